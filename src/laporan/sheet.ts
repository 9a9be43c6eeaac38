import { teks, type Language } from '../bahasa';
import type { Finding, TableAnalysis } from '../engine/rules/finding';
import { areaToA1 } from '../grid/address';
import type { Area } from '../grid/types';
import { text } from './cell';
import { romawi } from '../renja/triwulan';
import { facts, sheetName } from './facts';
import { FINDING_COLUMNS, findingHeadings, findingRow, sortFindings } from './findings';
import { rowNames } from './names';
import { chartColumns, programColumns, programHeadings, programRows, type ProgramColumn } from './programs';
import type { Look, Report, ReportCell, ReportChart, ReportSeries, ReportStamp } from './types';
import { NOTE_PREFIX } from '../engine/facts/note-prefix';
import { SEVERITIES } from '../renja/aturan';

/** Characters: code or cell, name, level or figure …, and the sentence last. */
const WIDTHS = [12, 38, 12, 19, 16, 18, 16, 16, 14, 52];
const LAST = WIDTHS.length - 1;
/** Okabe and Ito's blue and orange: told apart by any eye, and in grey. */
export const COLOURS = { capaian: '#0072B2', serapan: '#E69F00' };
/** Rows of standard height that the chart takes: title, axis and legend, and two a program. */
const chartHeight = (programs: number): number => 6 + 2 * programs;

/** Builds a sheet from above, remembering where things came to lie. */
const createBuilder = () => {
  const rows: (ReportCell | null)[][] = [];
  const looks: { area: Area; look: Look }[] = [];
  const band = (top: number, bottom = top, left = 0, right = LAST): Area => ({ top, left, bottom, right });
  return {
    rows,
    looks,
    band,
    /** Adds rows and returns their area; none gives an area that ends before it begins. */
    add: (cells: readonly (readonly (ReportCell | null)[])[], look: Look | null = null): Area => {
      const top = rows.length;
      for (const row of cells) rows.push(WIDTHS.map((_, column) => row[column] ?? null));
      const area = band(top, rows.length - 1);
      if (look !== null && cells.length > 0) looks.push({ area, look });
      return area;
    },
    gap: (count = 1): void => {
      for (let row = 0; row < count; row += 1) rows.push(WIDTHS.map(() => null));
    },
  };
};
type Builder = ReturnType<typeof createBuilder>;

/** Short words stand in the middle, figures right even where one is a text, and a sentence keeps off the figure before it. */
const PROGRAM_ALIGNMENT: Readonly<Partial<Record<ProgramColumn, Look>>> = {
  kode: 'tengah',
  'predikat-k': 'tengah',
  'predikat-rp': 'tengah',
  tertulis: 'menjorok',
};
const FINDING_ALIGNMENT = {
  sel: 'tengah',
  tingkat: 'tengah',
  tertulis: 'kanan',
  seharusnya: 'kanan',
  ikut: 'tengah',
  alasan: 'menjorok',
} as const;

const align = <T extends string>(
  { looks }: Builder,
  body: Area,
  columns: readonly T[],
  alignment: Readonly<Partial<Record<T, Look>>>,
): void =>
  columns.forEach((name, at) => {
    const look = alignment[name];
    if (look !== undefined) looks.push({ area: { ...body, left: at, right: at }, look });
  });

const addPrograms = (
  builder: Builder,
  { evaluation: { summary, rules } }: TableAnalysis,
  language: Language,
): { readonly body: Area; readonly chart: ReportChart | null } | null => {
  if (summary === null || summary.programs.length === 0) return null;
  builder.gap();
  builder.add([[text(teks(language, 'cli.ringkasan'))]], 'bagian');
  const columns = programColumns(summary);
  /** The summary may be narrower than the findings. */
  const narrow = (area: Area): Area => ({ ...area, right: columns.length - 1 });
  const head = builder.add([programHeadings(summary, language).map(text)]);
  const all = narrow(builder.add(programRows(summary, language)));
  const body = { ...all, bottom: all.bottom - 1 };
  builder.looks.push({ area: narrow(head), look: 'kepala' }, { area: all, look: 'isi' });
  align(builder, all, columns, PROGRAM_ALIGNMENT);
  builder.looks.push({ area: { ...all, top: all.bottom }, look: 'total' });
  const column = (name: ProgramColumn): Area => {
    const at = columns.indexOf(name);
    return { ...body, left: at, right: at };
  };
  const sampai = rules.triwulan === null ? '' : ` ${teks(language, 'laporan.sampai', { tw: romawi(rules.triwulan) })}`;
  const hasFigures = ({ top: from, bottom, left }: Area): boolean =>
    builder.rows.slice(from, bottom + 1).some((row) => row[left] !== null);
  const [first, second] = chartColumns(summary);
  const [main, ...more] = [
    { name: first, colour: COLOURS.capaian },
    { name: second, colour: COLOURS.serapan },
  ].flatMap(({ name, colour }): ReportSeries[] => {
    const values = column(name);
    return hasFigures(values) ? [{ name: teks(language, `laporan.program.${name}`), values, colour }] : [];
  });
  if (main === undefined) return { body: all, chart: null };
  builder.gap();
  const top = builder.rows.length;
  builder.gap(chartHeight(summary.programs.length));
  return {
    body: all,
    chart: {
      title: teks(language, `laporan.grafik-${summary.ukuran}`) + sampai,
      categoryTitle: teks(language, 'laporan.program.program'),
      valueTitle: teks(language, `laporan.sumbu-${summary.ukuran}`),
      categories: column('program'),
      series: [main, ...more],
      place: builder.band(top, builder.rows.length - 1),
    },
  };
};

/** Adds the findings and returns their area with the heading; null without findings. */
const addFindings = (
  builder: Builder,
  analysis: TableAnalysis,
  findings: readonly Finding[],
  language: Language,
): Area | null => {
  builder.gap();
  builder.add([[text(teks(language, 'cli.temuan'))]], 'bagian');
  if (findings.length === 0) {
    builder.add([[text(teks(language, 'cli.tanpa-temuan'))]]);
    return null;
  }
  const head = builder.add([findingHeadings(language).map(text)], 'kepala');
  const names = rowNames(analysis, language);
  const body = builder.add(
    findings.map((finding) => findingRow(finding, names, language)),
    'isi',
  );
  align(builder, body, FINDING_COLUMNS, FINDING_ALIGNMENT);
  const at = FINDING_COLUMNS.indexOf('tingkat');
  for (const severity of SEVERITIES) {
    // Sorted by severity: those of one lie together.
    const open = findings.flatMap((one, index) => (one.severity === severity && one.dismissed === null ? [index] : []));
    const [first, last] = [open[0], open.at(-1)];
    if (first === undefined || last === undefined) continue;
    builder.looks.push({ area: builder.band(body.top + first, body.top + last, at, at), look: severity });
  }
  return { ...body, top: head.top };
};

/**
 * The report on one table as a sheet to write: what was judged by which rules, the summary per program with its chart,
 * and every finding, dismissed ones with their reason. Figures are numbers, exact to a double.
 */
export const buildReport = (analysis: TableAnalysis, stamp: ReportStamp, language: Language): Report => {
  const { table, evaluation } = analysis;
  const findings = sortFindings(evaluation.findings);
  const builder = createBuilder();
  builder.add([[text(NOTE_PREFIX + teks(language, 'laporan.judul'))]], 'judul');
  const about = builder.add(facts(analysis, stamp, language).map(([name, value]) => [text(name), text(value)]));
  builder.looks.push({ area: { ...about, right: 0 }, look: 'label' });
  const programs = addPrograms(builder, analysis, language);
  const filter = addFindings(builder, analysis, findings, language);
  const first = filter === null ? 0 : filter.top + 1;
  return {
    name: sheetName(table.sheet, language),
    subject: `${table.sheet}\n${table.fingerprint}\n${areaToA1({ ...table.range, bottom: table.range.top })}`,
    rows: builder.rows,
    widths: WIDTHS,
    looks: builder.looks,
    wrapped: [programs?.body, filter].filter((area) => area !== undefined && area !== null),
    links: findings.map(({ cell }, index) => ({ at: { row: first + index, column: 0 }, sheet: table.sheet, cell })),
    chart: programs?.chart ?? null,
    filter,
    frozenRows: 1,
  };
};
