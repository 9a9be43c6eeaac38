import { kunciPerangkatDaerah, perangkatDaerah } from '../../src/renja/perangkat-daerah';

test.each([
  [
    ['EVALUASI TERHADAP HASIL RENJA', 'DINAS PEKERJAAN UMUM KABUPATEN LUWU TIMUR', 'TRIWULAN II'],
    'DINAS PEKERJAAN UMUM',
  ],
  [['Evaluasi Hasil Renja Dinas Kesehatan Tahun 2026'], 'Dinas Kesehatan'],
  [['Kota Palopo', 'Perangkat Daerah : Badan Keuangan dan Aset Daerah'], 'Badan Keuangan dan Aset Daerah'],
  [['SKPD: 1.02.01 Dinas Kesehatan'], 'Dinas Kesehatan'],
  [['OPD = RSUD I Lagaligo'], 'RSUD I Lagaligo'],
  [['Laporan Kecamatan Wotu Kab. Luwu Timur'], 'Kecamatan Wotu'],
  // What is said to be the office wins over an office that only occurs.
  [['Badan Perencanaan meminta:', 'Nama Perangkat Daerah : Inspektorat'], 'Inspektorat'],
  [['dinas_pendidikan_2026'], 'dinas pendidikan'],
])('%j', (lines, nama) => {
  expect(perangkatDaerah(lines)).toBe(nama);
});

test.each([[['EVALUASI RENJA', 'TAHUN 2026']], [['Kedinasan dan badannya']], [[]], [['Perangkat Daerah :']]])(
  'names none: %j',
  (lines) => {
    expect(perangkatDaerah(lines)).toBeNull();
  },
);

test('spellings of one office have one key', () => {
  const keys = ['Dinas Kesehatan', 'DINAS  KESEHATAN', 'Dinas Kesehatan Kabupaten Luwu Timur', 'dinas-kesehatan'].map(
    kunciPerangkatDaerah,
  );
  expect(new Set(keys).size).toBe(1);
  expect(kunciPerangkatDaerah('Dinas Pendidikan')).not.toBe(keys[0]);
});
