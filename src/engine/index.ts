import { FORMULIR } from '../forms';
import { study } from './analyse';
import type { Role } from '../renja/types';
import type { Analyse } from './types';

/** Reads a sheet and works out everything there is to say about it. Pure; the same grid and settings give the same answer. */
export const analyseSheet: Analyse = (grid, settings) => study(grid, settings).analysis;

/** Forms that a table may be read as. */
export const FORM_IDS: readonly string[] = FORMULIR.map(({ id }) => id);

/** Whether a form has a column of a role for each year: its periods up to 4 count years, not quarters. */
export const isYearly = (form: string | null, role: Role): boolean =>
  FORMULIR.find(({ id }) => id === form)?.kolom.some((slot) => slot.role === role && slot.periode === 'tahun') ?? false;

export { planSheet } from './plan/plan';
export { MIN_CONFIDENCE } from './izin';
export { computedOf } from './evaluate/evaluate';
export { antarLembar, compareBeside, comparePlans, compareSheets } from './across';
export { compareBooks, type Perbandingan, type PerbandinganBuku } from './compare/books';
export { JENIS_PERBEDAAN, type JenisPerbedaan, type Perbedaan } from './compare/tables';
export { SEBAB_TAK_DIISI, type Isian, type Pengisian } from './compare/isian';
export type { JawabanPasangan } from './compare/rows';
export { compareWithBook, type BandingBuku, type BandingTabel, type PasanganRagu } from './compare/with-book';
export { columnKey, tableSettingsOf } from './locate/fingerprint';
export { meaningAs } from './map/meaning-as';
export { pointAt, type Pointed, type PointRefusal } from './locate/point';
export { rowKey } from './outline/body';
export * from './types';
export { keptSettings, lostSettings, parseSettings } from './settings';
