import { renderFinding, renderPertanyaan, type Language } from '../bahasa';
import type {
  Catatan,
  SheetColumn,
  Computed,
  Finding,
  ProgramSummary,
  Question,
  Row,
  Rules,
  Summary,
  TableAnalysis,
} from '../engine';
import { areaToA1, columnName, toA1 } from '../grid/address';
import type { Decimal } from '../grid/decimal';
import { ganjalan, type Ganjalan, type Kiriman } from './siap';

/** A sheet that gave no table, and why. */
export type Unread = { readonly sheet: string; readonly reason: string };

/** Decimals leave as plain digits with a point, texts as they are. */
const figure = (value: Decimal | string | null): string | null =>
  value === null || typeof value === 'string' ? value : value.toFixed();

const rowNumber = (row: number | null): number | null => (row === null ? null : row + 1);

const columnJson = ({ column, number, role, measure, period, side, headings, reasons }: SheetColumn) => ({
  column: columnName(column),
  number,
  role,
  measure,
  period,
  // Only forms with two sides have it.
  ...(side === null ? {} : { side }),
  headings,
  reasons,
});

const rowJson = ({ row, kind, parent, kode, nama }: Row) => ({
  row: row + 1,
  kind,
  parent: rowNumber(parent),
  kode,
  nama,
});

const computedJson = ({ cell, role, measure, row, value }: Computed) => ({
  cell: toA1(cell),
  role,
  measure,
  row: row + 1,
  value: figure(value),
});

const findingJson = (finding: Finding, language: Language) => ({
  cell: toA1(finding.cell),
  rule: finding.rule,
  severity: finding.severity,
  found: finding.found,
  expected: finding.expected,
  difference: finding.difference,
  message: renderFinding(finding, language),
  affects: finding.affects.map(toA1),
  // Only findings that several cells share have it: the others.
  ...(finding.alike === undefined ? {} : { alike: finding.alike.map(toA1) }),
  // Only findings that the user dismissed have it: the user's reason.
  ...(finding.dismissed === null ? {} : { dismissed: finding.dismissed }),
});

const questionJson = ({ id, perihal, cells, reason, readings, settles }: Question, language: Language) => ({
  id,
  about: perihal,
  cells: cells.map(toA1),
  what: renderPertanyaan(reason, language),
  readings: readings.map((reading) => ({
    answer: reading.id,
    means: renderPertanyaan(reading.reason, language),
    accuses: reading.accuses.map(toA1),
  })),
  settles: renderPertanyaan(settles, language),
});

const scores = ({ capaianK, predikatK, capaianRp, predikatRp }: Omit<ProgramSummary, 'row' | 'kode' | 'nama'>) => ({
  capaianK: figure(capaianK),
  predikatK,
  capaianRp: figure(capaianRp),
  predikatRp,
});

const summaryJson = (summary: Summary | null) =>
  summary === null
    ? null
    : {
        // Only forms of physical progress have it: capaianK is that progress.
        ...(summary.ukuran === 'kinerja' ? {} : { ukuran: summary.ukuran }),
        ...scores(summary),
        programs: summary.programs.map((program) => ({
          row: program.row + 1,
          kode: program.kode,
          nama: program.nama,
          pagu: figure(program.pagu),
          realisasi: figure(program.realisasi),
          ...scores(program),
        })),
      };

const rulesJson = ({ rataRata, rataRataCocok, skala, skalaDari, jenjang, triwulan }: Rules) => ({
  rataRata: rataRata.keluarga,
  rataRataCocok,
  skala,
  skalaDari,
  jenjang,
  triwulan,
});

const noteJson = ({ jenis, cell, isi, teks, terisi }: Catatan) => ({
  kind: jenis,
  cell: toA1(cell),
  filled: terisi,
  cells: isi.map(toA1),
  text: teks,
});

const readyJson = (lacks: readonly Ganjalan[]) => ({
  ready: lacks.length === 0,
  lacks: lacks.map(({ what, n, cell, message }) => ({ what, n, cell: cell === null ? null : toA1(cell), message })),
});

const tableJson = ({ table, evaluation }: TableAnalysis, computed: readonly Computed[], language: Language) => ({
  sheet: table.sheet,
  form: table.form,
  confidence: table.confidence,
  range: areaToA1(table.range),
  body: areaToA1(table.body),
  columns: table.columns.map(columnJson),
  rows: table.rows.map(rowJson),
  rules: rulesJson(evaluation.rules),
  computed: computed.map(computedJson),
  findings: evaluation.findings.map((finding) => findingJson(finding, language)),
  questions: evaluation.questions.map((question) => questionJson(question, language)),
  summary: summaryJson(evaluation.summary),
  // Factors and follow-up below the table, where there are any.
  ...(table.catatan.length === 0 ? {} : { notes: table.catatan.map(noteJson) }),
});

/**
 * The result for one file as docs/baris-perintah.md describes it: decimals as strings with a point, cells as A1.
 * `computed`: the computed cells of each table, which only the engine that judged it can tell (worker/engine.ts). `sent`:
 * what the file tells of its being ready, where that was looked at.
 */
export const fileJson = (
  file: string,
  tables: readonly TableAnalysis[],
  computed: readonly (readonly Computed[])[],
  unread: readonly Unread[],
  language: Language,
  sent: Kiriman | null = null,
) => {
  const lacks = sent === null ? null : ganjalan(tables, sent, language);
  return {
    version: 1,
    file,
    tables: tables.map((table, at) => ({
      ...tableJson(table, computed[at] ?? [], language),
      ...(lacks === null ? {} : { readiness: readyJson(lacks[at] ?? []) }),
    })),
    unread: unread.map(({ sheet, reason }) => ({ sheet, reason })),
  };
};

export type FileJson = ReturnType<typeof fileJson>;
