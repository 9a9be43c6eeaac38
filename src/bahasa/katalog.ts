import { en } from './en';
import { id } from './id';
import type { Language } from './jenis';

/** A catalogue: the keys of `id`, with texts of any language. */
export type Katalog = Omit<typeof id, 'teks' | 'kata'> & {
  readonly teks: Readonly<Record<keyof typeof id.teks, string>>;
  readonly kata: Readonly<Record<keyof typeof id.kata, string>>;
};

export const katalog: Readonly<Record<Language, Katalog>> = { id, en };
