import { katalog, type Language } from '../bahasa';
import type { TableAnalysis } from '../engine/rules/finding';

/** What each row of a table is called, by sheet row: its name; a row of averages by its kind and its program. */
export const rowNames = ({ table }: TableAnalysis, language: Language): ReadonlyMap<number, string> => {
  const { jenisBaris } = katalog[language];
  const names = new Map<number, string>();
  let program = '';
  for (const { row, kind, nama } of table.rows) {
    if (kind === 'program') program = nama;
    const ofProgram = (kind === 'rata-rata' || kind === 'predikat') && program !== '' ? ` ${program}` : '';
    names.set(row, nama === '' ? jenisBaris[kind] + ofProgram : nama);
  }
  return names;
};
