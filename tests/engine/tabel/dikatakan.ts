/** What is said of a sheet written as text (tests/field/case.ts), finding by finding and question by question, as a user reads it. */
import { renderFinding, renderPertanyaan } from '../../../src/bahasa';
import { DEFAULT_SETTINGS, type Action, type Settings, type TableAnalysis, type Write } from '../../../src/engine';
import type { Jawaban, TableSettings } from '../../../src/engine/facts/choices';
import type { ProgramSummary } from '../../../src/engine/facts/summary';
import { columnName, toA1 } from '../../../src/grid/address';
import { analyseSheet, planOf } from '../../analisis';
import type { Grid } from '../../../src/grid/types';
import { gridOf, readCase } from '../../field/case';

/** A figure to two digits where it has more. */
const short = (value: unknown): string => {
  const text = String(value);
  return /^-?\d+\.\d{3,}$/.test(text) ? Number(text).toFixed(2) : text;
};

/** What each table is, its columns and its rows: with the parent of a row behind `<`. */
const tablesOf = (grid: Grid, settings: Settings): string[] =>
  analyseSheet(grid, settings).tables.flatMap(({ table: { form, body, columns, rows } }) => {
    const range = `${toA1({ row: body.top, column: body.left })}:${toA1({ row: body.bottom, column: body.right })}`;
    const meanings = columns.map(({ column, role, measure, period, side }) =>
      [columnName(column), role, measure, period, side].filter((one) => one !== null && one !== undefined).join(' '),
    );
    const tree = rows.map(({ row, kind, parent }) => `${row + 1} ${kind}${parent === null ? '' : ` < ${parent + 1}`}`);
    return [`tabel ${range} ${String(form)}`, `kolom ${meanings.join(' · ')}`, `baris ${tree.join(' · ')}`];
  });

const findingsOf = (grid: Grid, settings: Settings): string[] =>
  analyseSheet(grid, settings).tables.flatMap(({ evaluation }) => [
    ...evaluation.findings.map((finding) => {
      const { severity, rule, fixable, cell, alike = [], affects, expected } = finding;
      const cells = [cell, ...alike].map(toA1).join(' ');
      const due = expected === null ? '' : ` = ${short(expected)}`;
      const follow = affects.length > 0 ? ` → ${affects.map(toA1).join(' ')}` : '';
      return `${severity} ${rule}${fixable ? '*' : ''} ${cells}${due}${follow}: ${renderFinding(finding, 'id')}`;
    }),
    ...evaluation.questions.map(
      ({ cells, reason, readings }) =>
        `tanya ${cells.map(toA1).join(' ')}: ${renderPertanyaan(reason, 'id')} ${readings
          .map((one) => renderPertanyaan(one.reason, 'id'))
          .join(' / ')}`,
    ),
  ]);

const figures = ({
  capaianK,
  capaianRp,
  predikatK,
  predikatRp,
  pagu,
  realisasi,
}: Omit<ProgramSummary, 'row' | 'kode' | 'nama'>): string =>
  [
    `K ${short(capaianK ?? '–')} ${predikatK ?? ''}`,
    `Rp ${short(capaianRp ?? '–')} ${predikatRp ?? ''}`,
    `${realisasi ?? '–'} dari ${pagu ?? '–'}`,
  ].join(', ');

/** The arithmetic of averages and ratings, and the summary of a table by program. */
const summaryOf = (grid: Grid, settings: Settings): string[] =>
  analyseSheet(grid, settings).tables.flatMap(({ evaluation: { rules, summary } }) => {
    const { rataRata, rataRataCocok, skala, skalaDari, triwulan } = rules;
    const means = `${rataRata.keluarga} ${rataRata.atas}, ${rataRataCocok ?? 'tidak tercetak'}`;
    const rule = `cara ${means}; skala ${skala} (${skalaDari}); triwulan ${triwulan ?? '–'}`;
    if (summary === null) return [rule];
    const programs = summary.programs.map((one) => `ringkasan ${summary.tingkat} ${one.row + 1}: ${figures(one)}`);
    const tren = summary.tren?.keseluruhan.map(
      ({ triwulan: at, realisasi, serapan, capaianK }) =>
        `${at}: ${realisasi ?? '–'}, serapan ${short(serapan ?? '–')}, K ${short(capaianK ?? '–')}`,
    );
    if (tren !== undefined) programs.push(`tren ${tren.join(' · ')}`);
    return [rule, `ringkasan ${summary.ukuran}: ${figures(summary)}`, ...programs];
  });

const written = ({ cell, before, after, result }: Write): string => {
  const is = after.kind === 'blank' ? '' : after.value;
  return `${toA1(cell)}: ${before === '' ? 'kosong' : short(before)} → ${is === '' ? 'kosong' : short(is)}${after.kind === 'formula' ? ` (${short(result)})` : ''}`;
};
const writesOf = (what: string, grid: Grid, action: Action, settings: Settings): string[] => {
  const { writes, marks, refusals } = planOf(grid, action, settings);
  return [
    ...writes.map((write) => `${what} ${written(write)}`),
    ...marks.map(({ cell, severity }) => `${what}, ditandai ${toA1(cell)} ${severity}`),
    ...refusals.map(
      (one) => `${what}, ditolak ${one.code}${'cells' in one ? ` ${one.cells.map(toA1).join(' ')}` : ''}`,
    ),
  ];
};

const PILIHAN = '@ ';
type Pilihan = Partial<Settings> & {
  readonly tabel?: TableSettings;
  readonly jawab?: Jawaban;
  /** 'semua', 'jumlah', or the cell whose findings are corrected. */
  readonly perbaiki?: string;
};
const pilihanDari = (line: string | undefined): Pilihan =>
  line === undefined ? {} : (JSON.parse(line.slice(PILIHAN.length)) as Pilihan);
/** Every question of a table that knows this answer, answered so. */
const answered = ({ evaluation }: TableAnalysis, jawab: Jawaban | undefined): TableSettings => {
  const own = evaluation.questions.filter(({ readings }) => readings.some(({ id }) => id === jawab));
  const of = (isEquation: boolean): Record<string, never> =>
    Object.fromEntries(
      own
        .filter(({ perihal }) => (perihal === 'persamaan') === isEquation)
        .map(({ id, kunci }) => [isEquation ? kunci : id, jawab as never]),
    );
  return jawab === undefined ? {} : { disputes: of(true), jawaban: of(false) };
};
/** What the user chose: for the workbook, under `tabel` for each table, under `jawab` of what is asked, under `perbaiki` which findings. */
const settingsOf = (grid: Grid, { tabel, jawab, ...own }: Pilihan): Settings => {
  const settings = { ...DEFAULT_SETTINGS, ...own };
  if (tabel === undefined && jawab === undefined) return settings;
  const { tables } = analyseSheet(grid, settings);
  const chosen = tables.map((one) => [one.table.fingerprint, { ...answered(one, jawab), ...tabel }] as const);
  return { ...settings, tables: Object.fromEntries(chosen) };
};

const chosenOf = (grid: Grid, settings: Settings, { perbaiki = 'semua' }: Pilihan): 'semua' | 'jumlah' | string[] =>
  perbaiki === 'semua' || perbaiki === 'jumlah'
    ? perbaiki
    : analyseSheet(grid, settings).tables.flatMap(({ table, evaluation }) =>
        evaluation.findings.filter(({ cell }) => toA1(cell) === perbaiki).map(({ id }) => `${table.fingerprint}/${id}`),
      );

/**
 * `tabel …`, `kolom …`, `baris …` how it is read; `cara …`, `ringkasan …`, `tren …` its averages, its summary by program and by quarter; `SEVERITY RULE CELLS = EXPECTED → WHAT COMES RIGHT WITH IT: SENTENCE`, `*` behind the rule where "Perbaiki" can write it; `tanya …`
 * what is asked; `hitung …` and `perbaiki …` what Hitung ulang and Perbaiki of all write, mark and refuse. A line `@ {…}` of
 * the sheet holds what the user chose.
 */
export const said = (text: string): string[] => {
  const lines = text.split('\n');
  const chosen = lines.find((line) => line.startsWith(PILIHAN));
  const pilihan = pilihanDari(chosen);
  return readCase(lines.filter((line) => line !== chosen).join('\n'))
    .sheets.map(gridOf)
    .flatMap((grid) => {
      const settings = settingsOf(grid, pilihan);
      return [
        ...tablesOf(grid, settings),
        ...summaryOf(grid, settings),
        ...findingsOf(grid, settings),
        ...writesOf('hitung', grid, { kind: 'hitung-ulang' }, settings),
        ...writesOf('perbaiki', grid, { kind: 'perbaiki', findings: chosenOf(grid, settings, pilihan) }, settings),
      ];
    });
};
