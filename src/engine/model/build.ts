import { lastRow, type MergeIndex } from '../../grid/cells';
import { columnReader } from '../../grid/column-reader';
import type { Grid } from '../../grid/types';
import { FORMULIR, UMUM, type Formulir } from '../../forms';
import { bacaJudul, triwulanDariTeks, type Konsep } from '../../renja/kosakata';
import type { Triwulan } from '../../renja/types';
import { columnProblems, doubleClaims } from './column-problems';
import { catatanDi } from './catatan';
import { settleRelations } from './disputes';
import { readFigures, toKolom } from '../figures/columns';
import { supportedReadings } from './readings';
import { columnKey, fingerprintOf, tableSettingsOf } from '../locate/fingerprint';
import { headingPaths, shareGroup, type HeadingPath } from '../locate/headings';
import type { Located } from '../locate/locate';
import { mapColumns, type Mapping } from '../map/map';
import { missingPlaces } from '../map/needed';
import type { Model } from './model';
import type { Kolom } from '../figures/kolom';
import { numberColumns } from '../locate/numbering';
import { skalaTabel } from './skala';
import { outline, type Outline } from '../outline/outline';
import type { SheetColumn, Declared, Row, Settings, Table, TableSettings } from '../facts/types';

type Chosen = NonNullable<TableSettings['columns']>[string];

/** Whether the user's word on a column is what it was recognised as. */
const isSame = (chosen: Chosen, meaning: Mapping['meanings'][number] | undefined): boolean =>
  meaning !== undefined &&
  chosen.role === meaning.role &&
  chosen.measure === meaning.measure &&
  chosen.period === meaning.period &&
  chosen.side === meaning.side;

const toColumns = (
  located: Located,
  paths: readonly HeadingPath[],
  mapping: Mapping,
  numbers: readonly ({ number: string } | null)[],
  settings: TableSettings,
): SheetColumn[] =>
  paths.map((path, at): SheetColumn => {
    const chosen = settings.columns?.[columnKey(paths, at)];
    const meaning = mapping.meanings[at];
    return {
      column: located.headings.left + at,
      number: numbers[at]?.number ?? null,
      role: chosen?.role ?? meaning?.role ?? 'lain',
      measure: chosen === undefined ? (meaning?.measure ?? null) : chosen.measure,
      period: chosen === undefined ? (meaning?.period ?? null) : chosen.period,
      side: chosen === undefined ? (meaning?.side ?? null) : chosen.side,
      // A guess that the user confirmed is still the one it was among columns of its role.
      ragam: chosen === undefined || isSame(chosen, meaning) ? (meaning?.ragam ?? null) : null,
      headings: path.texts,
      confidence: chosen === undefined ? (meaning?.confidence ?? 0) : 1,
      reasons: chosen === undefined ? (meaning?.reasons ?? []) : ['pengguna'],
    };
  });

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

/**
 * How sure the table is: one of whose columns the user has said what another means too waits for the user; a form that the user chose is certain once the columns that it must have are there, by headings or
 * by the user's corrections, and not before.
 */
const confidenceOf = (
  { form, confidence: recognised }: Mapping,
  columns: readonly SheetColumn[],
  paths: readonly HeadingPath[],
  { form: chosen }: TableSettings,
): number => {
  const settled = !doubleClaims(columns, paths).some((same) =>
    same.some(({ reasons }) => reasons.includes('pengguna')),
  );
  const confidence = settled ? recognised : Math.min(recognised, INCOMPLETE_CONFIDENCE);
  if (form === null || chosen !== form.id) return confidence;
  const complete = missingPlaces(form, columns).length === 0;
  return complete && settled ? 1 : Math.min(confidence, INCOMPLETE_CONFIDENCE);
};

/** A form chosen by the user that lacks a column it must have, or two columns of which either may be meant. */
const INCOMPLETE_CONFIDENCE = 0.3;

/** The last row that closes a table; texts below it are not of it, though the body reaches on. */
const rowsEnd = ({ rows }: Outline, last: number): number =>
  rows.findLast(({ kind, row }) => row <= last && kind !== 'lanjutan')?.figures ?? last;

/** What figures are held against, and what they say was reached. */
const PLANNED: readonly Konsep[] = ['target', 'pagu', 'rencana', 'kontrak'];
const REACHED: readonly Konsep[] = ['realisasi', 'capaian'];

/** What a located block turned out to be. */
export type Built =
  | { readonly ok: true; readonly model: Model; readonly needsStyles: boolean }
  | { readonly ok: false; readonly reason: 'tanpa-tabel' | 'hanya-judul' | 'tanpa-target' | 'terlalu-besar' };

const BODY = new Set(['ulangan', 'catatan']);

/**
 * Reads a located table: columns, rows, figures and the arithmetic that holds between them.
 * @param before fingerprints of the tables before it on the sheet.
 */
export const build = (
  grid: Grid,
  located: Located,
  settings: Settings,
  mergeAt: MergeIndex,
  before: readonly string[],
  forms: readonly Formulir[] = FORMULIR,
): Built => {
  const { headings } = located;
  const paths = headingPaths(grid, headings, mergeAt);
  const fingerprint = fingerprintOf(paths, before);
  const tableSettings = tableSettingsOf(settings, fingerprint);
  const numbers = numberColumns(grid, headings.numbering, headings.left, headings.right, mergeAt, (column, other) =>
    shareGroup(paths[column - headings.left], paths[other - headings.left]),
  );
  const { pointed } = located;
  const bottom = Math.min(located.bodyBottom, lastRow(grid));
  const mapping = mapColumns(
    paths,
    located.title,
    tableSettings.form,
    { pointed, numbered: headings.numbering !== null },
    { grid, left: headings.left, top: located.bodyTop, bottom },
    forms,
  );
  const said = paths.map(({ texts }) => new Set(texts.flatMap((text) => bacaJudul(text).konsep)));
  const isReached = (one: ReadonlySet<Konsep>): boolean => REACHED.some((konsep) => one.has(konsep));
  const withoutTarget =
    said.some(isReached) && !said.some((one) => !isReached(one) && PLANNED.some((konsep) => one.has(konsep)));
  if (mapping.form === null || (mapping.form === UMUM && withoutTarget && !pointed))
    return { ok: false, reason: withoutTarget ? 'tanpa-target' : 'tanpa-tabel' };
  const { form } = mapping;
  const columns = toColumns(located, paths, mapping, numbers, tableSettings);
  if (bottom < located.bodyTop) return { ok: false, reason: 'hanya-judul' };
  const figures = readFigures(columnReader(grid, located.bodyTop, bottom), columns, form);
  const kolom = toKolom(columns, paths, figures, form, numbers);
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
    nomenklatur: settings.nomenklatur ?? null,
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
  const rows = { ...read, rows: read.rows.filter(({ row }) => row <= last.row) };
  const table: Table = {
    sheet: grid.sheet,
    form: form === UMUM ? null : form.id,
    title: located.title,
    confidence: Math.round(confidenceOf(mapping, columns, paths, tableSettings) * 100) / 100,
    range: { top: headings.top, left: headings.left, bottom: last.figures, right: headings.right },
    body: { top: located.bodyTop, left: headings.left, bottom: last.figures, right: headings.right },
    columns,
    problems: [],
    rows: tableRows(rows),
    declared,
    catatan: catatanDi(grid, rowsEnd(read, last.row)),
    fingerprint,
    ...(mapping.guesses === undefined ? {} : { guesses: mapping.guesses }),
  };
  const title = triwulanDariTeks(located.title.join('\n'));
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
    menunggu: [],
    bukti: null,
    bagian: [],
    triwulan,
    triwulanDikenali: title,
    settings,
    skala: { batas: 'batas-bawah', jenjang: settings.jenjang, dari: 'bawaan', dikenal: true },
    tableSettings,
    assumed: new Map(),
  };
  const closes = rows.rows.some(({ kind }) => kind === 'jumlah');
  const numbered = headings.numbering !== null;
  if (form === UMUM && declared.length === 0 && !closes && !numbered && !pointed)
    return { ok: false, reason: 'tanpa-tabel' };
  const choiceOf = (own: Kolom) => tableSettings.disputes?.[own.kunci];
  const figured: Model = { ...draft, assumed: supportedReadings(draft) };
  const rated: Model = { ...figured, skala: skalaTabel(figured, settings) };
  const model: Model = { ...rated, ...settleRelations(rated, choiceOf) };
  const problems = columnProblems(model, paths);
  return { ok: true, model: { ...model, table: { ...table, problems } }, needsStyles: read.needsStyles };
};
