/** More closing rows as offices write them, and lists of codes in odd shapes. */
import { readNomenklatur } from '../../src/renja/nomenklatur';
import { jumlahDari, jumlahSemua, labelBaris, mungkinJumlah } from '../../src/renja/penutup';

test.each([
  ['Ratarata capaian', 'rata-rata'], ['Rata - rata capaian', 'rata-rata'], ['Rata–rata capaian', 'rata-rata'], ['Rata capaian', 'rata-rata'], ['Rata 2 capaian', 'rata-rata'], ['Rata-rata jumlah predikat', 'rata-rata'], ['Rata-rata nilai total', 'rata-rata-total'],
  ['Kriteria predikat', 'predikat'], ['Klasifikasi predikat', 'predikat'], ['Tingkat predikat', 'predikat'], ['Hasil predikat', 'predikat'], ['Jumlah nilai predikat', 'predikat'], ['Total predikat', 'predikat-total'],
  ['Jumlah total nilai capaian rata-rata', null], ['Jumlah total nilai rata-rata', null], ['Total nilai rata-rata', 'rata-rata-total'], ['Sub nilai', null], ['Grand sub', null],
  ['Jumlah s / d TW II', 'jumlah'], ['Jumlah s .d TW II', 'jumlah'], ['Jumlah s.d. TW II', 'jumlah'], ['Jumlah -- belanja', 'jumlah'],
  ['JUMLAH PENDAPATAN ASLI (II + III)', 'jumlah'], ['JUMLAH PENDAPATAN ASLI (VIII + IX)', 'jumlah'], ['JUMLAH PENDAPATAN ASLI (10 + 11)', 'jumlah'], ['JUMLAH PENDAPATAN ASLI (a+b)', 'jumlah'], ['JUMLAH PENDAPATAN ASLI (ab+cd)', null], ['JUMLAH PENDAPATAN ASLI (1 +  2)', null],
  ['J U M L A H : ', 'jumlah'], ['T O T A L B E L A N J A', 'jumlah'], ['J U M L A H.', 'jumlah'],
] as const)('%s: %s', (text, expected) => {
  expect(labelBaris(text)).toBe(expected);
}); // prettier-ignore

test('kata lain untuk jumlah', () => {
  expect(['Subtotal Hibah', 'Subjumlah Hibah', 'Jml Hibah', 'Total Hibah', 'Sub Jml Hibah'].map((text) => jumlahDari(text)?.nama)).toEqual(['hibah', 'hibah', 'hibah', 'hibah', 'hibah']); // prettier-ignore
  expect(['Subtotal Hibah', 'Subjumlah Hibah', 'Jml Hibah', 'Nilai Hibah', 'Grand Hibah'].map(mungkinJumlah)).toEqual([true, true, true, false, false]); // prettier-ignore
  expect([jumlahSemua('Jml'), jumlahSemua('Subtotal'), jumlahSemua('Total Belanja Umum'), jumlahSemua('Grand Total Hibah')]).toEqual([true, true, true, true]); // prettier-ignore
});

test('daftar kode: nama di belakang kodenya, bukan sel lain', () => {
  expect(readNomenklatur([['Uraian', '1.06.01', 'PROGRAM A'], ['1.06.02', true, 'PROGRAM B'], ['1.06.03', 'PROGRAM C', '1.06.03.2.01']])).toEqual({
    '1.06.01': 'PROGRAM A', '1.06.02': 'PROGRAM B', '1.06.03': 'PROGRAM C',
  }); // prettier-ignore
});

test('daftar kode terbagi tanpa induk: yang sepanjang program atau lebih', () => {
  expect(readNomenklatur([['1', '06', '01', 'PROGRAM A'], ['1', '06', '02', 'PROGRAM B']])).toEqual({ '1.06.01': 'PROGRAM A', '1.06.02': 'PROGRAM B' }); // prettier-ignore
  expect(readNomenklatur([['3', '1', '06', '01', 'PROGRAM A'], ['4', '1', '06', '02', 'PROGRAM B']])).toEqual({ '1.06.01': 'PROGRAM A', '1.06.02': 'PROGRAM B' }); // prettier-ignore
  expect(readNomenklatur([['1', '06', '01', '2.01', 'Kegiatan A'], ['1', '06', '01', '2.02', 'Kegiatan B']])).toEqual({ '1.06.01.2.01': 'Kegiatan A', '1.06.01.2.02': 'Kegiatan B' }); // prettier-ignore
});
