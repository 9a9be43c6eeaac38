/** Which row is whose child, when the columns are known (rules: Reading a sheet, 4, 5, 8 and 9; Codes; Evidence). */
import type { CellValue } from '../../../src/grid/types';
import { baca, pohon } from './baris';

const DAFTAR = ['nomor', 'nama', 'pagu', 'realisasi-keuangan'];
const RENCANA = ['kode', 'nama', 'indikator', 'pagu', 'pagu-maju'];

type Kasus = readonly [string, readonly string[], readonly (readonly CellValue[])[], readonly string[]];

const KASUS: readonly Kasus[] = [
  [
    'daftar datar: tetangga yang sama dan jumlah kebetulan bukan pohon',
    DAFTAR,
    [
      [1, 'Penyusunan Dokumen', 100, 50],
      [2, 'Penyusunan Laporan', 100, 50],
      [3, 'Penyediaan Alat', 40, 10],
      [4, 'Penyediaan Bahan', 70, 20],
      ['', 'TOTAL', 310, 130],
    ],
    ['2 kegiatan', '3 kegiatan', '4 kegiatan', '5 kegiatan', '6 jumlah'],
  ],
  [
    'nama saja dengan nomor yang berjalan terus: jumlahnya menunjukkan tiga tingkat',
    DAFTAR,
    [
      [1, 'Penunjang', 360, 36],
      [2, 'Perencanaan', 160, 16],
      [3, 'Dokumen', 60, 6],
      [4, 'Laporan', 100, 10],
      [5, 'Keuangan', 200, 20],
      [6, 'Gaji', 150, 15],
      [7, 'Penatausahaan', 50, 5],
      ['', 'JUMLAH', 360, 36],
    ],
    [
      '2 program',
      '3 kegiatan <2',
      '4 subkegiatan <3',
      '5 subkegiatan <3',
      '6 kegiatan <2',
      '7 subkegiatan <6',
      '8 subkegiatan <6',
      '9 jumlah',
    ],
  ],
  [
    'satu angka salah tidak mematahkan pohon: kolom lain dan jumlah di atasnya menunjukkannya',
    DAFTAR,
    [
      [1, 'Penunjang', 362, 36],
      [2, 'Dokumen', 60, 6],
      [3, 'Laporan', 300, 30],
      [4, 'Layanan', 235, 20],
      [5, 'Gaji', 150, 15],
      [6, 'Penatausahaan', 50, 5],
      ['', 'JUMLAH', 562, 56],
    ],
    [
      '2 kegiatan',
      '3 subkegiatan <2',
      '4 subkegiatan <2',
      '5 kegiatan',
      '6 subkegiatan <5',
      '7 subkegiatan <5',
      '8 jumlah',
    ],
  ],
  [
    'angka romawi, angka, dan huruf',
    DAFTAR,
    [
      ['I', 'Penunjang', 360, 36],
      [1, 'Perencanaan', 160, 16],
      ['a', 'Dokumen', 60, 6],
      ['b', 'Laporan', 100, 10],
      [2, 'Keuangan', 200, 20],
      ['a', 'Gaji', 150, 15],
      ['b', 'Penatausahaan', 50, 5],
    ],
    [
      '2 program',
      '3 kegiatan <2',
      '4 subkegiatan <3',
      '5 subkegiatan <3',
      '6 kegiatan <2',
      '7 subkegiatan <6',
      '8 subkegiatan <6',
    ],
  ],
  [
    'kelompok tanpa angka yang dijumlah di bawahnya; totalnya menjumlah subtotal',
    DAFTAR,
    [
      ['', 'SEKRETARIAT'],
      [1, 'Penyediaan A', 100, 50],
      [2, 'Penyediaan B', 130, 70],
      ['', 'Sub Jumlah Sekretariat', 230, 120],
      ['', 'BIDANG ARSIP'],
      [1, 'Penyediaan C', 200, 20],
      [2, 'Penyediaan D', 300, 40],
      ['', 'Jumlah Bidang Arsip', 500, 60],
      ['', 'TOTAL', 730, 180],
    ],
    [
      '2 catatan',
      '3 kegiatan',
      '4 kegiatan',
      '5 jumlah',
      '6 catatan',
      '7 kegiatan',
      '8 kegiatan',
      '9 jumlah',
      '10 jumlah',
    ],
  ],
  [
    'jumlah kelompok di atas rinciannya',
    DAFTAR,
    [
      ['A', 'Belanja Rutin', 230, 120],
      [1, 'Penyediaan A', 100, 50],
      [2, 'Penyediaan B', 130, 70],
      ['B', 'Belanja Lain', 500, 60],
      [1, 'Penyediaan C', 200, 20],
      [2, 'Penyediaan D', 300, 40],
      ['', 'TOTAL KABUPATEN', 730, 180],
    ],
    [
      '2 kegiatan',
      '3 subkegiatan <2',
      '4 subkegiatan <2',
      '5 kegiatan',
      '6 subkegiatan <5',
      '7 subkegiatan <5',
      '8 jumlah',
    ],
  ],
  [
    'kode tanpa urusan, kegiatan tiga angka',
    ['kode', 'kode', 'kode', 'nama', 'pagu'],
    [
      ['01', '', '', 'Penunjang', 300],
      ['01', '201', '', 'Perencanaan', 300],
      ['01', '201', '01', 'Dokumen', 100],
      ['01', '201', '02', 'RKA', 200],
    ],
    ['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <3'],
  ],
  [
    'kode di depan nama',
    DAFTAR,
    [
      [1, '1.06.01 PENUNJANG URUSAN', 300, 100],
      ['', '1.06.01.2.01 Perencanaan', 300, 100],
      ['', '1.06.01.2.01.0001 - Dokumen', 100, 50],
      ['', '1.06.01.2.01.0002 - RKA', 200, 50],
    ],
    ['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <3'],
  ],
  [
    'kode lengkap berdampingan: rekening punya pohon sendiri di bawah sub kegiatan',
    ['kode', 'kode', 'kode', 'nama', 'anggaran'],
    [
      ['1.02.2.14.0.00.01.0000', '1.02.01', '', 'PENUNJANG', 300],
      ['1.02.2.14.0.00.01.0000', '1.02.01.2.01', '', 'Perencanaan', 300],
      ['1.02.2.14.0.00.01.0000', '1.02.01.2.01.0001', '', 'Dokumen', 300],
      ['1.02.2.14.0.00.01.0000', '1.02.01.2.01.0001', '5.1.02', 'Belanja Barang dan Jasa', 300],
      ['1.02.2.14.0.00.01.0000', '1.02.01.2.01.0001', '5.1.02.01', 'Belanja Barang', 100],
      ['1.02.2.14.0.00.01.0000', '1.02.01.2.01.0001', '5.1.02.04', 'Belanja Perjalanan', 200],
    ],
    ['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <4', '6 subkegiatan <5', '7 subkegiatan <5'],
  ],
  [
    'rekening: tiap panjang kode satu tingkat',
    ['kode', 'nama', 'anggaran'],
    [
      ['5', 'BELANJA DAERAH', 300],
      ['5.1', 'BELANJA OPERASI', 300],
      ['5.1.02', 'Belanja Barang dan Jasa', 300],
      ['5.1.02.01', 'Belanja Barang', 300],
      ['5.1.02.01.01', 'Barang Pakai Habis', 100],
      ['5.1.02.01.02', 'Barang Lain', 200],
    ],
    ['2 urusan', '3 bidang <2', '4 program <3', '5 kegiatan <4', '6 subkegiatan <5', '7 subkegiatan <5'],
  ],
  [
    'daftar perangkat daerah berkode organisasi tidak bersarang',
    ['nomor', 'kode', 'nama', 'pagu'],
    [
      [1, '1.01.0.00.0.00.01.0000', 'Dinas Pendidikan', 300],
      [2, '1.02.0.00.0.00.01.0000', 'Dinas Kesehatan', 200],
      ['', '', 'JUMLAH', 500],
    ],
    ['2 perangkat-daerah', '3 perangkat-daerah', '4 jumlah'],
  ],
  [
    'outcome pada baris sendiri bukan tingkat, walau angkanya tergeser ke kolom uang',
    RENCANA,
    [
      ['', 'DINAS PANGAN', '', 300, 330],
      ['2.09.03', 'PROGRAM PANGAN', '', 300, 330],
      ['', 'Meningkatnya konsumsi pangan', 'Skor PPH', '', '91 Skor'],
      ['2.09.03.2.01', 'Penyediaan Pangan', 'ton', 300, 330],
      ['2.09.03.2.01.0003', 'Informasi Harga', 'laporan', 100, 110],
      ['2.09.03.2.01.0005', 'Cadangan Pangan', 'ton', 200, 220],
    ],
    ['2 perangkat-daerah', '3 program <2', '4 lanjutan <3', '5 kegiatan <3', '6 subkegiatan <5', '7 subkegiatan <5'],
  ],
  [
    'unsur dan bidang dikenal dari daftar nasional di atas program, bukan di tempat lain',
    DAFTAR,
    [
      ['', 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', 300, 30],
      ['', 'KEUANGAN', 300, 30],
      [1, 'Program Penunjang', 300, 30],
      ['', 'Kegiatan Perencanaan', 100, 10],
      ['', 'Kegiatan Keuangan', 200, 20],
    ],
    ['2 urusan', '3 bidang <2', '4 program <3', '5 kegiatan <4', '6 kegiatan <4'],
  ],
  [
    'legenda skala di bawah predikat bukan baris tabel',
    RENCANA,
    [
      ['1.06.01', 'PROGRAM A', 'i', 100, 110],
      ['1.06.01.2.01', 'Kegiatan B', 'i', 100, 110],
      ['', 'Rata-rata capaian', '', 90, 90],
      ['', 'Predikat kinerja', '', 'Tinggi', 'Tinggi'],
      ['', '', 'Keterangan', 'Skor (%)'],
      ['', '', 'Sangat Rendah', '0 s/d <= 50'],
      ['', '', 'Sangat Tinggi', '> 90,01'],
    ],
    ['2 program', '3 kegiatan <2', '4 rata-rata <2', '5 predikat <2', '6 catatan', '7 catatan', '8 catatan'],
  ],
  [
    'tabel lain di bawah total dan baris kosong',
    ['nomor', 'nama', 'pagu', 'realisasi-keuangan', 'persen-keuangan', 'fisik'],
    [
      [1, 'Penyusunan A', 120, 50, 41, 50],
      [2, 'Penyediaan B', 40, 10, 25, 20],
      ['', 'TOTAL', 160, 60, 37],
      [],
      [],
      ['', 'Kategori', 'Jumlah'],
      ['', 'Baik', 2],
      ['', 'Kurang', 1],
      ['', '', 3],
    ],
    ['2 kegiatan', '3 kegiatan', '4 jumlah', '7 catatan', '8 catatan', '9 catatan', '10 catatan'],
  ],
];

test.each(KASUS)('%s', (_, roles, rows, expected) => {
  expect(pohon(baca(roles, rows))).toEqual(expected);
});

test('judul halaman yang kehilangan atau berganti kata, dan baris nomor berhuruf, adalah ulangan', () => {
  const rows = baca(
    ['kode', 'nama', 'indikator', 'pagu'],
    [
      ['1.06.01', 'Program A', 'i', 300],
      ['Kode', 'Program Kegiatan Sub Kegiatan', 'Indikator Program', 'Pagu Indikatif (Rp)'],
      ['a', 'b', 'c', 'd'],
      ['1.06.01.2.01', 'Kegiatan B', 'i', 300],
    ],
    { headings: ['Kode', 'Program/Kegiatan', 'Indikator Kinerja Program', 'Pagu Indikatif'] },
  );
  expect(pohon(rows)).toEqual(['2 program', '3 ulangan', '4 ulangan', '5 kegiatan <2']);
});

describe('angka pada baris indikator', () => {
  test('di bawah kode atau nama adalah angka baris di atasnya', () => {
    const rows = baca(RENCANA, [
      ['1.06.01', 'PROGRAM A', 'i', 300, 330],
      ['1.06.01.2.01', 'Kegiatan B', 'i', 300, 330],
      ['1.06.01.2.01.0001', 'Sub C'],
      ['', '', 'Jumlah dokumen', 300, 330],
    ]);
    expect(pohon(rows)).toEqual(['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 catatan']);
    expect(rows.map(({ figures }) => figures + 1)).toEqual([2, 3, 5, 5]);
    expect(rows[2]?.indikator).toBe('Jumlah dokumen');
  });
});

describe('baris lanjutan', () => {
  const tabel = (sub: number) => [
    ['1.06.01', 'PROGRAM A', 'persen', 600, 660],
    ['1.06.01.2.01', 'Kegiatan B', 'persen', 600, 660],
    ['1.06.01.2.01.0001', 'Sub C', 'dokumen', sub, sub * 1.1],
    ['', '', 'orang', 200, 220],
    ['1.06.01.2.01.0002', 'Sub D', 'paket', 300, 330],
  ];
  const shares = (sub: number) =>
    baca(RENCANA, tabel(sub)).flatMap(({ kind, share, parent }) => (kind === 'lanjutan' ? [[share, parent]] : []));

  test('dengan bagian uang sendiri ikut dihitung induknya', () => expect(shares(100)).toEqual([['sendiri', 1]]));
  test('yang jumlahnya cocok tanpanya mengulang uang barisnya', () => expect(shares(300)).toEqual([['ulang', 2]]));
});

describe('rumus lembar', () => {
  test('penjumlahan yang melompat menyebut anak-anaknya', () => {
    const rows = baca(
      ['nomor', 'nama', 'pagu'],
      [
        [1, 'Penunjang', '=C3+C6→500'],
        [2, 'Perencanaan', '=SUM(C4:C5)→250'],
        [3, 'Dokumen', 250],
        [4, 'Laporan', 0],
        [5, 'Keuangan', '=C7→250'],
        [6, 'Gaji', 250],
      ],
    );
    expect(pohon(rows)).toEqual([
      '2 program',
      '3 kegiatan <2',
      '4 subkegiatan <3',
      '5 subkegiatan <3',
      '6 kegiatan <2',
      '7 subkegiatan <6',
    ]);
  });
});

test('nama dari daftar kode pengguna menyebut tingkatnya', () => {
  const rows = baca(
    ['nama', 'pagu'],
    [
      ['Program Penunjang', ''],
      ['Perencanaan Kinerja', ''],
      ['Penyusunan Dokumen', ''],
      ['Koordinasi RKA', ''],
    ],
    {
      nomenklatur: {
        '1.06.01.2.01': 'Perencanaan Kinerja',
        '1.06.01.2.01.0001': 'Penyusunan Dokumen',
        '1.06.01.2.01.0002': 'Koordinasi RKA',
      },
    },
  );
  expect(pohon(rows)).toEqual(['2 program', '3 kegiatan <2', '4 subkegiatan <3', '5 subkegiatan <3']);
});

test('total menyebut baris yang dijumlahnya, menurut angkanya', () => {
  const rows = baca(DAFTAR, [
    ['', 'JUMLAH', 360, 36],
    ['I', 'Program X', 160, 16],
    ['', 'Kegiatan Satu', 60, 6],
    ['', 'Kegiatan Dua', 100, 10],
    ['II', 'Program Y', 200, 20],
    ['', 'Kegiatan Tiga', 200, 20],
  ]);
  expect(rows[0]?.adds).toEqual([1, 4]);
});
