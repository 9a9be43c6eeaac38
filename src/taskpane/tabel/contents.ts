import type { Table } from '../../engine/facts/types';
import type { Katalog } from '../../bahasa';
import type { RowKind } from '../../renja/types';

/** Kinds worth counting for a reader, widest first. */
const COUNTED: readonly RowKind[] = [
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'sasaran',
  'indikator',
  'golongan',
  'barang',
];

/** What a table holds: "11 program · 21 kegiatan · 41 subkegiatan". */
export const contentsOf = (table: Table, kamus: Katalog): string => {
  const counts = new Map<RowKind, number>();
  for (const row of table.rows) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  return COUNTED.filter((kind) => counts.has(kind))
    .map((kind) => `${String(counts.get(kind) ?? 0)} ${kamus.jenisBaris[kind]}`)
    .join(' · ');
};
