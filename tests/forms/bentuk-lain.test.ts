import { toA1 } from '../../src/grid/address';
import { antarLembar, DEFAULT_SETTINGS, openGrid } from '../../src/engine';
import type { CellValue } from '../../src/grid/types';
import { analyseSheet } from '../analisis';
import { makeGrid, onlyTable } from '../engine/sheets';

/** Tables as other agencies print the same forms. */
const temuan = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): string[] =>
  onlyTable(makeGrid(rows, { merges }))
    .evaluation.findings.filter(({ severity }) => severity !== 'info')
    .map(({ id, expected }) => `${id} ${expected ?? ''}`.trim());

test('T-C.28: baris indikator yang angkanya menanjak bukan baris penomoran', () => {
  const rows = (akhir: number): CellValue[][] => [
    ['Tabel T-C.28', '', '', '', '', '', '', ''],
    [
      'No',
      'Indikator',
      'Satuan',
      'Kondisi Awal Periode',
      'Target Capaian Setiap Tahun',
      '',
      '',
      'Kondisi Akhir Periode',
    ],
    ['', '', '', '', '2022', '2023', '2024', ''],
    [1, 'Persentase jalan mantap', '%', 61.2, 63, 66, 69, 69],
    [2, 'Jumlah bangunan gedung ber-SLF', 'Unit', 12, 15, 18, 21, akhir],
    [3, 'Angka kecelakaan kerja', 'Kasus', 6, 5, 4, 3, 3],
  ];
  expect(temuan(rows(21))).toEqual([]);
  expect(temuan(rows(54))).toEqual(['akhir-periode@H5 21']);
});

test('T-C.23: tiga baris judul tanpa sel gabung, tahun ke- 1 2 3, angka ketikan', () => {
  const rows = (rasio: string): CellValue[][] => [
    ['Tabel T-C.23 Pencapaian Kinerja Pelayanan', '', '', '', '', '', '', '', '', '', ''],
    ['No', 'Indikator Kinerja', 'Target Renstra', '', '', 'Realisasi Capaian', '', '', 'Rasio Capaian (%)', '', ''],
    ['', '', 'Tahun Ke-', '', '', 'Tahun Ke-', '', '', 'Tahun Ke-', '', ''],
    ['', '', '1', '2', '3', '1', '2', '3', '1', '2', '3'],
    ['1', 'Indeks Kualitas Air', '50,00', '52,00', '54,00', '48,50', '53,10', '52,00', '97,00', rasio, '96,30'],
    [
      '2',
      'Usaha taat izin lingkungan',
      '60,00',
      '70,00',
      '80,00',
      '55,50',
      '71,00',
      '78,00',
      '92,50',
      '101,43',
      '97,50',
    ],
    ['3', 'Titik pantau udara', '10,00', '12,00', '15,00', '10,00', '11,00', '15,00', '100,00', '91,67', '100,00'],
  ];
  expect(temuan(rows('102,12'))).toEqual([]);
  expect(temuan(rows('112,02'))).toEqual(['rasio@J5 102.11538461538461538']);
});

test('T-C.31: baris tanpa kata tingkat di bawah "Kegiatan …" adalah sub kegiatannya', () => {
  const row = (nama: string, awal: number, hasil: number): CellValue[] => [nama, '', awal, nama, '', hasil];
  const rows = (kegiatan: number): CellValue[][] => [
    ['Review terhadap Rancangan Awal RKPD', '', '', '', '', ''],
    ['Rancangan Awal RKPD', '', '', 'Hasil Analisis Kebutuhan', '', ''],
    ['Program/Kegiatan', 'Lokasi', 'Pagu Indikatif', 'Program/Kegiatan', 'Lokasi', 'Kebutuhan Dana'],
    [1, 2, 3, 4, 5, 6],
    row('PROGRAM PENUNJANG URUSAN', 3_209_150, 3_341_375),
    row('Kegiatan Perencanaan', 43_750, 46_250),
    row('Penyusunan Dokumen Perencanaan', 25_000, 27_500),
    row('Evaluasi Kinerja Perangkat Daerah', 18_750, 18_750),
    row('Kegiatan Administrasi Keuangan', 3_165_400, kegiatan),
    row('Penyediaan Gaji dan Tunjangan ASN', 3_120_400, 3_255_000),
    row('Pelaksanaan Penatausahaan Keuangan', 45_000, 40_125),
  ];
  const merges = ['A2:C2', 'D2:F2'];
  expect(temuan(rows(3_295_125), merges)).toEqual([]);
  expect(temuan(rows(3_259_125), merges)).toEqual(['jumlah-anak@F9 3295125']);
});

test('T-C.31 tanpa nomor, kode di kedua sisi; sub kegiatan baru hanya ada di sisi hasil analisis', () => {
  const row = (kode: string, nama: string, awal: CellValue, hasil: number): CellValue[] =>
    awal === '' ? ['', '', '', kode, nama, hasil] : [kode, nama, awal, kode, nama, hasil];
  const rows = (kegiatan: number): CellValue[][] => [
    ['Review terhadap Rancangan Awal RKPD', '', '', '', '', ''],
    ['Rancangan Awal RKPD', '', '', 'Hasil Analisis Kebutuhan', '', ''],
    ['Kode', 'Program/Kegiatan', 'Pagu (Rp.)', 'Kode', 'Program/Kegiatan', 'Kebutuhan Dana (Rp.)'],
    row('2.19.02', 'Program Pengembangan Kepemudaan', '88.000.000,00', 105_500_000),
    row('2.19.02.2.01', 'Penyadaran Pemuda', '88.000.000,00', kegiatan),
    row('2.19.02.2.01.0003', 'Pelatihan Kader', '88.000.000,00', 75_500_000),
    row('2.19.02.2.01.0005', 'Pemilihan Pemuda Pelopor', '', 30_000_000),
  ];
  expect(temuan(rows(105_500_000), ['A2:C2', 'D2:F2'])).toEqual([]);
  expect(temuan(rows(105_000_000), ['A2:C2', 'D2:F2'])).toEqual(['jumlah-anak@F5 105500000']);
});

test('antar-lembar: yang berbeda sub kegiatannya, jumlah di atasnya hanya ikut', () => {
  const sheet = (name: string, dokumen: number, rapat: number) => {
    const line = (kode: string, nama: string, pagu: number): CellValue[] => [kode, nama, '', pagu, pagu];
    const rows: CellValue[][] = [
      ['Perubahan Renja 2023', '', '', '', ''],
      ['Kode', 'Program/Kegiatan', 'Indikator', 'Pagu Pokok', 'Pagu Perubahan'],
      [1, 2, 3, 4, 5],
      line('3.26.01', 'PROGRAM PENUNJANG', 150 + dokumen + rapat),
      line('3.26.01.2.02', 'Administrasi Keuangan', 150 + dokumen + rapat),
      line('3.26.01.2.02.0001', 'Penyediaan Gaji', 150),
      line('3.26.01.2.02.0002', 'Penyusunan Dokumen', dokumen),
      line('3.26.01.2.02.0003', 'Rapat Koordinasi', rapat),
    ];
    return openGrid(makeGrid(rows, { sheet: name }), { ...DEFAULT_SETTINGS, tables: {} });
  };
  const found = antarLembar([sheet('A', 20, 30), sheet('B', 20, 35)]).get('B') ?? [];
  expect(found.map(({ cell }) => toA1(cell))).toEqual(['D8', 'E8']);
});

test('penerimaan: kelompok tanpa angka dengan JUMLAH di bawahnya, jumlah seluruhnya ikut yang salah', () => {
  const rows = (jumlahII: number, hotel: number): CellValue[][] => [
    ['Target dan Realisasi Pendapatan', '', '', '', ''],
    ['No', 'Jenis Penerimaan', 'Target (Rp)', 'Realisasi (Rp)', 'Lebih/Kurang (Rp)'],
    [1, 2, 3, 4, '5=4-3'],
    ['I', 'PAJAK DAERAH', '', '', ''],
    [1, 'Pajak Hotel', 130, 125, hotel],
    [2, 'Pajak Restoran', 70, 80, 10],
    ['', 'JUMLAH I', 200, 205, 5],
    ['II', 'RETRIBUSI DAERAH', '', '', ''],
    [1, 'Retribusi Pasar', 40, 38, -2],
    [2, 'Retribusi Parkir', 60, 67, 7],
    [3, 'Retribusi Terminal', 30, 26, -4],
    ['', 'JUMLAH II', 130, jumlahII, jumlahII - 130],
    ['', 'JUMLAH PENDAPATAN (I + II)', 330, 205 + jumlahII, jumlahII - 125],
  ];
  expect(temuan(rows(131, -5))).toEqual([]);
  expect(temuan(rows(105, -5))).toEqual(['jumlah-total@D12 131']);
  expect(temuan(rows(131, -15))).toEqual(['sisa-pagu@E5 -5']);
});

describe('T-C.29: 10 = 5 + 7 + 9, realisasi s/d tahun berjalan', () => {
  const rows = (sampah: CellValue, indeks: CellValue, capaianSampah: CellValue = 60): CellValue[][] => [
    ['Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2024'],
    [
      'Kode',
      'Urusan / Program',
      'Indikator Kinerja Program',
      'Satuan',
      'Target Renstra pada Tahun 2026',
      'Realisasi Target Kinerja Renstra s/d Tahun 2022',
      'Target dan Realisasi Kinerja Program Tahun 2023',
      '',
      '',
      'Target Renja Tahun Berjalan 2024',
      'Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan',
      '',
    ],
    [
      '',
      '',
      '',
      '',
      '',
      '',
      'Target Renja 2023',
      'Realisasi Renja 2023',
      'Tingkat Realisasi (%)',
      '',
      'Realisasi Capaian s/d 2024',
      'Tingkat Capaian Target Renstra (%)',
    ],
    [1, 2, 3, '', 4, 5, 6, 7, '8=7/6', 9, '10=5+7+9', '11=10/4'],
    ['2.11.02', 'Program Perencanaan', 'Jumlah dokumen', 'Dokumen', 10, 2, 2, 2, 100, 2, 6, 60],
    ['2.11.03', 'Program Pengendalian', 'Jumlah titik pantau', 'Titik', 40, 8, 10, 5, 50, 10, 23, 57.5],
    ['2.11.08', 'Program Persampahan', 'Jumlah bank sampah', 'Unit', 25, 4, 5, 6, 120, 5, sampah, capaianSampah],
    ['2.11.09', 'Program Pengawasan', 'Jumlah usaha diawasi', 'Usaha', 90, 20, 20, 18, 90, 20, 58, 64.44],
    ['2.11.11', 'Program Kualitas', 'Indeks kualitas air', 'Indeks', 60, 50, 52, 51, 98.08, 55, indeks, 91.67],
  ];
  const merges = ['G2:I2', 'K2:L2'];

  test('cacah yang dijumlahkan dan indeks yang dibaca terakhir keduanya benar', () => {
    expect(temuan(rows(15, 55), merges)).toEqual([]);
  });
  test('cacah yang salah: galat bila capaiannya menunjukkan jumlahnya', () => {
    expect(temuan(rows(17, 55), merges)).toEqual(['kumulatif@K7 15']);
  });
  test('tanpa bukti itu ia disebut dengan jumlahnya, dan tidak ditulis', () => {
    expect(temuan(rows(17, 55, 68), merges)).toEqual(['input-curiga@K7 15']);
  });
  test('indeks yang tidak mengikuti aturan mana pun tidak dituduh: dijumlahkan pun tidak berarti', () => {
    expect(temuan(rows(15, 54), merges).filter((id) => id.startsWith('input-curiga'))).toEqual([]);
  });
});

describe('kolom yang wajib ada dua kali', () => {
  const rumusan = (dua: boolean) => [
    ['RUMUSAN RENCANA PROGRAM DAN KEGIATAN PERUBAHAN TAHUN 2021'],
    ['Kode', 'Program/Kegiatan', 'Indikator', 'Lokasi', 'Target', 'Pagu Pokok'].concat(
      dua ? ['Pagu Perubahan', 'Bertambah/Berkurang'] : [],
    ),
    ['1.06.01', 'PROGRAM PENUNJANG', 'Nilai', 'Malili', '100 %', 300].concat(dua ? [350, 50] : []),
    ['1.06.01.2.01', 'Perencanaan', 'Jumlah', 'Malili', '2 dok', 300].concat(dua ? [350, 50] : []),
    ['1.06.01.2.01.01', 'Penyusunan', 'Jumlah', 'Malili', '1 dok', 100].concat(dua ? [150, 50] : []),
    ['1.06.01.2.01.02', 'Koordinasi', 'Jumlah', 'Malili', '1 dok', 200].concat(dua ? [200, 0] : []),
  ];

  test('Rumusan Perubahan dengan satu pagu bukan Rumusan Perubahan yang pasti', () => {
    const [two] = analyseSheet(makeGrid(rumusan(true)), DEFAULT_SETTINGS).tables;
    expect(two?.table.form).toBe('Rumusan Perubahan');
    expect(two?.table.confidence).toBeGreaterThan(0.8);
    const [one] = analyseSheet(makeGrid(rumusan(false)), DEFAULT_SETTINGS).tables;
    expect(one?.table.form === 'Rumusan Perubahan' ? one.table.confidence : 0).toBeLessThan(0.7);
    expect(one?.table.problems).toContainEqual(expect.objectContaining({ kind: 'wajib' }));
  });

  test('formulir yang dipilih pengguna tidak pasti sebelum kedua pagunya ada', () => {
    const read = (dua: boolean) => {
      const grid = makeGrid(rumusan(dua));
      const [first] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
      const tables = { [first?.table.fingerprint ?? '']: { form: 'Rumusan Perubahan' } };
      return analyseSheet(grid, { ...DEFAULT_SETTINGS, tables }).tables[0]?.table;
    };
    expect(read(true)?.confidence).toBe(1);
    expect(read(false)).toMatchObject({
      form: 'Rumusan Perubahan',
      confidence: 0.3,
      problems: [{ kind: 'wajib', role: 'pagu', found: 1, needed: 2 }],
    });
  });
});

test('T-C.31 dengan satu sisi saja kurang sisi lainnya', () => {
  const sisi = (judul: string) => [judul, '', '', ''];
  const kolom = ['Program dan Kegiatan', 'Lokasi', 'Indikator Kinerja', 'Pagu Indikatif (Rp)'];
  const isi = [
    ['PROGRAM PERLINDUNGAN SOSIAL', 'Luwu', 'Persentase', 500_000_000],
    ['Kegiatan Rehabilitasi', 'Luwu', 'Jumlah orang', 300_000_000],
    ['Kegiatan Jaminan', 'Luwu', 'Jumlah keluarga', 200_000_000],
  ];
  const read = (dua: boolean) =>
    analyseSheet(
      makeGrid([
        ['Tabel T-C.31 Review terhadap Rancangan Awal RKPD Tahun 2022'],
        ['No', ...sisi('Rancangan Awal RKPD'), ...(dua ? sisi('Hasil Analisis Kebutuhan') : [])],
        ['', ...kolom, ...(dua ? kolom : [])],
        ...isi.map((row, at) => [at + 1, ...row, ...(dua ? row : [])]),
      ]),
      DEFAULT_SETTINGS,
    ).tables[0]?.table;
  const two = read(true);
  expect([two?.form, two?.problems]).toEqual(['T-C.31', []]);
  const one = read(false);
  expect(one?.form === 'T-C.31' ? one.confidence : 0).toBeLessThan(two?.confidence ?? 0);
});
