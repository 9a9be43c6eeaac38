import { dibawah, levelOfKode, readKode } from '../../src/renja/kode';
import { isCatatan, labelBaris, levelFromHeading, levelFromWord } from '../../src/renja/tingkat';
import { tingkatNasional } from '../../src/renja/urusan';

const read = (...cells: (string | number)[]) => {
  const kode = readKode(cells);
  return kode === null ? null : `${kode.text} ${levelOfKode(kode) ?? '?'}`;
};

describe('kode program dan kegiatan', () => {
  test.each([
    [['1.06'], '1.06 bidang'],
    [['1.06.01'], '1.06.01 program'],
    [['1.06.01.2.01'], '1.06.01.2.01 kegiatan'],
    [['1.06.01.2.01.0001'], '1.06.01.2.01.0001 subkegiatan'],
    [['1.06.01.1.01.01'], '1.06.01.1.01.01 subkegiatan'],
    [['X.XX.01.2.01'], 'X.XX.01.2.01 kegiatan'],
    [['1', '06', '01', '2.01', '0001'], '1.06.01.2.01.0001 subkegiatan'],
    [[1, 6, 1, '2,1'], '1.06.01.2.01 kegiatan'],
    [[1, 6], '1.06 bidang'],
    [['1.06.01.2.01.'], '1.06.01.2.01 kegiatan'],
    [['1', '06', '01', '201'], '1.06.01.2.01 kegiatan'],
    [['1', '06', '01', '201', '02'], '1.06.01.2.01.02 subkegiatan'],
    [['1.02.2.14.0.00.01.0000'], '1.02.2.14.0.00.01.0000 ?'],
  ])('%j dibaca %s', (cells, expected) => expect(read(...cells)).toBe(expected));

  test('bukan kode: kata, kosong, angka rupiah', () => {
    expect(read('Program')).toBeNull();
    expect(read('', '')).toBeNull();
    expect(read('3.454.652.186a')).toBeNull();
  });

  test('kode anak diawali kode induk; X menggantikan apa pun', () => {
    const kode = (text: string) => readKode([text]) ?? { segments: [], text: '' };
    expect(dibawah(kode('1.06.01.2.01'), kode('1.06.01'))).toBe(true);
    expect(dibawah(kode('1.06.02.2.01'), kode('1.06.01'))).toBe(false);
    expect(dibawah(kode('1.06.01.2.01'), kode('X.XX.01'))).toBe(true);
  });
});

describe('tingkat dan baris dari kata', () => {
  test.each([
    ['PROGRAM REHABILITASI SOSIAL', 'program'],
    ['Kegiatan Administrasi Umum', 'kegiatan'],
    ['Sub Kegiatan Penyediaan Makanan', 'subkegiatan'],
    ['Sub-kegiatan Penyediaan Makanan', 'subkegiatan'],
    ['Subkegiatan Penyediaan Makanan', 'subkegiatan'],
    ['BIDANG URUSAN SOSIAL', 'bidang'],
    ['URUSAN PEMERINTAHAN WAJIB', 'urusan'],
    ['Dinas Sosial', 'perangkat-daerah'],
    ['Penyediaan Makanan', null],
    ['Programa Siaran', null],
  ] as const)('%s: %s', (nama, level) => expect(levelFromWord(nama)).toBe(level));

  test.each([
    ['Rata-Rata Capaian Kinerja (%)', 'rata-rata'],
    ['RATA - RATA CAPAIAN KINERJA', 'rata-rata'],
    ['Total Rata-rata Capaian Kinerja dari Seluruh Program', 'rata-rata-total'],
    ['Predikat Kinerja', 'predikat'],
    ['Peringkat Kinerja', 'predikat'],
    ['PREDIKAT KINERJA DARI SELURUH PROGRAM', 'predikat-total'],
    ['JUMLAH', 'jumlah'],
    ['Total Anggaran', 'jumlah'],
    ['Jumlah dokumen perencanaan', null],
    ['Predikat WTP', 'predikat'],
    ['JUMLAH II', 'jumlah'],
    ['Sub Jumlah A', 'jumlah'],
    ['JUMLAH PENDAPATAN (I + II + III)', 'jumlah'],
    ['Jumlah dokumen (I) yang disusun', null],
    ['J U M L A H', 'jumlah'],
    ['J U M L A H   T O T A L', 'jumlah'],
    ['TOTAL :', 'jumlah'],
    ['JUMLAH ANGGARAN DAN REALISASI DARI SELURUH PROGRAM', 'jumlah'],
    ['Jumlah Sekretariat', 'jumlah'],
    ['TOTAL RATA-RATA CAPAIAN KINERJA DAN ANGGARAN DARI SELURUH PROGRAM (PROGRAM 1 s.d. PROGRAM 4)', 'rata-rata-total'],
    ['PREDIKAT KINERJA DARI SELURUH PROGRAM (PROGRAM 1 s.d. PROGRAM 1)', 'predikat-total'],
    ['Rerata capaian kinerja (%)', 'rata-rata'],
    ['Jumlah penduduk miskin', null],
    ['Nilai SAKIP', null],
    ['Subsidi Pangan', null],
  ] as const)('baris "%s": %s', (text, label) => expect(labelBaris(text)).toBe(label));

  test('nama daftar nasional tanpa kata tingkatnya', () => {
    expect(tingkatNasional('PENDIDIKAN')).toBe('bidang');
    expect(tingkatNasional('Koperasi, Usaha Kecil, dan Menengah')).toBe('bidang');
    expect(tingkatNasional('UNSUR PENUNJANG URUSAN PEMERINTAHAN')).toBe('urusan');
    expect(tingkatNasional('Pendidikan Anak Usia Dini')).toBeNull();
  });

  test('judul kolom nama yang menyebut satu tingkat saja', () => {
    expect(levelFromHeading('Sub Kegiatan')).toBe('subkegiatan');
    expect(levelFromHeading('Kegiatan')).toBe('kegiatan');
    expect(levelFromHeading('Program / Kegiatan')).toBeNull();
  });

  test('catatan di bawah tabel bukan baris', () => {
    for (const text of [
      'Faktor pendorong keberhasilan kinerja:',
      'Tindak lanjut yang diperlukan',
      '*) diisi',
      'Mengetahui,',
    ])
      expect(isCatatan(text)).toBe(true);
    expect(isCatatan('Pembinaan Lembaga')).toBe(false);
  });
});
