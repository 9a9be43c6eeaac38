import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { DEFAULT_SETTINGS, type TableAnalysis } from '../../src/engine';
import { makeGrid, onlyTable } from '../engine/sheets';
import { analyseSheet } from '../analisis';

const galat = (analysis: TableAnalysis): string[] =>
  analysis.evaluation.findings
    .filter(({ severity }) => severity === 'galat')
    .map(({ id, expected }) => `${id} ${expected ?? ''}`.trim());
const kinds = (analysis: TableAnalysis): string[] => analysis.table.rows.map(({ kind }) => kind);

describe('T-C.27: tanpa baris penomoran, target dan Rp per tahun, akhir periode', () => {
  const rows = (akhirProgram: CellValue, akhirSub: CellValue): CellValue[][] => [
    ['Rencana Program, Kegiatan, dan Pendanaan Dinas Pertanian', '', '', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', '', ''],
    [
      'Kode',
      'Program/Kegiatan',
      'Indikator Kinerja',
      'Data Capaian Awal Perencanaan',
      'Tahun 2022',
      '',
      'Tahun 2023',
      '',
      'Kondisi Kinerja Akhir Periode Renstra',
      '',
      'Unit Kerja Penanggung Jawab',
    ],
    ['', '', '', '', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp', ''],
    [
      '3.27.02',
      'Program Penyediaan Sarana Pertanian',
      'Persentase sarana tersedia',
      60,
      65,
      900000000,
      70,
      1100000000,
      70,
      akhirProgram,
      'Bidang Sarana',
    ],
    [
      '3.27.02.2.01',
      'Pengawasan Penggunaan Sarana',
      'Jumlah laporan',
      4,
      4,
      900000000,
      4,
      1100000000,
      8,
      2000000000,
      'Bidang Sarana',
    ],
    [
      '3.27.02.2.01.0001',
      'Pengawasan Pupuk',
      'Jumlah laporan pupuk',
      2,
      2,
      400000000,
      2,
      500000000,
      4,
      akhirSub,
      'Bidang Sarana',
    ],
    [
      '3.27.02.2.01.0002',
      'Pengawasan Pestisida',
      'Jumlah laporan pestisida',
      2,
      2,
      500000000,
      2,
      600000000,
      4,
      1100000000,
      'Bidang Sarana',
    ],
  ];
  const merges = ['E3:F3', 'G3:H3', 'I3:J3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'K3:K4'];

  test('dikenali dan benar', () => {
    const analysis = onlyTable(makeGrid(rows(2000000000, 900000000), { merges }));
    expect(analysis.table.form).toBe('T-C.27');
    expect(kinds(analysis)).toEqual(['program', 'kegiatan', 'subkegiatan', 'subkegiatan']);
    expect(galat(analysis)).toEqual([]);
  });

  test('akhir periode yang salah ketik ditemukan sekali', () => {
    expect(galat(onlyTable(makeGrid(rows(2000000000, 990000000), { merges })))).toEqual(['akhir-periode@J7 900000000']);
    expect(galat(onlyTable(makeGrid(rows(2100000000, 900000000), { merges })))).toEqual(['jumlah-anak@J5 2000000000']);
  });
});

describe('Aset tetap: akhir = awal − berkurang + bertambah, golongan menurut kode', () => {
  const rows = (akhirGolongan: CellValue, akhirBidang: CellValue, total: CellValue): CellValue[][] => [
    ['Daftar Aset Tetap Badan Pengelola Keuangan', ...Array<string>(11).fill('')],
    ['Kode Barang', 'Uraian', 'Saldo Awal', '', '', 'Berkurang', '', 'Bertambah', '', 'Saldo Akhir', '', ''],
    ['', '', 'Jumlah', 'Satuan', 'Nilai', 'Jumlah', 'Nilai', 'Jumlah', 'Nilai', 'Jumlah', 'Satuan', 'Nilai'],
    ['1.3.1', 'TANAH', 2, 'bidang', 500, 0, 0, 1, 250, 3, 'bidang', akhirGolongan],
    ['1.3.1.01', 'Tanah untuk bangunan', 2, 'bidang', 500, 0, 0, 1, 250, 3, 'bidang', akhirBidang],
    ['1.3.2', 'PERALATAN DAN MESIN', 10, 'unit', 900, 2, 100, 0, 0, 8, 'unit', 800],
    ['1.3.2.02', 'Alat angkutan', 4, 'unit', 600, 1, 60, 0, 0, 3, 'unit', 540],
    ['1.3.2.05', 'Alat kantor', 6, 'unit', 300, 1, 40, 0, 0, 5, 'unit', 260],
    ['', 'TOTAL', '', '', 1400, '', 100, '', 250, '', '', total],
  ];
  const merges = ['C2:E2', 'F2:G2', 'H2:I2', 'J2:L2', 'A2:A3', 'B2:B3'];

  test('dikenali dan benar', () => {
    const analysis = onlyTable(makeGrid(rows(750, 750, 1550), { merges }));
    expect(analysis.table.form).toBe('Aset Tetap');
    expect(kinds(analysis)).toEqual(['golongan', 'barang', 'golongan', 'barang', 'barang', 'jumlah']);
    expect(galat(analysis)).toEqual([]);
  });

  test('saldo, jumlah golongan, dan total yang salah', () => {
    expect(galat(onlyTable(makeGrid(rows(750, 705, 1550), { merges })))).toEqual(['saldo@L5 750']);
    expect(galat(onlyTable(makeGrid(rows(570, 750, 1550), { merges })))).toEqual(['jumlah-anak@L4 750']);
    expect(galat(onlyTable(makeGrid(rows(750, 750, 1500), { merges })))).toEqual(['jumlah-total@L9 1550']);
  });
});

describe('T-C.33, ekspor SIPD 17 kolom', () => {
  const heads = [
    'Kode',
    'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja',
    'Target Akhir Renstra',
    'Realisasi Capaian Tahun n-2',
    'Prakiraan Capaian Tahun n-1',
    'Lokasi',
    'Target',
    'Kebutuhan Dana/Pagu Indikatif',
    'Sumber Dana',
    'Prioritas Nasional',
    'Prioritas Daerah',
    'Kelompok Sasaran',
    'Prakiraan Maju Rencana Tahun n+1 Target',
    'Prakiraan Maju Rencana Tahun n+1 Kebutuhan Dana/Pagu Indikatif',
    'Perangkat Daerah Penanggung Jawab',
    'Catatan',
  ];
  const row = (kode: string, nama: string, pagu: number, maju: number): CellValue[] => [
    kode,
    nama,
    'Indikator',
    '',
    '',
    '',
    'Kab.',
    '1',
    pagu,
    'PAD',
    '',
    '',
    '',
    '1',
    maju,
    'Dinas',
    '',
  ];
  test('dikenali; pagu tiap tingkat diperiksa di kedua tahun', () => {
    const analysis = onlyTable(
      makeGrid([
        heads,
        row('2', 'URUSAN PEMERINTAHAN WAJIB', 300, 330),
        row('2.11', 'URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP', 300, 330),
        row('2.11.03', 'PROGRAM PENGENDALIAN PENCEMARAN', 300, 303),
        row('2.11.03.2.01', 'Pencegahan Pencemaran', 300, 330),
        row('2.11.03.2.01.0001', 'Pemantauan Kualitas Air', 100, 110),
        row('2.11.03.2.01.0002', 'Pemantauan Kualitas Udara', 200, 220),
      ]),
    );
    expect(analysis.table.form).toBe('T-C.33');
    expect(kinds(analysis)).toEqual(['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan', 'subkegiatan']);
    expect(galat(analysis)).toEqual(['jumlah-anak@O4 330']);
  });
});

test('T-C.32: dikenali, tidak ada yang dihitung', () => {
  const analysis = onlyTable(
    makeGrid([
      ['Tabel T-C.32 Usulan Program dan Kegiatan dari Para Pemangku Kepentingan', '', '', '', '', ''],
      ['No', 'Program/Kegiatan', 'Lokasi', 'Indikator Kinerja', 'Besaran/Volume', 'Catatan'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Program Pengelolaan Persampahan', 'Kec. Tanah Abang', 'Jumlah TPS', '3 unit', ''],
      [2, 'Program Pengelolaan Air', 'Kec. Senen', 'Jumlah sumur', '12 titik', ''],
    ]),
  );
  expect(analysis.table.form).toBe('T-C.32');
  expect(galat(analysis)).toEqual([]);
});

test('E.79: bentuk E.81 dengan judul RKPD', () => {
  const analysis = onlyTable(
    makeGrid(
      [
        ['Formulir E.79 Evaluasi Hasil RKPD Triwulan I', '', '', '', '', '', '', '', ''],
        [
          'No',
          'Program/Kegiatan',
          'Indikator Kinerja',
          'Target Kinerja dan Anggaran RKPD Tahun Berjalan',
          '',
          'Realisasi Kinerja pada Triwulan',
          '',
          'Realisasi Capaian Kinerja dan Anggaran RKPD yang dievaluasi',
          '',
        ],
        ['', '', '', '', '', 'I', '', '', ''],
        ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        [1, 'PROGRAM PENGELOLAAN PENDIDIKAN', 'Angka partisipasi', 90, 500000, 80, 120000, 80, 120000],
        ['', 'Pengelolaan Pendidikan Dasar', 'Jumlah sekolah', 12, 500000, 3, 120000, 3, 210000],
      ],
      { merges: ['D2:E3', 'F2:G2', 'F3:G3', 'H2:I3', 'A2:A4', 'B2:B4', 'C2:C4'] },
    ),
  );
  expect(analysis.table.form).toBe('E.79');
  expect(galat(analysis)).toEqual(['jumlah-triwulan@I6 120000']);
});

describe('Lembar tanpa formulir: persamaan baris penomoran dan total tetap diperiksa', () => {
  const rows = (selisih: CellValue, total: CellValue): CellValue[][] => [
    ['Rekap Belanja Bantuan', '', '', '', ''],
    ['No', 'Uraian', 'Kuota (Rp)', 'Terbagi (Rp)', 'Belum Terbagi (Rp)'],
    ['1', '2', '3', '4', '5 = 3-4'],
    [1, 'Bantuan sembako', 45000000, 30000000, selisih],
    [2, 'Bantuan modal', 60000000, 60000000, 0],
    ['', 'JUMLAH', 105000000, total, 15000000],
  ];
  test('benar: tanpa temuan, keyakinan rendah', () => {
    const analysis = onlyTable(makeGrid(rows(15000000, 90000000)));
    expect(analysis.table.form).toBeNull();
    expect(analysis.table.confidence).toBeLessThan(0.5);
    expect(galat(analysis)).toEqual([]);
  });
  test('persamaan dan total yang salah ditemukan', () => {
    expect(galat(onlyTable(makeGrid(rows(51000000, 90000000))))).toEqual(['persamaan@E4 15000000']);
    expect(galat(onlyTable(makeGrid(rows(15000000, 95000000))))).toEqual(['jumlah-total@D6 90000000']);
  });
  test('daftar biasa tanpa persamaan dan total bukan tabel', () => {
    const { tables, unread } = analyseSheet(
      makeGrid([
        ['No', 'Nama Barang', 'Lokasi'],
        [1, 'Meja', 'Ruang A'],
        [2, 'Kursi', 'Ruang B'],
      ]),
      DEFAULT_SETTINGS,
    );
    expect(tables).toEqual([]);
    expect(unread).toBe('tanpa-tabel');
  });
});

test('dua formulir pada satu lembar ditemukan keduanya', () => {
  const grid = makeGrid([
    ['Indikator Kinerja Utama', '', '', ''],
    ['No', 'Sasaran', 'Indikator Kinerja Utama', 'Formula'],
    [1, 'Meningkatnya layanan', 'Persentase layanan', 'A/B x 100%'],
    ['', '', '', ''],
    ['Tabel T-C.32 Usulan Program', '', '', ''],
    ['No', 'Program/Kegiatan', 'Lokasi', 'Besaran'],
    [1, 'Program Jalan', 'Kec. A', '3 km'],
  ]);
  const { tables } = analyseSheet(grid, DEFAULT_SETTINGS);
  expect(tables.map(({ table }) => [table.form, toA1({ row: table.range.top, column: 0 })])).toEqual([
    ['IKU', 'A2'],
    ['T-C.32', 'A6'],
  ]);
});
