import type { Language } from './language';
import { formatAngka } from './angka';

/** Values of placeholders: texts go in as they are, numbers in the language's grouping. */
export type Isi = Readonly<Record<string, string | number>>;

/** Names of the placeholders of a template, at type level: 'a {n} b' → 'n'. */
type Nama<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Nama<Rest>
  : never;

/** The values that a template needs: none, or one object with exactly its placeholders. */
export type ArgumenTemplat<Template extends string> = [Nama<Template>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<Nama<Template>, string | number>>];

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
