import type { Perbandingan, Perbedaan } from '../engine';
import { areaToA1, toA1 } from '../grid/address';

type Sisi = NonNullable<Perbedaan['kini']>;

const sideJson = (side: Sisi | null) =>
  side === null ? null : { sheet: side.sheet, cell: toA1(side.cell), value: side.value?.toFixed() ?? null };

const placeJson = ({ sheet, form, range }: Perbandingan['kini']) => ({ sheet, form, range: areaToA1(range) });

/** Two tables and what differs, as docs/baris-perintah.md describes it: decimals as digits with a point, percentages as fractions. */
export const bandingJson = ({ dulu, kini, sama, perbedaan }: Perbandingan) => ({
  before: placeJson(dulu),
  now: placeJson(kini),
  rows: sama,
  differences: perbedaan.map((one) => ({
    kind: one.jenis,
    kode: one.kode,
    nama: one.nama,
    column: one.kolom === null ? null : { role: one.kolom.role, measure: one.kolom.measure, period: one.kolom.period },
    before: sideJson(one.dulu),
    now: sideJson(one.kini),
    doubtful: one.ragu,
  })),
});
