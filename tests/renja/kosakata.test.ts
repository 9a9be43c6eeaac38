import fc from 'fast-check';
import {
  bacaJudul,
  bulanDari,
  ISTILAH,
  kataDari,
  memuat,
  mirip,
  semesterDari,
  tahunDari,
  tahunKeDari,
  triwulanDari,
} from '../../src/renja/kosakata';

const konsep = (text: string): string => bacaJudul(text).konsep.join(' ');

describe('bacaJudul', () => {
  test.each([
    // The longest spelling wins over the words in it.
    ['Target Capaian Kinerja', 'target'],
    ['Tingkat Capaian Kinerja', 'tingkat'],
    ['Realisasi Capaian Kinerja', 'realisasi'],
    ['Capaian Realisasi Kinerja', 'realisasi'],
    ['Indikator Kinerja Program', 'indikator'],
    ['Unit Kerja Penanggung Jawab', 'penanggung-jawab'],
    ['Sumber Dana', 'sumber-dana'],
    ['Kerangka Pendanaan', 'pagu'],
    ['Kelompok Sasaran', 'kelompok-sasaran'],
    ['Sisa Pagu', 'sisa'],
    ['SPJ - LS Barang - Jasa', 'ls-barang'],
    ['SPJ UP / GU / TU', 'up-gu-tu'],
    // Words of several concepts, in their order.
    ['Target Renstra', 'target renstra'],
    ['Realisasi s/d Triwulan II', 'realisasi sd triwulan'],
  ])('%s: %s', (text, wanted) => expect(konsep(text)).toBe(wanted));

  test.each([
    ['Realisasl Anggaran', 'Realisasi Anggaran'],
    ['Traget', 'Target'],
    ['Indkator Kinerja', 'Indikator Kinerja'],
    ['Penangung Jawab', 'Penanggung Jawab'],
    ['Keterangn', 'Keterangan'],
    ['Satuann', 'Satuan'],
  ])('salah ketik: %s seperti %s', (typo, right) => expect(konsep(typo)).toBe(konsep(right)));

  test.each([
    ['Prog/Keg', 'Program/Kegiatan'],
    ['Ind. Kinerja', 'Indikator Kinerja'],
    ['Ket.', 'Keterangan'],
    ['Vol', 'Volume'],
    ['Sat.', 'Satuan'],
    ['PJ', 'Penanggung Jawab'],
    ['Ren', 'Rencana'],
    ['TW II', 'Triwulan II'],
    ['S.D. TW II', 's/d Triwulan II'],
    ['sampai dengan Triwulan II', 's/d Triwulan II'],
  ])('singkatan: %s seperti %s', (short, long) =>
    expect([...new Set(bacaJudul(short).konsep)]).toEqual([...new Set(bacaJudul(long).konsep)]),
  );

  test('yang tidak tampak dan huruf selebar penuh tidak mengubah bacaan', () => {
    expect(konsep('Tar\u00adget\u200b')).toBe('target');
    expect(konsep('\ufeffRealisasi\u00a0Anggaran')).toBe(konsep('Realisasi Anggaran'));
    expect(konsep('Ｔａｒｇｅｔ')).toBe('target');
  });

  test('kata pendek tidak dibetulkan, dan kata asing tidak dikenal', () => {
    expect(konsep('Sas')).toBe('');
    expect(bacaJudul('Zebra Kuda').dikenal).toBe(0);
    expect(bacaJudul('').dikenal).toBe(0);
    expect(bacaJudul('Target Tahun 2024').dikenal).toBe(1);
  });

  test('bacaan apa pun tidak gagal, dan isinya milik kosakata', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const { konsep: found, dikenal } = bacaJudul(text);
        expect(found.every((one) => one in ISTILAH)).toBe(true);
        expect(dikenal).toBeGreaterThanOrEqual(0);
        expect(dikenal).toBeLessThanOrEqual(1);
        triwulanDari(text);
        semesterDari(text);
        tahunDari(text);
        tahunKeDari(text);
      }),
    );
  });

  test('setiap ejaan dibaca sebagai konsepnya sendiri, atau sebagai ejaan yang lebih dulu', () => {
    const astray = Object.entries(ISTILAH).flatMap(([name, { ejaan }]) =>
      ejaan.split('|').flatMap((one) => (one === '' || bacaJudul(one).konsep.length > 0 ? [] : [`${name}: ${one}`])),
    );
    expect(astray).toEqual([]);
  });

  test('teks panjang dibaca cepat: hanya awalnya yang mungkin judul', () => {
    const long = 'meningkatnyya kualitass layanann '.repeat(20_000);
    const start = process.cpuUsage();
    bacaJudul(long);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
    expect(bacaJudul(long).kata.length).toBeLessThan(60);
  });
});

test('kata, frasa, dan kemiripan', () => {
  expect(kataDari('Tabel T-C. 29 (n - 2)')).toEqual(['tabel', 'tc29', 'n-2']);
  expect(memuat(kataDari('EVALUASI HASIL RENJA TAHUN 2024'), kataDari('hasil renja'))).toBe(true);
  expect(memuat(kataDari('hasil evaluasi renja'), kataDari('hasil renja'))).toBe(false);
  expect(memuat(['a'], [])).toBe(false);
  expect(mirip('target', 'traget', 1)).toBe(true);
  expect(mirip('target', 'tagrte', 1)).toBe(false);
  expect(mirip('target', 'targ', 1)).toBe(false);
});

describe('waktu', () => {
  test.each<[string, number | null]>([
    ['I', 1],
    ['Il', 2],
    ['Ill', 3],
    ['lV', 4],
    ['TW.3', 3],
    ['tw1', 1],
    ['Trw IV', 4],
    ['Triwulan ke-4', 4],
    ['Triwulan Kedua', 2],
    ['Trwln. III', 3],
    ['TWII', 2],
    ['T.W. I', 1],
    ['Tri Wulan Keempat', 4],
    ['Q3', 3],
    ['Jan - Mar', 1],
    ['Januari s.d. Juni', 2],
    ['Okt s/d Des 2025', 4],
    ['Januari s.d. Desember', null],
    ['Februari - Mei', null],
    ['Realisasi s/d Triwulan II', 2],
    ['Triwulan I dan Triwulan II', null],
    ['Triwulan', null],
    ['Triwulan V', null],
    ['2', null],
    ['Tahun 2024', null],
    ['Program', null],
  ])('triwulan "%s": %s', (text, quarter) => expect(triwulanDari(text)).toBe(quarter));

  test.each<[string, number | null]>([
    ['Semester 1', 2],
    ['Smt II', 4],
    ['Semester Kedua', 4],
    ['Semester', null],
    ['Triwulan I', null],
  ])('semester "%s" berakhir pada triwulan %s', (text, quarter) => expect(semesterDari(text)).toBe(quarter));

  test.each<[string, number | null]>([
    ['Jan', 1],
    ['Realisasi Pebruari (Rp)', 2],
    ['Bulan ke-3', 3],
    ['B04', 4],
    ['Nop', 11],
    ['s.d. Juni', null],
    ['Per 31 Desember 2025', null],
    ['Januari - Maret', null],
    ['Volume 3', null],
  ])('bulan "%s": %s', (text, month) => expect(bulanDari(text)).toBe(month));

  test.each<[string, number | null]>([
    ['Tahun ke-2', 2],
    ['Tahun Pertama', 1],
    ['Tahun 3', 3],
    ['Th. I', 1],
    ['Thn ke 5', 5],
    ['Tahun 2024', null],
    ['Tahun Lalu', null],
    ['Tahun 0', null],
    ['Target', null],
  ])('tahun ke- "%s": %s', (text, year) => expect(tahunKeDari(text)).toBe(year));

  test.each<[string, number | null]>([
    ['Tahun 2024', 2024],
    ['Target 2021 (tahun n-1)', 2021],
    ['2021-2026', null],
    ['Rp 120240', null],
    ['1989', null],
  ])('tahun "%s": %s', (text, year) => expect(tahunDari(text)).toBe(year));
});

test('singkatan dan imbuhan dibaca sebagai katanya', () => {
  expect(bacaJudul('Real. Keu. (Rp)').konsep).toEqual(bacaJudul('Realisasi Keuangan (Rp)').konsep);
  expect(bacaJudul('Tgt. Cap. Kin.').konsep).toEqual(bacaJudul('Target Capaian Kinerja').konsep);
  expect(bacaJudul('Dana yang dialokasikan').konsep).toContain('pagu');
  expect(bacaJudul('Targetnya').konsep).toEqual(['target']);
  expect(bacaJudul('Anggaran yang Belum Terserap').konsep).toContain('sisa');
});
