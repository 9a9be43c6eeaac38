import { en } from './en';
import { id, type Katalog } from './id';
import type { Language } from './language';

export const katalog: Readonly<Record<Language, Katalog>> = { id, en };
