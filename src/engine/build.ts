import { columnNotation, readColumn, type FigureColumn } from '../grid/column';
import { indexMerges, lastRow, type MergeIndex } from '../grid/cells';
import { Decimal } from '../grid/decimal';
import type { Notation } from '../grid/number';
import type { Grid } from '../grid/types';
import { UMUM, type Formulir } from '../forms';
import type { Role, Triwulan } from '../renja/types';
import { triwulanDariTeks } from '../renja/triwulan';
import { headingPaths, normalise, sameHeading, shareGroup, type HeadingPath } from './headings';
import type { Located } from './locate';
import { mapColumns, type Mapping } from './map';
import { figureKey, integerAt, kindAt, type Kolom, type Model } from './model';
import { KIND } from '../grid/column';
import { numberColumns } from './numbering';
import { rowKey } from './body';
import { outline, type Outline } from './outline';
import { settleRelations } from './disputes';
import type { Column, Declared, Row, Settings, Table, TableSettings } from './types';

/** Roles whose cells are figures. */
const FIGURES: ReadonlySet<Role> = new Set<Role>([
  'target-renstra',
  'realisasi-lalu',
  'target',
  'realisasi-tw',
  'realisasi',
  'realisasi-renstra',
  'capaian',
  'capaian-renstra',
  'pagu',
  'pagu-maju',
  'target-maju',
  'bobot',
  'fisik',
  'tertimbang-fisik',
  'realisasi-keuangan',
  'persen-keuangan',
  'tertimbang-keuangan',
  'sisa-pagu',
  'anggaran',
  'rasio',
  'pertumbuhan',
  'awal',
  'berkurang',
  'bertambah',
  'akhir',
  'proyeksi',
]);

/** A column's key for the user's corrections: its path of headings, numbered where it occurs again. */
export const columnKey = (paths: readonly HeadingPath[], at: number): string => {
  const own = (paths[at]?.texts ?? []).map(normalise).join('/');
  const before = paths.slice(0, at).filter(({ texts }) => texts.map(normalise).join('/') === own).length;
  return `${own}#${before}`;
};

/** FNV-1a of the heading texts: the same after rows were inserted or the sheet was renamed, moved or copied. */
const fingerprintOf = (paths: readonly HeadingPath[]): string => {
  let hash = 0x811c9dc5;
  for (const sign of paths
    .filter(({ texts }) => texts.length > 0)
    .map(({ texts }) => texts.map(normalise).join('/'))
    .join('|')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
};

const toColumns = (
  located: Located,
  paths: readonly HeadingPath[],
  mapping: Mapping,
  numbers: readonly ({ number: string } | null)[],
  settings: TableSettings,
): Column[] =>
  paths.map((path, at): Column => {
    const chosen = settings.columns?.[columnKey(paths, at)];
    const meaning = mapping.meanings[at];
    return {
      column: located.headings.left + at,
      number: numbers[at]?.number ?? null,
      role: chosen?.role ?? meaning?.role ?? 'lain',
      measure: chosen === undefined ? (meaning?.measure ?? null) : chosen.measure,
      period: chosen === undefined ? (meaning?.period ?? null) : chosen.period,
      side: chosen === undefined ? (meaning?.side ?? null) : chosen.side,
      ragam: chosen === undefined ? (meaning?.ragam ?? null) : null,
      headings: path.texts,
      confidence: chosen === undefined ? (meaning?.confidence ?? 0) : 1,
      reasons: chosen === undefined ? (meaning?.reasons ?? []) : ['pengguna'],
    };
  });

const isMoney = (form: Formulir, column: Column): boolean =>
  form.jumlah.includes(column.role) && (column.measure === 'Rp' || column.measure === null);

const sameMeaning = (a: Omit<Kolom, 'index' | 'physical' | 'summed'>, b: Column): boolean =>
  a.role === b.role &&
  a.measure === b.measure &&
  a.period === b.period &&
  a.side === b.side &&
  a.ragam === (b.ragam ?? null);

/** Whether a column of an unknown table holds money: most of its figures are large. */
const mostlyLarge = ({ kind, value }: FigureColumn): boolean => {
  const figures = value.filter((_, i) => kind[i] === KIND.number);
  return figures.filter((figure) => Math.abs(figure) >= 10_000).length * 2 > figures.length;
};

/** Logical columns: physical ones of one meaning under one heading are one (a figure and its unit). */
const toKolom = (
  columns: readonly Column[],
  paths: readonly HeadingPath[],
  figures: ReadonlyMap<number, FigureColumn>,
  form: Formulir,
): Kolom[] => {
  const list: { -readonly [K in keyof Kolom]: Kolom[K] }[] = [];
  columns.forEach((column, at) => {
    const read = figures.get(column.column);
    if (read === undefined) return;
    const before = list.at(-1);
    if (before !== undefined && sameMeaning(before, column) && sameHeading(paths[at], paths[at - 1])) {
      before.physical = [...before.physical, { column: column.column, figures: read }];
    } else if (!list.some((other) => sameMeaning(other, column))) {
      list.push({
        index: list.length,
        role: column.role,
        measure: column.measure,
        period: column.period,
        side: column.side,
        ragam: column.ragam ?? null,
        physical: [{ column: column.column, figures: read }],
        summed: isMoney(form, column) && (form !== UMUM || column.measure === 'Rp' || mostlyLarge(read)),
      });
    }
  });
  return list;
};

/** The notation most typed figures of the table use, for columns that do not tell their own. */
const tableNotation = (grid: Grid, columns: readonly Column[], top: number, bottom: number): Notation | null => {
  let id = 0;
  let us = 0;
  for (const { column, role } of columns) {
    if (!FIGURES.has(role)) continue;
    const notation = columnNotation(grid, column, top, bottom);
    if (notation === 'id') id++;
    else if (notation === 'us') us++;
  }
  return id === us ? null : id > us ? 'id' : 'us';
};

/** Readings of malformed figures that the sums around them support (rules: Reading a sheet, 6). */
const supportedReadings = (model: Model): Map<number, Decimal> => {
  const assumed = new Map<number, Decimal>();
  const value = (kolom: Kolom, i: number): Decimal => {
    const whole = integerAt(model, kolom, i);
    return Number.isNaN(whole) ? new Decimal(0) : new Decimal(whole);
  };
  for (const kolom of model.kolom) {
    if (!kolom.summed) continue;
    const figures = kolom.physical[0]?.figures;
    if (figures === undefined || figures.candidates.size === 0) continue;
    model.outline.rows.forEach((row, i) => {
      if (kindAt(model, kolom, i) !== KIND.unreadable) return;
      const candidates = figures.candidates.get(row.row - model.bodyTop) ?? [];
      const sumOf = (rows: readonly number[]): Decimal =>
        rows.reduce(
          (sum, child) => sum.plus(assumed.get(figureKey(kolom.index, child)) ?? value(kolom, child)),
          new Decimal(0),
        );
      const parent = row.parent;
      const siblings = parent < 0 ? [] : (model.outline.rows[parent]?.children ?? []);
      const fits = (candidate: Decimal): boolean => {
        if (row.children.length > 0 && sumOf(row.children).eq(candidate)) return true;
        if (parent < 0) return false;
        const above = value(kolom, parent);
        return (
          !above.isZero() &&
          sumOf(siblings.filter((sibling) => sibling !== i))
            .plus(candidate)
            .eq(above)
        );
      };
      const supported = candidates.find(fits) ?? (candidates.length === 2 ? undefined : candidates[0]);
      if (supported !== undefined) assumed.set(figureKey(kolom.index, i), supported);
    });
  }
  return assumed;
};

const tableRows = (read: Outline): Row[] =>
  read.rows.map((row) => ({
    row: row.row,
    kind: row.kind,
    parent: row.parent < 0 ? null : (read.rows[row.parent]?.row ?? null),
    kode: row.kode?.text ?? null,
    nama: row.nama,
    indikator: row.indikator,
    confidence: row.confidence,
  }));

/** What a located block turned out to be. */
export type Built =
  | { readonly ok: true; readonly model: Model; readonly needsStyles: boolean }
  | { readonly ok: false; readonly reason: 'tanpa-tabel' | 'hanya-judul' | 'tanpa-target' };

const BODY = new Set(['ulangan', 'catatan']);

/** Reads a located table: columns, rows, figures and the arithmetic that holds between them. */
export const build = (
  grid: Grid,
  located: Located,
  settings: Settings,
  mergeAt: MergeIndex = indexMerges(grid.merges),
): Built => {
  const { headings } = located;
  const paths = headingPaths(grid, headings, mergeAt);
  const fingerprint = fingerprintOf(paths);
  const tableSettings = settings.tables[fingerprint] ?? {};
  const numbers = numberColumns(grid, headings.numbering, headings.left, headings.right, mergeAt, (column, other) =>
    shareGroup(paths[column - headings.left], paths[other - headings.left]),
  );
  const mapping = mapColumns(paths, located.title, tableSettings.form);
  const heads = (word: RegExp, but?: RegExp): boolean =>
    paths.some(({ texts }) => word.test(texts.join(' ')) && but?.test(texts.join(' ')) !== true);
  const withoutTarget = heads(/realisasi/i) && !heads(/target|pagu|anggaran/i, /realisasi|capaian/i);
  if (mapping.form === null || (mapping.form === UMUM && withoutTarget))
    return { ok: false, reason: withoutTarget ? 'tanpa-target' : 'tanpa-tabel' };
  const { form } = mapping;
  const columns = toColumns(located, paths, mapping, numbers, tableSettings);
  const bottom = Math.min(located.bodyBottom, lastRow(grid));
  if (bottom < located.bodyTop) return { ok: false, reason: 'hanya-judul' };
  const common = tableNotation(grid, columns, located.bodyTop, bottom);
  const figures = new Map<number, FigureColumn>();
  for (const column of columns) {
    if (!FIGURES.has(column.role) && (form !== UMUM || column.role !== 'lain')) continue;
    const notation = columnNotation(grid, column.column, located.bodyTop, bottom) ?? common;
    figures.set(
      column.column,
      readColumn(grid, column.column, located.bodyTop, bottom, notation, isMoney(form, column)),
    );
  }
  const kolom = toKolom(columns, paths, figures, form);
  const money = kolom.filter(({ summed }) => summed).flatMap(({ physical }) => physical.map((part) => part.figures));
  const read = outline({
    grid,
    located: { ...located, bodyBottom: bottom },
    form,
    columns,
    paths,
    mergeAt,
    money,
    settings: tableSettings,
  });
  const items = read.rows.filter(({ kind }) => !BODY.has(kind));
  const last = items.at(-1);
  const first = items[0];
  if (first === undefined || last === undefined) return { ok: false, reason: 'hanya-judul' };

  const declared: Declared[] = numbers.flatMap((number, at) => {
    if (number?.persamaan == null || (at > 0 && numbers[at - 1] === number)) return [];
    return [
      {
        cell: { row: headings.numbering ?? headings.bottom, column: headings.left + at },
        number: number.number,
        text: number.text,
      },
    ];
  });
  const rows: Outline = { ...read, rows: read.rows.filter(({ row }) => row <= last.row) };
  const table: Table = {
    sheet: grid.sheet,
    form: form === UMUM ? null : form.id,
    title: located.title,
    confidence: Math.round(mapping.confidence * 100) / 100,
    range: { top: headings.top, left: headings.left, bottom: last.row, right: headings.right },
    body: { top: located.bodyTop, left: headings.left, bottom: last.row, right: headings.right },
    columns,
    rows: tableRows(rows),
    declared,
    fingerprint,
  };
  const title = triwulanDariTeks(located.title.join(' '));
  const triwulan: Triwulan | null = settings.triwulan ?? title;
  const draft: Model = {
    grid,
    table,
    form,
    outline: rows,
    bodyTop: located.bodyTop,
    kolom,
    relations: [],
    disputes: [],
    triwulan,
    settings,
    tableSettings,
    assumed: new Map(),
  };
  const closes = rows.rows.some(({ kind }) => kind === 'jumlah');
  if (form === UMUM && declared.length === 0 && !closes) return { ok: false, reason: 'tanpa-tabel' };
  const choiceOf = (own: Kolom) => {
    const at = columns.findIndex(({ column }) => column === own.physical[0]?.column);
    return tableSettings.disputes?.[columnKey(paths, at)];
  };
  const figured: Model = { ...draft, assumed: supportedReadings(draft) };
  return { ok: true, model: { ...figured, ...settleRelations(figured, choiceOf) }, needsStyles: read.needsStyles };
};

/** The same table after cells of some columns changed: its rows, columns and rules stay, these figures are read again. */
export const reread = (model: Model, grid: Grid, changed: ReadonlySet<number>): Model => ({
  ...model,
  grid,
  kolom: model.kolom.map((kolom) =>
    kolom.physical.some(({ column }) => changed.has(column))
      ? {
          ...kolom,
          physical: kolom.physical.map(({ column, figures }) => {
            const { notation, money, kind } = figures;
            const bottom = model.bodyTop + kind.length - 1;
            return { column, figures: readColumn(grid, column, model.bodyTop, bottom, notation, money) };
          }),
        }
      : kolom,
  ),
});

/** Key of a row for the user's corrections and dismissals. */
export const keyOfRow = (model: Model, i: number): string => {
  const row = model.outline.rows[i];
  return row === undefined ? '' : rowKey({ kode: row.kode?.text ?? null, nama: row.nama, indikator: row.indikator });
};
