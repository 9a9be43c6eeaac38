import { namaMakna, teks, type Language } from '../bahasa';
import type { BandingTabel, Isian } from '../engine';
import { areaToA1, toA1 } from '../grid/address';

const placeJson = ({ sheet, form, range }: BandingTabel['kini']) => ({ sheet, form, range: areaToA1(range) });

/** What is filled, part by part: the meaning of a column, its heading where that names it better, or which factor. */
export const namaIsian = ({ kolom, judul, catatan }: Isian, language: Language): string[] => {
  if (catatan !== null) return [teks(language, `laporan.catatan.${catatan}`)];
  return judul === null || judul === '' ? namaMakna(kolom, language) : [judul];
};

/** A table filled from another and its cells, as docs/baris-perintah.md describes it: contents as the cells hold them. */
export const isianJson = ({ dulu, kini, sama, isian, takDiisi }: BandingTabel, chosen: readonly Isian[]) => ({
  table: placeJson(kini),
  from: placeJson(dulu),
  rows: sama,
  filled: chosen.map(({ write, jenis, kolom, catatan, kode, nama, dulu: source }) => ({
    cell: toA1(write.cell),
    kind: jenis === 'kosong' ? 'blank' : 'differs',
    kode,
    nama,
    column: catatan === null ? { role: kolom.role, measure: kolom.measure, period: kolom.period } : null,
    note: catatan,
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
