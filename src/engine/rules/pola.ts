import { columnName } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import type { Cell } from '../../grid/types';
import { figureColumns, plainChoices, type Choice, type Figures } from '../evaluate/silang';
import { menyatakan, type Hitungan } from '../figures/heading-says';
import { isItem, rowAt, type Model } from '../model/model';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { compared, sel, teks } from '../facts/params';

const because = reasons({
  'persamaan:pola': { pola: 'teks', cocok: 'teks', baris: 'sel' },
  'input-curiga:pola': { pola: 'teks', cocok: 'teks', baris: 'sel' },
});

/** Rows that must follow an arithmetic that nobody stated, with figures of their own, and how many for each that does not. */
const MATCHES = 4;
const OUTNUMBERS = 4;
/** Of so many rows one may differ: more speak for another arithmetic. */
const RARE = 10;
const mostWrong = (rows: readonly number[]): number => Math.max(1, Math.floor(rows.length / RARE));
/** Columns among which an arithmetic is looked for. */
const MAX_COLUMNS = 24;
/** Rows by which it is looked for. */
const SAMPLE = 120;
const CENT = 0.011;
/** From here on figures are amounts: they agree to the last digit by no chance, and follow no rule of their own row. */
const MONEY = 10_000;

type At = (figures: Figures, i: number) => number;
const shownAt: At = (figures, i) => figures.at(i);

/** What a column's rows show and what they should, by one arithmetic. */
type Pola = {
  readonly kolom: Figures;
  readonly dari: readonly Figures[];
  /** What it is called where a heading states it. */
  readonly hitungan: Hitungan;
  /** How it is written. */
  readonly tulis: () => string;
  readonly nilai: (at: At, i: number) => number;
  readonly cocok: (shown: number, value: number) => boolean;
};

const isNear = (shown: number, value: number): boolean => Math.abs(shown - value) <= CENT;

const valueOf = (choice: Choice, at: At, i: number): number => {
  let value = 0;
  for (const { figures, sign } of choice) value += sign * at(figures, i);
  return value;
};

function* jumlahDari(own: Figures, others: readonly Figures[]): Generator<Pola> {
  for (const choice of plainChoices(own, others)) {
    yield {
      kolom: own,
      dari: choice.map(({ figures }) => figures),
      hitungan: choice.every(({ sign }) => sign > 0) ? 'jumlah' : 'selisih',
      tulis: () =>
        choice
          .map(({ figures, sign }, at) => `${sign < 0 ? '− ' : at > 0 ? '+ ' : ''}${columnName(figures.column)}`)
          .join(' '),
      nilai: (at, i) => valueOf(choice, at, i),
      cocok: isNear,
    };
  }
}

/** Half a unit of the last decimal that a share shows; stored results hold them all. */
const slack = (shown: number): number => {
  const decimals = String(shown).split('.')[1]?.length ?? 0;
  return decimals > 4 ? 1e-6 * Math.max(1, Math.abs(shown)) : 0.5001 * 10 ** -decimals;
};

function* bagiDari(own: Figures, others: readonly Figures[]): Generator<Pola> {
  for (const atas of others) {
    for (const bawah of others) {
      if (bawah === atas) continue;
      yield {
        kolom: own,
        dari: [atas, bawah],
        hitungan: 'bagian',
        tulis: () => `${columnName(atas.column)} ÷ ${columnName(bawah.column)} × 100`,
        nilai: (at, i) => (at(bawah, i) === 0 ? NaN : (at(atas, i) / at(bawah, i)) * 100),
        cocok: (shown, value) => Math.abs(shown - value) <= slack(shown),
      };
    }
  }
}

/** Figures that are all there and all different: equal ones agree in any arithmetic (rules: Evidence). */
const isTelling = (shown: number, dari: readonly Figures[], i: number, at: At): boolean => {
  if (shown === 0 || shown === 100) return false;
  for (const [place, one] of dari.entries()) {
    const value = at(one, i);
    if (value === 0 || value === 100 || value === shown) return false;
    for (let before = 0; before < place; before++) if (at(dari[before] ?? one, i) === value) return false;
  }
  return true;
};

type Lihat = { readonly cocok: number; readonly salah: readonly number[] };

/** How the rows of a table follow an arithmetic; null where they do not in the main. */
const lihat = ({ kolom, dari, nilai, cocok }: Pola, rows: readonly number[], limit: number, at: At): Lihat | null => {
  const seen = new Set<number>();
  const salah: number[] = [];
  for (const i of rows) {
    const shown = at(kolom, i);
    const value = Number.isNaN(shown) ? NaN : nilai(at, i);
    if (Number.isNaN(value)) continue;
    if (!cocok(shown, value)) salah.push(i);
    else if (isTelling(shown, dari, i, at)) seen.add(shown);
    if (salah.length > limit) return null;
  }
  return seen.size >= MATCHES && seen.size >= salah.length * OUTNUMBERS ? { cocok: seen.size, salah } : null;
};

const isShare = ({ table }: Model, { column }: Figures): boolean => {
  const own = table.columns.find((one) => one.column === column);
  return own?.measure === '%' || menyatakan(own?.headings.at(-1) ?? '', 'bagian');
};

const cariPola = (
  model: Model,
  own: Figures,
  others: readonly Figures[],
  rows: readonly number[],
  at: At,
): Pola | null => {
  const sample = rows.slice(0, SAMPLE);
  const all = isShare(model, own) ? bagiDari(own, others) : jumlahDari(own, others);
  let best: { readonly pola: Pola; readonly salah: number } | null = null;
  for (const pola of all) {
    const limit: number = best === null ? mostWrong(sample) : best.salah - 1;
    const seen: Lihat | null = lihat(pola, sample, limit, at);
    if (seen !== null) best = { pola, salah: seen.salah.length };
    if (best?.salah === 0) break;
  }
  return best?.pola ?? null;
};

const sheetRow = (model: Model, i: number): number => rowAt(model, i).figures;

/** Whether the column's own heading states the arithmetic that its rows follow; a share is looked for only where it says so. */
const isStated = (model: Model, { kolom, hitungan }: Pola): boolean => {
  const heading = model.table.columns.find(({ column }) => column === kolom.column)?.headings.at(-1) ?? '';
  return hitungan === 'bagian' || menyatakan(heading, hitungan);
};

/** What the rows below a row, those that a total adds, or all above the table's only total add up to; null where there are fewer than two. */
const tegak = (model: Model, at: At): ((figures: Figures, i: number) => number | null) => {
  const { rows } = model.outline;
  const only = rows.filter(({ kind }) => kind === 'jumlah').length === 1;
  const tops = rows.flatMap((row, i) => (isItem(row) && row.parent < 0 ? [i] : []));
  return (figures, i) => {
    const { kind, children, adds } = rowAt(model, i);
    const parts = kind === 'jumlah' ? (adds ?? (only ? tops.filter((part) => part < i) : [])) : children;
    const values = parts.map((part) => at(figures, part)).filter((value) => !Number.isNaN(value));
    return values.length < 2 ? null : values.reduce((sum, value) => sum + value, 0);
  };
};

/** The column of a row that is wrong by a pattern: the result, or the one of its operands that the rows of a sum do not give. */
const salahDi = (
  { kolom, dari, hitungan, nilai, cocok }: Pola,
  i: number,
  at: At,
  sum: (figures: Figures, i: number) => number | null,
): { readonly figures: Figures; readonly value: number } | null => {
  // Shares do not add up: only what they are worked out from does.
  const own = hitungan === 'bagian' ? null : sum(kolom, i);
  const result = { figures: kolom, value: nilai(at, i) };
  if (own !== null && Math.abs(own - at(kolom, i)) > CENT) return result;
  const [culprit, ...more] = dari.filter((one) => {
    const value = sum(one, i);
    return (
      value !== null &&
      cocok(
        at(kolom, i),
        nilai((other, row) => (other === one ? value : at(other, row)), i),
      )
    );
  });
  const value = culprit === undefined ? null : sum(culprit, i);
  if (culprit === undefined && own === null) return result;
  return culprit === undefined || value === null || more.length > 0 ? null : { figures: culprit, value };
};

/**
 * Figures that nearly all rows of a column work out from columns left of it, by an arithmetic that neither form nor numbering row states,
 * and the few that do not: an error where the column's heading says that it is a sum, a difference or a share, else a doubt (rules:
 * Evidence; case: funds of villages by stages, in a table of no known form).
 */
const check: Check = ({ model }) => {
  const judged = new Set(
    model.relations.flatMap(({ hasil }) => model.kolom[hasil]?.physical.map(({ column }) => column) ?? []),
  );
  const columns = figureColumns(model, true);
  const rows = model.outline.rows.flatMap((row, i) => (isItem(row) || row.kind === 'jumlah' ? [i] : []));
  if (columns.length < 3 || columns.length > MAX_COLUMNS || rows.length <= MATCHES) return [];
  const right = new Map<string, number>();
  const key = ({ column }: Figures, i: number): string => `${column} ${i}`;
  // What one arithmetic showed to be wrong is right in the next.
  const at: At = (figures, i) => (right.size > 0 ? right.get(key(figures, i)) : undefined) ?? shownAt(figures, i);
  const sum = tegak(model, at);
  return columns.flatMap((own): Draft[] => {
    if (judged.has(own.column)) return [];
    const left = columns.filter(({ column }) => column < own.column);
    const found = cariPola(model, own, left, rows, at);
    const seen = found === null ? null : lihat(found, rows, mostWrong(rows), at);
    if (found === null || seen === null) return [];
    const stated = isStated(model, found);
    return seen.salah.flatMap((i): Draft[] => {
      const wrong = salahDi(found, i, at, sum);
      if (wrong === null) return [];
      // What its row gives as it is shown follows another mistake, or none: that one is told.
      if (wrong.figures === own && found.cocok(own.at(i), found.nilai(shownAt, i))) return [];
      right.set(key(wrong.figures, i), wrong.value);
      const cell = (figures: Figures): Cell => ({ row: sheetRow(model, i), column: figures.column });
      const isMoney = found.dari.every((one) => Math.abs(at(one, i)) >= MONEY);
      const isError = stated && isMoney && seen.salah.length === 1 && wrong.figures === own;
      return [
        {
          cell: cell(wrong.figures),
          ...compared(new Decimal(wrong.figures.at(i)), new Decimal(wrong.value).toDecimalPlaces(2)),
          reason: because(isError ? 'persamaan:pola' : 'input-curiga:pola', {
            pola: teks(`${columnName(own.column)} = ${found.tulis()}`),
            cocok: teks(String(seen.cocok)),
            baris: sel([own, ...found.dari].map(cell)),
          }),
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

export const pola = defineRule({
  because,
  check,
});
