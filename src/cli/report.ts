import {
  asalSkala,
  formatPersen,
  formatSeharusnya,
  formatSelisihArah,
  formatTertulis,
  katalog,
  renderFinding,
  renderPertanyaan,
  teks,
  type Language,
} from '../bahasa';
import type { Finding, ProgramSummary, Question, Severity, Summary, TableAnalysis } from '../engine';
import { areaToA1, toA1 } from '../grid/address';
import type { Decimal } from '../grid/decimal';
import { romawi } from '../renja/triwulan';
import { kekurangan, sebutKekurangan } from '../laporan/siap';
import { drawTable } from './columns';
import type { UnreadSheet } from './study';
import { SEVERITIES } from '../renja/aturan';

/** Findings that count: those the user dismissed do not. */
const openFindings = (tables: readonly TableAnalysis[]): Finding[] =>
  tables.flatMap(({ evaluation }) => evaluation.findings.filter(({ dismissed }) => dismissed === null));

export const hasGalat = (tables: readonly TableAnalysis[]): boolean =>
  openFindings(tables).some(({ severity }) => severity === 'galat');

const headline = ({ table, evaluation: { rules } }: TableAnalysis, language: Language): string => {
  const { rataRata } = katalog[language];
  const aturan = rataRata[rules.rataRata.keluarga].toLowerCase();
  const cocok = rules.rataRataCocok;
  return [
    teks(language, 'cli.lembar', { lembar: table.sheet }),
    table.form ?? '',
    areaToA1(table.range),
    teks(language, 'cli.keyakinan', { persen: `${Math.round(table.confidence * 100)}%` }),
    rules.triwulan === null ? '' : teks(language, 'cli.triwulan', { triwulan: romawi(rules.triwulan) }),
    cocok === null
      ? teks(language, 'cli.rata-rata', { aturan })
      : teks(language, 'cli.rata-rata-cocok', { aturan, cocok }),
    teks(language, 'cli.skala', { skala: asalSkala(rules, language).toLowerCase() }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

const findingsTable = (findings: readonly Finding[], language: Language, width: number): string => {
  const { tingkatGalat } = katalog[language];
  const heading = (name: 'tingkat' | 'sel' | 'aturan' | 'tertulis' | 'seharusnya' | 'selisih' | 'alasan'): string =>
    teks(language, `cli.kolom.${name}`);
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return drawTable(
    {
      headings: (['tingkat', 'sel', 'aturan', 'tertulis', 'seharusnya', 'selisih', 'alasan'] as const).map(heading),
      rows: sorted.map((finding) => [
        tingkatGalat[finding.severity],
        toA1(finding.cell),
        finding.rule,
        formatTertulis(finding, language) ?? '',
        formatSeharusnya(finding, language) ?? '',
        formatSelisihArah(finding, language) ?? '',
        renderFinding(finding, language),
      ]),
      figures: [3, 4, 5],
      limits: { 3: 24, 4: 24, 5: 28 },
    },
    width,
    '  ',
  );
};

/** What is not proved, and what each answer would mean. */
const questionsReport = (questions: readonly Question[], language: Language): string =>
  questions
    .map(({ reason, readings, settles }) =>
      [
        `  ? ${renderPertanyaan(reason, language)}`,
        ...readings.map((reading) => `    – ${renderPertanyaan(reading.reason, language)}`),
        `    ${renderPertanyaan(settles, language)}`,
      ].join('\n'),
    )
    .join('\n');

/** Headings and cells of a summary's figures: capaian with its predikat, or physical progress, which is not rated. */
const FIGURES = {
  kinerja: {
    headings: ['cli.kolom.capaian-k', 'cli.kolom.predikat-k', 'cli.kolom.capaian-rp', 'cli.kolom.predikat-rp'],
    right: [0, 2],
  },
  fisik: { headings: ['laporan.program.fisik', 'laporan.program.keuangan'], right: [0, 1] },
} as const;

type Scores = Pick<ProgramSummary, 'capaianK' | 'predikatK' | 'capaianRp' | 'predikatRp'>;

const scoreCells = (
  { capaianK, predikatK, capaianRp, predikatRp }: Scores,
  ukuran: Summary['ukuran'],
  language: Language,
): string[] => {
  const percent = (value: Decimal | null): string => (value === null ? '–' : formatPersen(value.toFixed(), language));
  return ukuran === 'fisik'
    ? [percent(capaianK), percent(capaianRp)]
    : [percent(capaianK), predikatK ?? '–', percent(capaianRp), predikatRp ?? '–'];
};

const summaryTable = ({ evaluation: { summary } }: TableAnalysis, language: Language, width: number): string | null => {
  if (summary === null) return null;
  const { ukuran } = summary;
  const programs = summary.programs.map((program) => [
    program.kode ?? '',
    program.nama,
    ...scoreCells(program, ukuran, language),
  ]);
  const overall = ['', teks(language, 'cli.keseluruhan'), ...scoreCells(summary, ukuran, language)];
  const hasCodes = programs.some(([kode]) => kode !== '');
  const rows = [...programs, overall].map((row) => (hasCodes ? row : row.slice(1)));
  const names = ['cli.kolom.kode', 'cli.kolom.program', ...FIGURES[ukuran].headings] as const;
  const headings = (hasCodes ? names : names.slice(1)).map((name) => teks(language, name));
  const name = hasCodes ? 1 : 0;
  const figures = FIGURES[ukuran].right.map((at) => name + 1 + at);
  return drawTable({ headings, rows, figures, limits: { [name]: 60 } }, width, '  ');
};

/** One table as a planner reads it: what was found, the findings, the summary. */
const tableReport = (one: TableAnalysis, language: Language, width: number): string => {
  const findings = openFindings([one]);
  const dismissed = one.evaluation.findings.length - findings.length;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { galat: count('galat'), peringatan: count('peringatan'), info: count('info') };
  const parts = [
    `${headline(one, language)}\n${teks(language, 'cli.jumlah-temuan', counts)}`,
    findings.length === 0
      ? teks(language, 'cli.tanpa-temuan')
      : `${teks(language, 'cli.temuan')}\n${findingsTable(findings, language, width)}`,
  ];
  const { questions } = one.evaluation;
  if (questions.length > 0)
    parts.push(`${teks(language, 'cli.pertanyaan', { n: questions.length })}\n${questionsReport(questions, language)}`);
  if (dismissed > 0) parts.push(teks(language, 'cli.diabaikan', { n: dismissed }));
  const summary = summaryTable(one, language, width);
  if (summary !== null) parts.push(`${teks(language, 'cli.ringkasan')}\n${summary}`);
  return parts.join('\n\n');
};

/** Why a sheet gave no table. */
export const unreadReason = ({ reason }: UnreadSheet, language: Language): string =>
  reason === 'tersembunyi' ? teks(language, 'cli.tersembunyi') : katalog[language].takTerbaca[reason].apa;

/** What each sheet still lacks before it is sent; null where none lacks anything. */
const readiness = (tables: readonly TableAnalysis[], language: Language): string | null => {
  const sheets = [...new Set(tables.map(({ table }) => table.sheet))];
  const lines = sheets.flatMap((sheet) => {
    const lacks = kekurangan(tables.filter(({ table }) => table.sheet === sheet));
    if (lacks.length === 0) return [];
    const said = [...new Set(lacks.map((one) => sebutKekurangan(one, language)))];
    return [`  ${sheet}`, ...said.map((one) => `    – ${one}`)];
  });
  return lines.length === 0 ? null : [teks(language, 'cli.siap'), ...lines].join('\n');
};

/** The report on a file, for people. */
export const fileReport = (
  file: string,
  tables: readonly TableAnalysis[],
  unread: readonly UnreadSheet[],
  language: Language,
  width: number,
): string => {
  const parts = [file, ...tables.map((table) => tableReport(table, language, width))];
  const left = readiness(tables, language);
  if (left !== null) parts.push(left);
  if (unread.length > 0) {
    const lembar = unread.map((one) => `${one.sheet} (${unreadReason(one, language).replace(/\.$/, '')})`).join('; ');
    parts.push(teks(language, 'cli.lembar-lain', { lembar }));
  }
  return `${parts.join('\n\n')}\n`;
};
