import type { Evaluation } from '../engine/rules/finding';
import { isiTemplat } from './templates';
import type { Language } from './language';
import { katalog } from './katalog';

/** What is still open in a table, so that its figures may change: errors and questions; null where nothing is. */
export const yangTerbuka = (
  { findings, questions }: Pick<Evaluation, 'findings' | 'questions'>,
  language: Language,
): string | null => {
  const galat = findings.filter(({ severity, dismissed }) => severity === 'galat' && dismissed === null).length;
  const tanya = questions.length;
  const { teks } = katalog[language];
  const say = (key: 'terbuka.keduanya' | 'terbuka.galat' | 'terbuka.tanya'): string =>
    isiTemplat(teks[key], { galat, tanya }, language) ?? teks[key];
  if (galat > 0) return say(tanya > 0 ? 'terbuka.keduanya' : 'terbuka.galat');
  return tanya > 0 ? say('terbuka.tanya') : null;
};
