import type { Language } from '../../bahasa';
import type { Computed, SheetAnalysis } from '../../engine/types';

export type ExportFile = { readonly name: string; readonly type: string; readonly text: string };

const bare = (workbook: string): string => workbook.replace(/\.[^.]*$/, '');

/** What the command line prints for the sheet: `evaluasi-renja periksa FILE --sheet NAME --json`. */
export const exportJson = async (
  { tables }: SheetAnalysis,
  computed: readonly (readonly Computed[])[],
  workbook: string,
  language: Language,
): Promise<ExportFile> => {
  const { fileJson } = await import('../../laporan');
  const text = `${JSON.stringify(fileJson(workbook, tables, computed, [], language), null, 2)}\n`;
  return { name: `${bare(workbook)}-temuan.json`, type: 'application/json', text };
};

/** The findings of the sheet for Excel under Indonesian settings. */
export const exportCsv = async (
  { tables }: SheetAnalysis,
  workbook: string,
  language: Language,
): Promise<ExportFile> => {
  const { findingsCsv } = await import('../../laporan/csv');
  return { name: `${bare(workbook)}-temuan.csv`, type: 'text/csv', text: findingsCsv(tables, language) };
};

/** Hands a file to the browser's downloads. Some desktop webviews drop it without a word. */
export const saveAs = ({ name, type, text }: ExportFile): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
