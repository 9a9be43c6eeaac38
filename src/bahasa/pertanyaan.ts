import type { QuestionReason } from '../engine/facts/types';
import { isiTemplat, type Isi } from './templates';
import type { Language } from './language';
import { katalog } from './katalog';
import { formatParam } from './temuan';

/** What a question or one of its readings says, with the figures of this sheet. */
export const renderPertanyaan = ({ key, params }: QuestionReason, language: Language): string => {
  const values: Isi = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, formatParam(param, language)] as const),
  );
  const { pertanyaan } = katalog[language];
  for (const template of pertanyaan[key]) {
    const sentence = isiTemplat(template, values, language);
    if (sentence !== null) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }
  return pertanyaan[key].at(-1) ?? '';
};
