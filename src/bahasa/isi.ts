import type { Language } from './jenis';
import { formatAngka } from './angka';

/** Values of placeholders: texts go in as they are, numbers in the language's grouping. */
export type Isi = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([\w-]+)(?:#([^|}]*)\|([^}]*))?\}/g;

/**
 * Fills `{nama}` in a template; `{n#cell|cells}` picks by number (one, many).
 * Null when a placeholder has no value, so that a half-filled sentence is never shown.
 */
export const isiTemplat = (template: string, values: Isi, language: Language): string | null => {
  let complete = true;
  const text = template.replace(PLACEHOLDER, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) {
      complete = false;
      return '';
    }
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
    return typeof value === 'number' ? formatAngka(String(value), language) : value;
  });
  return complete ? text : null;
};

/** Names of the placeholders in a template, sorted, each once. */
export const namaIsian = (template: string): string[] =>
  [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))].sort();
