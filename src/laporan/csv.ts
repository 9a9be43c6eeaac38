import Papa from 'papaparse';
import { berupaPersen, katalog, renderFinding, teks, tertulisApaAdanya, type Language } from '../bahasa';
import type { Finding, TableAnalysis } from '../engine/rules/finding';
import { toA1 } from '../grid/address';
import { Decimal } from '../grid/decimal';
import { findingHeadings, sortFindings } from './findings';
import { rowNames } from './names';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula when it opens the file, also behind blanks and in full width: it gets an apostrophe in front. Negative figures begin
 * with a sign too and stay figures.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\uFEFF]*(?:[=+@\uFF1D\uFF0B\uFF20\uFF0D]|-(?!\d+(?:,\d+)?%?$))).*$/s;

/** More decimals than anybody compares, and fewer than a double holds. */
const DECIMALS = 6;

/** A decimal string with the comma that an Indonesian Excel reads; texts as they are. */
const figure = (finding: Finding, value: string | null): string => {
  if (value === null || !/^-?\d+(\.\d+)?$/.test(value)) return value ?? '';
  return new Decimal(value).toDecimalPlaces(DECIMALS).toFixed().replace('.', ',') + (berupaPersen(finding) ? '%' : '');
};

/**
 * The findings of tables as a .csv for Excel under Indonesian settings: semicolons, decimal commas, UTF-8 with its mark.
 * One line a finding, dismissed ones last with their reason.
 */
export const findingsCsv = (tables: readonly TableAnalysis[], language: Language): string => {
  const { tingkatGalat, aturan } = katalog[language];
  const lines = tables.flatMap((analysis) => {
    const names = rowNames(analysis, language);
    return sortFindings(analysis.evaluation.findings).map((finding) => [
      analysis.table.sheet,
      analysis.table.form ?? '',
      toA1(finding.cell),
      names.get(finding.cell.row) ?? '',
      tingkatGalat[finding.severity],
      aturan[finding.rule].nama,
      tertulisApaAdanya(finding) ? (finding.found ?? '') : figure(finding, finding.found),
      figure(finding, finding.expected),
      figure(finding, finding.difference),
      String(finding.affects.length),
      finding.dismissed ?? '',
      renderFinding(finding, language),
    ]);
  });
  const head = [teks(language, 'laporan.lembar'), teks(language, 'tabel.formulir'), ...findingHeadings(language)];
  const options = { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA };
  return `${BYTE_ORDER_MARK}${Papa.unparse([head, ...lines], options)}\r\n`;
};
