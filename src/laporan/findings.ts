import {
  berupaPersen,
  desimalPembeda,
  katalog,
  renderFinding,
  teks,
  tertulisApaAdanya,
  type Language,
} from '../bahasa';
import type { Finding } from '../engine/rules/finding';
import { toA1 } from '../grid/address';
import { Decimal } from '../grid/decimal';
import { amount, count, percent, text } from './cell';
import type { ReportCell } from './types';

/** Columns of the findings, from the left. */
export const FINDING_COLUMNS = [
  'sel',
  'baris',
  'tingkat',
  'aturan',
  'tertulis',
  'seharusnya',
  'selisih',
  'ikut',
  'diabaikan',
  'alasan',
] as const;

export const findingHeadings = (language: Language): string[] =>
  FINDING_COLUMNS.map((column) => teks(language, `laporan.temuan.${column}`));

const GRAVITY = { galat: 0, peringatan: 1, info: 2 } as const;

/** The worst first, those the user dismissed last; in reading order within. */
export const sortFindings = (findings: readonly Finding[]): Finding[] => {
  const rank = ({ severity, dismissed }: Finding): number => (dismissed === null ? GRAVITY[severity] : 3);
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column);
};

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);

/** A figure of a finding as a number where it is one, else letter by letter. */
const figureCell = (finding: Finding, value: string | null): ReportCell | null => {
  if (value === null) return null;
  if (!isNumber(value)) return text(value);
  const decimals = desimalPembeda(finding.found, finding.expected);
  return (berupaPersen(finding) ? percent : amount)(new Decimal(value), decimals);
};

/** What the cell of a finding holds; a finding on a whole column or heading holds nothing of its own. */
const foundCell = (finding: Finding, language: Language): ReportCell | null => {
  const { found, expected, rule } = finding;
  if (found !== null) return tertulisApaAdanya(finding) ? text(found) : figureCell(finding, found);
  return expected !== null || rule === 'isian-kosong' ? text(teks(language, 'temuan.kosong-sel')) : null;
};

/** One row a finding. */
export const findingRow = (
  finding: Finding,
  names: ReadonlyMap<number, string>,
  language: Language,
): (ReportCell | null)[] => {
  const { tingkatGalat, aturan } = katalog[language];
  return [
    text(toA1(finding.cell)),
    text(names.get(finding.cell.row) ?? null),
    text(tingkatGalat[finding.severity]),
    text(aturan[finding.rule].nama),
    foundCell(finding, language),
    figureCell(finding, finding.expected),
    figureCell(finding, finding.difference),
    count(finding.affects.length),
    text(finding.dismissed),
    text(renderFinding(finding, language)),
  ];
};
