import type { Language } from '../bahasa';
import { computedOf } from '../engine';
import type { SheetAnalysis } from '../engine/rules/finding';
import type { Report, ReportStamp } from '../laporan';
import type { Kiriman } from '../laporan/siap';

/**
 * A file to take away: of what kind, which workbook it speaks of and what that tells beside its tables, and in which
 * language.
 */
export type FileAsked = {
  readonly kind: 'json' | 'csv';
  readonly workbook: string;
  readonly sent: Kiriman;
  readonly language: Language;
};
/** A report sheet: on which table of the sheet (by its place), made when and by which version, and in which language. */
export type ReportAsked = { readonly table: number; readonly stamp: ReportStamp; readonly language: Language };

/**
 * The text of a file on all tables of a sheet. As .json, what the command line prints for it
 * (`evaluasi-renja periksa FILE --sheet NAME --json`); as .csv, the findings for Excel under Indonesian settings.
 * The reports' own code is loaded when it is asked for.
 */
export const fileOf = async (
  { tables }: SheetAnalysis,
  { kind, workbook, sent, language }: FileAsked,
): Promise<string> => {
  if (kind === 'csv') return (await import('../laporan/csv')).findingsCsv(tables, language);
  const { fileJson } = await import('../laporan');
  const computed = tables.map(({ evaluation }) => computedOf(evaluation));
  return `${JSON.stringify(fileJson(workbook, tables, computed, [], language, sent), null, 2)}\n`;
};

/** The report on one table, null when the sheet has no such table. */
export const reportOf = async (
  { tables }: SheetAnalysis,
  { table, stamp, language }: ReportAsked,
): Promise<Report | null> => {
  const analysis = tables[table];
  return analysis === undefined ? null : (await import('../laporan')).buildReport(analysis, stamp, language);
};
