import fc from 'fast-check';
import { Decimal } from '../../src/grid/decimal';
import { aturanDariKata, aturanYangCocok, dariTriwulan } from '../../src/renja/triwulan';
import { triwulanDari, triwulanDariTeks } from '../../src/renja/kosakata';
import { ATURAN_TRIWULAN } from '../../src/renja/types';

const isian = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : new Decimal(value)));
const quarters = fc.array(fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null }), {
  minLength: 4,
  maxLength: 4,
});

describe('aturan triwulan', () => {
  test.each([
    ['jumlah', [3, 4, null, null], '7'],
    ['terakhir', [22, 21, null, null], '21'],
    ['rata-rata', [7253, 9403, null, null], '8328'],
    ['tertinggi', [5, 9, 2, null], '9'],
  ] as const)('%s', (aturan, values, expected) => {
    expect(dariTriwulan(aturan, isian(values))?.toFixed()).toBe(expected);
  });

  test('semua triwulan kosong: kosong, bukan 0', () => {
    for (const aturan of ATURAN_TRIWULAN) expect(dariTriwulan(aturan, isian([null, null, null, null]))).toBeNull();
  });

  test('hukum: kosong tidak mengubah apa pun; hasil berada di antara terkecil dan jumlah', () => {
    fc.assert(
      fc.property(quarters, (values) => {
        const filled = values.filter((value) => value !== null);
        for (const aturan of ATURAN_TRIWULAN) {
          const result = dariTriwulan(aturan, isian(values));
          expect(result?.toFixed()).toBe(dariTriwulan(aturan, isian(filled))?.toFixed());
          if (result === null) continue;
          expect(result.gte(Math.min(...filled))).toBe(true);
          expect(result.lte(filled.reduce((sum, value) => sum + value, 0))).toBe(true);
        }
      }),
    );
  });

  test('hukum: aturan yang disimpulkan dari angka tercetak memang menghasilkan angka itu', () => {
    fc.assert(
      fc.property(quarters, fc.constantFrom(...ATURAN_TRIWULAN), (values, aturan) => {
        const printed = dariTriwulan(aturan, isian(values));
        if (printed === null) return;
        const found = aturanYangCocok(isian(values), printed);
        expect(found).not.toBeNull();
        if (found !== null) expect(dariTriwulan(found, isian(values))?.toFixed()).toBe(printed.toFixed());
      }),
    );
  });

  test.each([
    ['Jumlah dokumen', 'Dok', 'jumlah'],
    ['Persentase PMKS tertangani', '%', 'terakhir'],
    ['Persentase PMKS tertangani', '', 'terakhir'],
    ['Indeks kepuasan masyarakat', 'Indeks', 'terakhir'],
    ['Jumlah ASN yang gajinya terbayarkan', 'Orang', 'jumlah'],
    ['Nilai SAKIP', '', 'terakhir'],
  ] as const)('%s (%s): %s', (indikator, satuan, aturan) => expect(aturanDariKata(indikator, satuan)).toBe(aturan));

  test.each([
    ['TRIWULAN II', 2],
    ['Evaluasi Renja Tw. III Tahun 2023', 3],
    ['Triwulan ke-4', 4],
    ['Sampai Dengan Triwulan I', 1],
    ['Triwulan I s.d. Triwulan IV', null],
    ['Tahun 2023', null],
    ['Tri Wulan 2', 2],
    ['Keadaan s.d. Tribulan II', 2],
    ['EVALUASI RENJA\nTRIWULNA III TAHUN 2025', 3],
    ['Laporan Trwln. ke-1', 1],
    ['Kuartal 4', 4],
  ] as const)('judul "%s": triwulan %s', (text, triwulan) => expect(triwulanDariTeks(text)).toBe(triwulan));

  test('judul kolom triwulan boleh hanya angka Romawi', () => {
    expect(['I', '(II)', 'TW III', 'iv', 'K', 'I/2'].map(triwulanDari)).toEqual([1, 2, 3, 4, null, null]);
  });
});
