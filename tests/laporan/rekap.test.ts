import { barisTakTerbaca, type BarisRekap, type BarisTabel } from '../../src/laporan/rekap/rekap-row';
import { kunciPerangkatDaerah } from '../../src/renja/perangkat-daerah';
import { belumMelapor, buatPeringkas } from '../../src/laporan/rekap/ringkas';

const tabel = (own: Partial<BarisTabel>): BarisTabel => ({
  kind: 'table',
  file: 'a.xlsx',
  perangkatDaerah: 'Dinas A',
  office: kunciPerangkatDaerah(own.perangkatDaerah ?? 'Dinas A'),
  nameFrom: 'title',
  sheet: 'TW',
  form: 'E.81',
  range: 'A1:Q9',
  tahun: 2026,
  triwulan: 2,
  pagu: null,
  realisasi: null,
  capaianK: null,
  predikatK: 'Tinggi',
  capaianRp: null,
  predikatRp: 'Sangat Rendah',
  galat: { jumlah: 1, hitungan: 2, rumus: 0, isian: 0, cara: 0 },
  peringatan: 4,
  questions: 1,
  ...own,
});
const ringkas = (files: readonly (readonly BarisRekap[])[], terdaftar: readonly string[] = []) => {
  const all = buatPeringkas(terdaftar);
  files.forEach(all.berkas);
  return all.ringkasan();
};

test('counts files, tables, galat by cause and predikat by form and quarter', () => {
  const got = ringkas([
    [tabel({}), tabel({ triwulan: 1, galat: { jumlah: 0, hitungan: 0, rumus: 0, isian: 0, cara: 0 } })],
    [tabel({ perangkatDaerah: 'Dinas B', predikatK: 'Rendah' })],
    [barisTakTerbaca('rusak.xlsx', null, 'rusak')],
  ]);
  expect(got).toMatchObject({ berkas: 3, berkasTakTerbaca: 1, tabel: 3, tabelBergalat: 2, questions: 3 });
  expect(got.galat).toEqual({ jumlah: 2, hitungan: 4, rumus: 0, isian: 0, cara: 0 });
  expect(got.sebaran.map(({ triwulan, tabel: n, galat }) => [triwulan, n, galat])).toEqual([[1, 1, 0], [2, 2, 6]]); // prettier-ignore
  expect([...(got.sebaran[1]?.predikatK ?? [])]).toEqual([['Tinggi', 1], ['Rendah', 1]]); // prettier-ignore
});

describe('belum melapor', () => {
  const belum = (files: readonly (readonly BarisRekap[])[], terdaftar?: readonly string[]) =>
    belumMelapor(ringkas(files, terdaftar)).map(({ nama, tahun, triwulan }) => [nama, tahun, triwulan.join()]);

  test('quarters behind the last that an office handed in, up to the last of any', () => {
    const files = [
      [tabel({ perangkatDaerah: 'Dinas A', triwulan: 3 })],
      [tabel({ perangkatDaerah: 'Dinas B', triwulan: 1 })],
      [tabel({ perangkatDaerah: 'DINAS  B Kabupaten Luwu', triwulan: 2, tahun: 2025 })],
    ];
    expect(belum(files)).toEqual([
      ['Dinas A', 2025, '1,2'],
      ['Dinas B', 2026, '2,3'],
    ]);
  });

  test('who is listed and handed in nothing, or only what cannot be read', () => {
    const files = [[tabel({})], [barisTakTerbaca('Dinas C/rusak.xlsx', null, 'rusak')]];
    expect(belum(files, ['Dinas A', 'Badan D'])).toEqual([
      ['Badan D', 2026, '1,2'],
      ['Dinas C', 2026, '1,2'],
    ]);
  });

  test('no year is known at all', () => {
    expect(belum([[tabel({ tahun: null })]], ['Badan D'])).toEqual([
      ['Badan D', null, ''],
      ['Dinas A', null, ''],
    ]);
  });
});

test('whose file it is: the file, then the nearest folder that names an office, then any folder', () => {
  const of = (path: string) => {
    const { perangkatDaerah, nameFrom } = barisTakTerbaca(path, null, '');
    return [perangkatDaerah, nameFrom];
  };
  expect(of('2026/Dinas Kesehatan/TW II/evaluasi.xlsx')).toEqual(['Dinas Kesehatan', 'folder']);
  expect(of('TW II/Evaluasi Dinas Sosial 2026.xlsx')).toEqual(['Dinas Sosial', 'file']);
  expect(of('kesra/evaluasi.xlsx')).toEqual(['kesra', 'folder']);
  expect(of('evaluasi tw2.xlsx')).toEqual(['evaluasi tw2', 'file']);
});
