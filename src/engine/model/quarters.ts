import { isTriwulan } from '../../renja/periode';
import { formatAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { formatFacts } from '../../grid/format';
import { Decimal } from '../../grid/decimal';
import { aturanDariKata, aturanYangCocok, dariTriwulan, type Isian } from '../../renja/triwulan';
import { ATURAN_TRIWULAN, type AturanTriwulan } from '../../renja/types';
import {
  amountAt,
  cellOf,
  decimalsAt,
  figureKey,
  inputAt,
  integerAt,
  isFormulaAt,
  kindAt,
  rowAt,
  type Model,
} from './model';
import type { Kolom } from '../figures/kolom';
import { keyOfRow } from './row-key';
import { amountIsRight, percentIsRight, shownPercent, type ShownPercent } from './reading';
import { ratioOf, shareOf } from '../figures/ekspresi';
import { capaianOf, realisasiOf } from './cara-capaian';
import type { Relation } from '../figures/relations';
import { aturanDariCapaian } from './tanpa-tahun';
import { isRunning, runsOn, runsOnUnseen } from './berjalan';
import { aturanDariRumus } from './rumus-triwulan';

/**
 * How a row's quarters make its year.
 * `dari`: 'pengguna' chosen; 'rumus' the live formula that gives the printed realisasi says it; 'cetak' reproduces the printed realisasi; 'kata' unit and wording; 'tabel' the table's Rp rule.
 * `kecocokan`: whether the printed realisasi follows a rule: 'cocok'; 'tidak' (it does not, and the printed capaian says by which
 * rule it should); 'tanpa-bukti' (no rule gives it, and nothing says which should); 'desimal' (the printed one is
 * rounded: its capaian was figured from hidden decimals), 'kosong' (nothing printed).
 */
type AturanBaris = {
  readonly aturan: AturanTriwulan;
  readonly dari: 'pengguna' | 'rumus' | 'cetak' | 'kata' | 'tabel';
  readonly kecocokan: 'cocok' | 'tidak' | 'tanpa-bukti' | 'desimal' | 'kosong';
};

export type QuarterRules = (relation: Relation, i: number) => AturanBaris;

const quartersOf = (relation: Relation): readonly number[] =>
  relation.ekspresi.kind === 'deret' ? relation.ekspresi.kolom : [];

/** The columns of a series that count: quarters up to the evaluated one, or all years. */
const counted = (model: Model, relation: Relation): readonly number[] =>
  relation.ekspresi.kind === 'deret' && relation.ekspresi.fungsi === 'triwulan'
    ? countedQuarters(model, quartersOf(relation))
    : quartersOf(relation);

/** The quarters that count: those up to the evaluated one. */
export const countedQuarters = (model: Model, columns: readonly number[]): readonly number[] =>
  columns.filter((index) => {
    const period = model.kolom[index]?.period ?? null;
    return model.triwulan === null || !isTriwulan(period) || period <= model.triwulan;
  });

const isians = (model: Model, columns: readonly number[], i: number, dashIsBlank: boolean): Isian[] =>
  columns.map((index) => {
    const kolom = model.kolom[index];
    if (kolom === undefined) return null;
    return dashIsBlank && kindAt(model, kolom, i) === KIND.dash ? null : amountAt(model, kolom, i);
  });

const rowSetting = (model: Model, i: number): AturanTriwulan | undefined => {
  const { rows } = model.tableSettings;
  if (rows === undefined) return undefined;
  return rows[keyOfRow(model, i)]?.triwulan;
};

type Upon = { readonly relation: Relation; readonly target: Kolom; readonly persen: Kolom };

/** The percentage figured from a column, and the column it is divided by. */
const ratioUpon = (model: Model, hasil: Kolom): Upon | null => {
  for (const relation of model.relations) {
    const ratio = ratioOf(relation.ekspresi);
    if (ratio?.atas !== hasil.index) continue;
    const [target, persen] = [model.kolom[ratio.bawah], model.kolom[relation.hasil]];
    return target === undefined || persen === undefined ? null : { relation, target, persen };
  }
  return null;
};

/** A percentage other than 0 as it may be meant: 0.85 is 85 % in a column of fractions, whose scale is not known yet. */
const printedAt = (model: Model, persen: Kolom, i: number): ShownPercent[] =>
  [false, true].flatMap((fraction) => {
    const shown = shownPercent(model, persen, i, fraction);
    return shown === null || shown.points.isZero() ? [] : [shown];
  });

/** Whether a realisasi would give the capaian that is printed on the row. */
const givesPrintedCapaian = (model: Model, hasil: Kolom, i: number, realisasi: Isian): boolean => {
  const upon = ratioUpon(model, hasil);
  if (upon === null) return false;
  const exact = capaianOf(model, upon.relation, i, realisasi, amountAt(model, upon.target, i));
  if (exact === null) return false;
  return printedAt(model, upon.persen, i).some((shown) => percentIsRight(model, upon.persen, i, shown, exact));
};

/** Decimals that the cell's format lets be seen; all where it does not say. */
const shownDecimals = (model: Model, kolom: Kolom, i: number): number => {
  const { row, column } = cellOf(model, kolom, i);
  return formatFacts(formatAt(model.grid, row, column)).decimals ?? Infinity;
};

/** Whether the printed capaian was figured from a realisasi with decimals that the cell does not show. */
const hiddenDecimals = (model: Model, hasil: Kolom, i: number, printed: Decimal): boolean => {
  if (printed.decimalPlaces() > shownDecimals(model, hasil, i)) return true;
  const upon = ratioUpon(model, hasil);
  if (upon === null) return false;
  const target = amountAt(model, upon.target, i);
  if (target === null || target.isZero()) return false;
  const given = capaianOf(model, upon.relation, i, printed, target);
  return printedAt(model, upon.persen, i).some(({ points }) => {
    if (given?.minus(points).abs().lt(0.005) === true) return false;
    const implied = realisasiOf(model, upon.relation, i, points, target);
    return implied !== null && implied.toDecimalPlaces(decimalsAt(model, hasil, i), Decimal.ROUND_HALF_UP).eq(printed);
  });
};

const DIJUMLAH: AturanBaris = { aturan: 'jumlah', dari: 'cetak', kecocokan: 'cocok' };

/** Whether whole quarters plainly add up to the printed realisasi, as most do. */
const addsUp = (model: Model, columns: readonly number[], hasil: Kolom, i: number): boolean => {
  const printed = kindAt(model, hasil, i) === KIND.number ? integerAt(model, hasil, i) : NaN;
  if (Number.isNaN(printed)) return false;
  let sum = 0;
  let filled = 0;
  for (const index of columns) {
    const kolom = model.kolom[index];
    if (kolom === undefined || kindAt(model, kolom, i) === KIND.blank) continue;
    sum += integerAt(model, kolom, i);
    filled++;
  }
  return filled > 0 && sum === printed;
};

/** Infers the rule of every row, once per row and relation. */
export const quarterRules = (model: Model): QuarterRules => {
  const known = new Map<number, AturanBaris>();
  /** 1 for rows whose quarters plainly add up, by column. */
  const plain = new Map<number, Uint8Array>();
  const columnsOf = new Map<Relation, readonly number[]>();
  const running = new Map<number, boolean>();
  const unseen = new Map<number, boolean>();
  const formulas = new Map<Relation, (i: number) => AturanTriwulan | null>();
  const satuan = model.table.columns.find(({ role }) => role === 'satuan')?.column;
  const wording = (i: number): AturanTriwulan => {
    const row = rowAt(model, i);
    const unit =
      satuan === undefined
        ? ''
        : String(model.grid.values[row.figures - model.grid.top]?.[satuan - model.grid.left] ?? '');
    return aturanDariKata(row.indikator, unit);
  };
  /** The rule that the user gave: what is printed follows it, or is wrong. */
  const byUser = (hasil: Kolom, columns: readonly number[], i: number, aturan: AturanTriwulan): AturanBaris => {
    const printed = kindAt(model, hasil, i) === KIND.number ? amountAt(model, hasil, i) : null;
    const values = [true, false].map((dashIsBlank) => dariTriwulan(aturan, isians(model, columns, i, dashIsBlank)));
    const fits = values.some(
      (value) => value === null || printed === null || amountIsRight(model, hasil, i, printed, value),
    );
    return { aturan, dari: 'pengguna', kecocokan: printed === null ? 'kosong' : fits ? 'cocok' : 'tidak' };
  };
  /** The rule that the row's own formula says, where what it gives is what its quarters give by that rule. */
  const byFormula = (relation: Relation, hasil: Kolom, columns: readonly number[], i: number): AturanBaris | null => {
    const { ekspresi } = relation;
    if (ekspresi.kind !== 'deret' || ekspresi.fungsi !== 'triwulan' || !isFormulaAt(model, hasil, i)) return null;
    const read = formulas.get(relation) ?? aturanDariRumus(model, hasil, ekspresi.kolom, columns);
    formulas.set(relation, read);
    const aturan = read(i);
    if (aturan === null) return null;
    const printed = amountAt(model, hasil, i);
    if (printed === null) return { aturan, dari: 'rumus', kecocokan: 'kosong' };
    const fits = [false, true].some((dashIsBlank) => {
      const value = dariTriwulan(aturan, isians(model, columns, i, dashIsBlank));
      return value !== null && amountIsRight(model, hasil, i, printed, value);
    });
    return fits ? { aturan, dari: 'rumus', kecocokan: 'cocok' } : null;
  };
  const infer: QuarterRules = (relation, i) => {
    const hasil = model.kolom[relation.hasil];
    if (hasil === undefined) return { aturan: 'jumlah', dari: 'tabel', kecocokan: 'kosong' };
    if (hasil.measure === 'Rp') {
      const { triwulanRp } = model.tableSettings;
      const last =
        running.get(relation.hasil) ??
        (triwulanRp === undefined
          ? isRunning(model, countedQuarters(model, quartersOf(relation)), hasil)
          : triwulanRp === 'terakhir');
      running.set(relation.hasil, last);
      return { aturan: last ? 'terakhir' : 'jumlah', dari: 'tabel', kecocokan: 'cocok' };
    }
    const columns = columnsOf.get(relation) ?? counted(model, relation);
    columnsOf.set(relation, columns);
    const chosen = rowSetting(model, i);
    if (chosen !== undefined) return byUser(hasil, columns, i, chosen);
    const said = byFormula(relation, hasil, columns, i);
    if (said !== null) return said;
    if (addsUp(model, columns, hasil, i)) return DIJUMLAH;
    const { triwulan: usual } = model.tableSettings;
    const printed = amountAt(model, hasil, i);
    if (usual !== undefined && printed === null) return byUser(hasil, columns, i, usual);
    if (printed === null || kindAt(model, hasil, i) === KIND.dash) {
      const runs = unseen.get(relation.hasil) ?? runsOnUnseen(model, columns, hasil);
      unseen.set(relation.hasil, runs);
      return { aturan: runs ? 'terakhir' : wording(i), dari: 'kata', kecocokan: 'kosong' };
    }
    // A quarter that cannot be read says nothing of how the quarters count.
    const isUnknown = (index: number): boolean => {
      const kolom = model.kolom[index];
      return kolom !== undefined && inputAt(model, kolom, i)?.isNaN() === true;
    };
    if (columns.some(isUnknown)) return { aturan: wording(i), dari: 'kata', kecocokan: 'kosong' };
    const withDash = isians(model, columns, i, false);
    if (withDash.every((quarter) => quarter === null)) return { aturan: wording(i), dari: 'kata', kecocokan: 'kosong' };
    const fitting = aturanYangCocok(withDash, printed) ?? aturanYangCocok(isians(model, columns, i, true), printed);
    if (fitting !== null) return { aturan: fitting, dari: 'cetak', kecocokan: 'cocok' };
    const rounded = (['jumlah', 'rata-rata'] as const).find((aturan) => {
      const value = dariTriwulan(aturan, withDash);
      return value !== null && amountIsRight(model, hasil, i, printed, value);
    });
    if (rounded !== undefined) return { aturan: rounded, dari: 'cetak', kecocokan: 'cocok' };
    const supported = ATURAN_TRIWULAN.find((aturan) =>
      givesPrintedCapaian(model, hasil, i, dariTriwulan(aturan, withDash)),
    );
    if (supported !== undefined) return { aturan: supported, dari: 'cetak', kecocokan: 'tidak' };
    if (hiddenDecimals(model, hasil, i, printed)) return { aturan: wording(i), dari: 'kata', kecocokan: 'desimal' };
    if (usual !== undefined) return byUser(hasil, columns, i, usual);
    return { aturan: wording(i), dari: 'kata', kecocokan: 'tanpa-bukti' };
  };
  const years = new Map<Relation, Relation | null>();
  /** The relation whose rule counts: a quarter's share follows its year's. */
  const yearOf = (relation: Relation): Relation | null => {
    const known = years.get(relation);
    if (known !== undefined) return known;
    const share = shareOf(relation.ekspresi) ?? ratioOf(relation.ekspresi);
    const measure = model.kolom[relation.hasil]?.measure;
    const year =
      share === null
        ? relation
        : (model.relations.find(
            ({ aturan, hasil }) => aturan === 'jumlah-triwulan' && model.kolom[hasil]?.measure === measure,
          ) ?? null);
    years.set(relation, year);
    return year;
  };
  const shares = new Map<Relation, ReturnType<typeof aturanDariCapaian>>();
  const withoutYear = (share: Relation, i: number): AturanBaris => {
    const isMoney = model.kolom[share.hasil]?.measure === 'Rp';
    const { triwulanRp, triwulan: usual } = model.tableSettings;
    const chosen = isMoney ? triwulanRp : rowSetting(model, i);
    if (chosen !== undefined) return { aturan: chosen, dari: 'pengguna', kecocokan: 'kosong' };
    const read =
      shares.get(share) ?? aturanDariCapaian(model, share, countedQuarters(model, shareOf(share.ekspresi)?.atas ?? []));
    shares.set(share, read);
    const said = isMoney ? 'jumlah' : runsOn(model, shareOf(share.ekspresi)?.atas ?? []) ? 'terakhir' : wording(i);
    const printed = read(i, said);
    if (printed !== null) return { aturan: printed, dari: isMoney ? 'tabel' : 'cetak', kecocokan: 'cocok' };
    if (isMoney || usual === undefined) return { aturan: said, dari: isMoney ? 'tabel' : 'kata', kecocokan: 'kosong' };
    return { aturan: usual, dari: 'pengguna', kecocokan: 'kosong' };
  };
  return (asked, i) => {
    const relation = asked.ekspresi.kind === 'deret' ? asked : yearOf(asked);
    if (relation === null) return withoutYear(asked, i);
    if (plain.get(relation.hasil)?.[i] === 1) return DIJUMLAH;
    const key = figureKey(relation.hasil, i);
    const rule = known.get(key) ?? infer(relation, i);
    if (rule === DIJUMLAH) {
      const ofColumn = plain.get(relation.hasil) ?? new Uint8Array(model.outline.rows.length);
      plain.set(relation.hasil, ofColumn.fill(1, i, i + 1));
    } else if (rule.dari !== 'tabel') known.set(key, rule);
    return rule;
  };
};
