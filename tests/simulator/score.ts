/** How the engine fares on sheets whose truth is known. */
import { DEFAULT_SETTINGS, type TableAnalysis } from '../../src/engine';
import { columnName, toA1 } from '../../src/grid/address';
import { formatAt, formulaAt, isFormula, valueAt } from '../../src/grid/cells';
import { onceFor } from '../../src/grid/once';
import type { Cell, Grid } from '../../src/grid/types';
import type { Measure, Role } from '../../src/renja/types';
import { gridOf, readCase } from '../field/case';
import { applied } from '../field/hold';
import { bacaAngka } from './numbers';
import { cetak } from './print';
import type { BarisBenar, KolomBenar, Lembar, Sel } from './truth';
import { analyseSheet, planOf } from '../analisis';

export type Nilai = {
  readonly tabel: boolean;
  readonly kolom: readonly [right: number, all: number];
  readonly baris: readonly [right: number, all: number];
  /** Mistakes put in, those named, and cells accused that are right. */
  readonly salah: number;
  readonly dikenal: readonly string[];
  readonly terlewat: readonly string[];
  readonly tuduhan: readonly string[];
  readonly tulisSalah: readonly string[];
  readonly ditulis: number;
  /** Whether nothing was written for want of confidence. */
  readonly ragu: boolean;
  /** Questions put to the user. */
  readonly tanya: number;
  readonly lama: number;
};

/** Roles that say the same of a column in different forms. */
const SEARTI: readonly (readonly string[])[] = [
  ['pagu Rp', 'anggaran Rp', 'anggaran', 'target Rp'],
  ['realisasi Rp', 'realisasi', 'realisasi-keuangan Rp'],
  ['capaian', 'capaian K', 'rasio', 'rasio %', 'persen-keuangan %', 'persen-keuangan', 'capaian Rp', 'capaian %'],
  ['target-renstra Rp', 'akhir Rp', 'akhir'],
  // Where nothing is headed K, a quantity need not be called so.
  ['target-renstra K', 'akhir K', 'akhir'],
  ['realisasi-lalu K', 'awal K', 'awal', 'proyeksi K', 'lain'],
  ['realisasi K', 'realisasi'],
  ['realisasi-tw %', 'capaian %', 'capaian K', 'lain', 'lain %'],
];

const said = (role: Role, measure: Measure | null): string => (measure === null ? role : `${role} ${measure}`);

export const isRole = (right: KolomBenar, found: TableAnalysis['table']['columns'][number] | undefined): boolean => {
  if (found === undefined) return false;
  if (right.period !== null && right.period <= 4 && found.period !== right.period && right.role === 'realisasi-tw')
    return false;
  const [a, b] = [said(right.role, right.measure), said(found.role, found.measure)];
  // What a Rumusan Perubahan adds to the pagu is its difference.
  if (right.role === 'bertambah' && found.ragam === 'selisih') return true;
  return (
    a === b ||
    // Where nothing is headed K, a quantity need not be called so.
    (right.role === found.role &&
      (right.measure === null || right.measure === '%' || (right.measure === 'K' && found.measure === null))) ||
    SEARTI.some((group) => group.includes(a) && group.includes(b))
  );
};

const JENIS: Readonly<Record<string, readonly string[]>> = {
  rata: ['rata-rata', 'rata-rata-total'],
  predikat: ['predikat', 'predikat-total'],
};
const PENUTUP: ReadonlySet<string> = new Set([
  'jumlah',
  'rata-rata',
  'rata-rata-total',
  'predikat',
  'predikat-total',
  'catatan',
  'ulangan',
  'lanjutan',
]);

const isRow = (right: BarisBenar, found: TableAnalysis['table']['rows'][number] | undefined): boolean => {
  if (right.jenis === 'apa-saja') return true;
  if (found === undefined) return false;
  const kinds = JENIS[right.jenis] ?? [right.jenis];
  const isOwn = right.jenis === 'isi' ? !PENUTUP.has(found.kind) : kinds.includes(found.kind);
  return isOwn && (right.induk === undefined || right.induk === found.parent);
};

const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack;

/** Whether what a cell shows is one of the figures that may stand there. */
export const shows = (grid: Grid, cell: Cell, persen: boolean, right: number | string | null): boolean => {
  const value = valueAt(grid, cell.row, cell.column);
  if (right === null) return value === '';
  if (typeof right === 'string') return String(value).trim().toLowerCase() === right.toLowerCase();
  const found = bacaAngka(value);
  if (found === null) return false;
  const scale = persen && formatAt(grid, cell.row, cell.column).includes('%') && typeof value === 'number' ? 100 : 1;
  // A percentage kept as text is right to the digits that it shows.
  const digits = typeof value === 'string' ? (/[.,](\d+)\D*$/.exec(value)?.[1]?.length ?? 0) : 2;
  const slack = persen ? Math.max(0.0051, 0.51 / 10 ** digits) : 1e-6 * Math.max(1, Math.abs(right));
  // A percentage may be kept as a fraction by the sheet's own way.
  return near(found * scale, right, slack) || (persen && near(found * 100, right, 0.0051));
};

const wrongWrite = (before: Grid, after: Grid, cell: Cell, sel: Sel | undefined): boolean => {
  if (sel === undefined) return true;
  const { benar, mengalir, persen, mungkin } = sel;
  const wasRight = shows(before, cell, persen, benar);
  const isAffected = benar !== mengalir;
  if (wasRight && !isAffected && valueAt(before, cell.row, cell.column) !== '') return true;
  return ![benar, mengalir, ...mungkin].some((right) => shows(after, cell, persen, right));
};

/** How many questions an evaluation asks. */
const questionsOf = (evaluation: object): number =>
  'questions' in evaluation && Array.isArray(evaluation.questions) ? evaluation.questions.length : 0;

/** The sheet as it is read; once, so that it is opened once too. */
export const gridDari = onceFor((lembar: Lembar): Grid => {
  const [sheet] = readCase(cetak(lembar)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return gridOf(sheet);
});

/** Holds the engine against one sheet. */
export const nilai = (lembar: Lembar): Nilai => {
  const grid = gridDari(lembar);
  const start = performance.now();
  const analysis = analyseSheet(grid, DEFAULT_SETTINGS);
  const plan = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  const lama = performance.now() - start;
  const { kebenaran } = lembar;
  const bodies = kebenaran.baris.map(({ baris }) => baris);
  const [first = 0, last = 0] = [bodies[0], bodies.at(-1)];
  const table = analysis.tables.find(
    ({ table: { body } }) => body.top <= first + 1 && body.bottom >= last - 1 && body.top <= body.bottom,
  );
  const columns = table?.table.columns ?? [];
  const rows = new Map((table?.table.rows ?? []).map((row) => [row.row, row]));
  const isPassed = kebenaran.bolehLewat === true && analysis.tables.length === 0;
  const count = (list: readonly boolean[]): [number, number] =>
    isPassed ? [0, 0] : [list.filter(Boolean).length, list.length];

  const accused = new Set(
    analysis.tables.flatMap(({ evaluation }) =>
      evaluation.findings
        .filter(({ severity }) => severity === 'galat')
        .flatMap(({ cell, alike = [] }) => [cell, ...alike].map(toA1)),
    ),
  );
  const planted = kebenaran.sel
    .filter(({ salah }) => salah)
    .map(({ baris, kolom }) => `${columnName(kolom)}${baris + 1}`);
  const bySel = new Map(kebenaran.sel.map((one) => [`${columnName(one.kolom)}${one.baris + 1}`, one]));
  const after = applied(grid, plan.writes);
  const tulisSalah = plan.writes.flatMap(({ cell }) => {
    const at = toA1(cell);
    if (!wrongWrite(grid, after, cell, bySel.get(at))) return [];
    const formula = formulaAt(grid, cell.row, cell.column);
    const before = isFormula(formula) ? formula : String(valueAt(grid, cell.row, cell.column));
    return [`${at}: ${before === '' ? 'kosong' : before} → ${String(valueAt(after, cell.row, cell.column))}`];
  });
  return {
    tabel: isPassed || (table !== undefined && analysis.tables.length === 1),
    kolom: count(
      kebenaran.kolom.map((right) =>
        isRole(
          right,
          columns.find(({ column }) => column === right.kolom),
        ),
      ),
    ),
    baris: count(kebenaran.baris.map((right) => isRow(right, rows.get(right.baris)))),
    salah: planted.length,
    dikenal: planted.filter((cell) => accused.has(cell)),
    terlewat: planted.filter((cell) => !accused.has(cell)),
    tuduhan: [...accused].filter((cell) => !planted.includes(cell)),
    tulisSalah,
    ditulis: plan.writes.length,
    ragu: plan.refusals.some(({ code }) => code === 'tidak-yakin'),
    tanya: analysis.tables.reduce((all, { evaluation }) => all + questionsOf(evaluation), 0),
    lama,
  };
};

export type Rekap = {
  readonly lembar: number;
  readonly tabel: number;
  readonly kolom: number;
  readonly baris: number;
  readonly presisi: number;
  readonly recall: number;
  readonly salah: number;
  readonly tuduhan: number;
  readonly tulisSalah: number;
  /** Sheets read wholly right: nothing accused wrongly, missed or written wrongly. */
  readonly bersih: number;
  readonly ragu: number;
  readonly tanya: number;
  readonly takTerbaca: number;
};

/** All sheets of a half in one line. */
export const rekap = (list: readonly Nilai[]): Rekap => {
  const sum = (of: (one: Nilai) => number): number => list.reduce((all, one) => all + of(one), 0);
  const share = (above: number, below: number): number => (below === 0 ? 1 : above / below);
  const dikenal = sum((one) => one.dikenal.length);
  const tuduhan = sum((one) => one.tuduhan.length);
  return {
    lembar: list.length,
    tabel: share(
      sum(({ tabel }) => (tabel ? 1 : 0)),
      list.length,
    ),
    kolom: share(
      sum((one) => one.kolom[0]),
      sum((one) => one.kolom[1]),
    ),
    baris: share(
      sum((one) => one.baris[0]),
      sum((one) => one.baris[1]),
    ),
    presisi: share(dikenal, dikenal + tuduhan),
    recall: share(
      dikenal,
      sum(({ salah }) => salah),
    ),
    salah: sum(({ salah }) => salah),
    tuduhan,
    tulisSalah: sum((one) => one.tulisSalah.length),
    bersih: sum((one) => (one.tuduhan.length + one.terlewat.length + one.tulisSalah.length === 0 ? 1 : 0)),
    ragu: sum(({ ragu }) => (ragu ? 1 : 0)),
    tanya: sum(({ tanya }) => tanya),
    takTerbaca: sum(({ tabel }) => (tabel ? 0 : 1)),
  };
};
