import type { BandingTabel, Isian } from '../engine';
import { areaToA1, toA1 } from '../grid/address';

const placeJson = ({ sheet, form, range }: BandingTabel['kini']) => ({ sheet, form, range: areaToA1(range) });

/** A table filled from another and its cells, as docs/baris-perintah.md describes it: contents as the cells hold them. */
export const isianJson = ({ dulu, kini, sama, isian, takDiisi }: BandingTabel, chosen: readonly Isian[]) => ({
  table: placeJson(kini),
  from: placeJson(dulu),
  rows: sama,
  filled: chosen.map(({ write, jenis, kolom, kode, nama, dulu: source }) => ({
    cell: toA1(write.cell),
    kind: jenis === 'kosong' ? 'blank' : 'differs',
    kode,
    nama,
    column: { role: kolom.role, measure: kolom.measure, period: kolom.period },
    before: write.before,
    after: write.result,
    from: { sheet: source.sheet, cell: toA1(source.cell) },
  })),
  /** Cells that could be filled and were not chosen. */
  left: isian.length - chosen.length,
  notFilled: takDiisi.map(({ kolom, sebab }) => ({
    column: { role: kolom.role, measure: kolom.measure, period: kolom.period },
    reason: sebab,
  })),
});
