import type { RowKind } from '../../renja/types';

/** Rows that carry an indicator of their own, so that quarters and direction matter. */
export const WITH_INDICATOR: ReadonlySet<RowKind> = new Set<RowKind>([
  'program',
  'kegiatan',
  'subkegiatan',
  'lanjutan',
  'tujuan',
  'sasaran',
  'indikator',
]);
