import type { RowKind } from '../../renja/types';

/** Every kind of row, as offered for a correction. */
export const KINDS: readonly RowKind[] = [
  'perangkat-daerah',
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'lanjutan',
  'tujuan',
  'sasaran',
  'indikator',
  'golongan',
  'barang',
  'rata-rata',
  'predikat',
  'rata-rata-total',
  'predikat-total',
  'jumlah',
  'ulangan',
  'catatan',
];

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
