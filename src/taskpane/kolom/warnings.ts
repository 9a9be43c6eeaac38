import { MIN_CONFIDENCE } from '../../engine';
import type { ColumnProblem, Table } from '../../engine/facts/types';
import { columnName } from '../../grid/address';
import type { Texts } from '../store/context';
import { meaningText } from './meaning';

/** What keeps the columns from being used: several that claim one meaning, and needed ones that are missing. */
export const mappingWarnings = (table: Table, texts: Texts): string[] => {
  const { kamus, t } = texts;
  const list = new Intl.ListFormat(texts.language, { type: 'conjunction' });
  const tell = (problem: ColumnProblem): string[] => {
    if (problem.kind === 'hilang') {
      const peran = meaningText(problem, texts);
      return [t('kolom.hilang', { peran, untuk: kamus.peran[problem.untuk] })];
    }
    if (problem.kind === 'wajib') {
      const { role, found, needed } = problem;
      const isi = { peran: kamus.peran[role], form: table.form ?? t('umum.tanpa-formulir') };
      return [found === 0 ? t('kolom.wajib', isi) : t('kolom.wajib-lagi', { ...isi, ada: found, perlu: needed })];
    }
    const first = table.columns.find(({ column }) => column === problem.columns[0]);
    if (first === undefined) return [];
    const claimed = t('kolom.ganda', {
      peran: meaningText(first, texts),
      kolom: list.format(problem.columns.map(columnName)),
    });
    return [table.confidence < MIN_CONFIDENCE ? `${claimed} ${t('kolom.ganda-tunggu')}` : claimed];
  };
  return table.problems.flatMap(tell);
};
