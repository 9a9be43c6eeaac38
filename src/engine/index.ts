// Names only: a module that worked anything out here would bring the whole engine to whoever asks for one of them.
export { analyseSheet } from './analysis/analyse';
export { FORM_IDS, isYearly } from './map/form-facts';
export { planSheet } from './plan/plan';
export { MIN_CONFIDENCE } from './facts/confidence';
export { computedOf } from './analysis/report';
export { antarLembar, compareBeside, comparePlans, compareSheets } from './across';
export { compareBooks, type Perbandingan, type PerbandinganBuku } from './compare/books';
export { JENIS_PERBEDAAN, type JenisPerbedaan, type Perbedaan } from './compare/tables';
export { SEBAB_TAK_DIISI, type Isian, type Pengisian } from './compare/isian';
export type { JawabanPasangan } from './compare/rows';
export { compareWithBook, type BandingBuku, type BandingTabel, type PasanganRagu } from './compare/with-book';
export { columnKey, tableSettingsOf } from './locate/fingerprint';
export { meaningAs } from './map/meaning-as';
export { pointAt, type Pointed, type PointRefusal } from './analysis/point';
export { rowKey } from './outline/key';
export * from './facts/types';
export { PILIHAN, RULE_IDS } from './rules';
export type { PilihanRule, ReasonFigures } from './rules';
export type {
  Analyse,
  Evaluation,
  Finding,
  MakePlan,
  Mark,
  Plan,
  ReasonKey,
  RuleId,
  SheetAnalysis,
  TableAnalysis,
} from './rules/finding';
export { keptSettings, lostSettings, parseSettings } from './settings';
