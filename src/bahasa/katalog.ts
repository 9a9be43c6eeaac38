import { en } from './en';
import { id, type Katalog } from './id';
import type { Language } from './jenis';

export const katalog: Readonly<Record<Language, Katalog>> = { id, en };
