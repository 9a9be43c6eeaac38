import { DEFAULT_SETTINGS } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { planOf } from '../analisis';
import { makeGrid, onlyTable } from './sheets';

const galat = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): string[] =>
  onlyTable(makeGrid(rows, { merges }))
    .evaluation.findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, cell }) => `${rule}@${toA1(cell)}`);

describe('Judul dua kolom yang seartian', () => {
  const tabel = (kumulatif: number) => [
    ['Evaluasi Hasil Renja Tahun 2022'],
    [],
    ['Kode', 'Program/Kegiatan', 'Target Renstra 2026', 'Realisasi s.d. Renja 2021', 'Target Renja 2022']
      .flatMap((judul, at) => (at < 2 ? [judul] : [`${judul} (Rp)`]))
      .concat(
        'Realisasi Renja 2022 (Rp)',
        'Realisasi Renstra s.d. 2022 (Rp)',
        'Tingkat Capaian Renstra s.d. 2022 (%) (Rp)',
      ),
    ['2.17.01', 'PROGRAM PENUNJANG URUSAN', 500_000_000, 180_000_000, 100_000_000, 90_000_000, 270_000_000, 54],
    ['2.17.01.2.01', 'Perencanaan dan Evaluasi', 300_000_000, 110_000_000, 60_000_000, 55_000_000, kumulatif, 55],
    ['2.17.01.2.02', 'Administrasi Keuangan', 200_000_000, 70_000_000, 40_000_000, 35_000_000, 105_000_000, 52.5],
  ];

  test('yang pertama adalah realisasi tahun lalu: kumulatifnya dihitung', () => {
    expect(galat(tabel(165_000_000))).toEqual([]);
    expect(galat(tabel(164_000_000))).toEqual(['kumulatif@G5']);
  });
});

describe('Rumusan perubahan dengan kolom Sebelum dan Setelah Perubahan', () => {
  const tabel = (setelah: number, selisih: number) => [
    ['RENJA PERUBAHAN TAHUN 2023'],
    [],
    ['No', 'Program/Kegiatan', 'Pagu Anggaran (Rp)', '', '', 'Keterangan'],
    ['', '', 'Sebelum Perubahan', 'Setelah Perubahan', 'Bertambah/(Berkurang)', ''],
    ['I', 'PROGRAM PENYELENGGARAAN JALAN', 90_000_000, setelah, 7_000_000, ''],
    [1, 'Kegiatan Pemeliharaan', 60_000_000, 72_000_000, selisih, ''],
    [2, 'Kegiatan Pengawasan', 30_000_000, 25_000_000, -5_000_000, ''],
    ['', 'JUMLAH', 90_000_000, 97_000_000, 7_000_000, ''],
  ];

  const merges = ['A3:A4', 'B3:B4', 'C3:E3', 'F3:F4'];
  test('selisih dihitung dari keduanya, dan tiap pagu dijumlahkan', () => {
    expect(galat(tabel(97_000_000, 12_000_000), merges)).toEqual([]);
    expect(galat(tabel(97_000_000, 13_000_000), merges)).toEqual(['saldo@E6']);
    expect(galat(tabel(96_500_000, 12_000_000), merges)).toEqual(['jumlah-anak@D5']);
  });
});

describe('Baris JUMLAH', () => {
  const tabel = (pagu: number) => [
    ['Realisasi Fisik dan Keuangan'],
    [
      'No',
      'Program/Kegiatan',
      'Pagu (Rp)',
      'Realisasi Fisik (%)',
      'Realisasi Keuangan (Rp)',
      'Keuangan (%)',
      'Sisa Pagu',
    ],
    [1, 'PROGRAM KETAHANAN PANGAN', 80_000_000, '', 60_000_000, 75, 20_000_000],
    ['', 'Kegiatan Lumbung Pangan', 50_000_000, 80, 40_000_000, 80, 10_000_000],
    ['', 'Kegiatan Cadangan Pangan', 30_000_000, 70, 20_000_000, 66.67, 10_000_000],
    ['', 'JUMLAH', pagu, '', 60_000_000, 75, pagu - 60_000_000],
  ];

  test('yang hanya mengikuti total yang salah di sampingnya bukan galat sendiri', () => {
    expect(galat(tabel(80_000_000))).toEqual([]);
    const { evaluation } = onlyTable(makeGrid(tabel(90_000_000)));
    const salah = evaluation.findings.filter(({ severity }) => severity === 'galat');
    expect(salah.map(({ rule, cell }) => `${rule}@${toA1(cell)}`)).toEqual(['jumlah-total@C6']);
    expect(salah[0]?.affects.map(toA1)).toContain('G6');
  });
});

describe('Triwulan kumulatif dan blok tanda tangan', () => {
  const judul = [
    'No',
    'Program/Kegiatan',
    'Indikator',
    'Target (K)',
    'S/D TW I (K)',
    'S/D TW II (K)',
    'S/D TW III (K)',
  ];
  const tabel = [
    ['Evaluasi Renja Triwulan III'],
    [...judul, 'Realisasi (K)', 'Tingkat Capaian (%) (K)'],
    [1, 'PROGRAM REHABILITASI SOSIAL', 'Jumlah PPKS tertangani', 40, 10, 20, 30, 30, 75],
    ['', 'Kegiatan Rehabilitasi Dasar', 'Jumlah orang dilayani', 20, 4, 9, 15, 15, 75],
    ['', 'Kegiatan Pendampingan', 'Jumlah keluarga didampingi', 12, 3, 6, 9, 9, 75],
    ['', 'Kegiatan Pendataan', 'Jumlah dokumen', 1, '', '', 1, 1, 100],
    [],
    ['', 'Mengetahui,', '', '', '', '', 'Ditetapkan, 5 Oktober 2023'],
    ['', 'SEKRETARIS DAERAH', '', '', '', '', 'PELAKSANA TUGAS'],
    ['', 'Nama Terang', '', '', '', '', 'Nama Terang, S.Sos'],
  ];

  test('baris yang ikut aturan kebanyakan tidak disebut lain', () => {
    expect(onlyTable(makeGrid(tabel)).evaluation.findings.map(({ rule }) => rule)).toEqual([]);
  });

  test('tempat, tanggal, jabatan, dan nama di bawah tabel bukan baris tabel', () => {
    const { table } = onlyTable(makeGrid(tabel));
    expect(table.rows.filter(({ kind }) => kind === 'program' || kind === 'kegiatan')).toHaveLength(4);
    expect(table.rows.slice(4).every(({ kind }) => kind === 'catatan')).toBe(true);
  });
});

describe('Rata-rata capaian renstra tertimbang pagu tahun ini', () => {
  /** Weighted by the year's pagu 60 : 40, not by the money of the renstra's target 100 : 300. */
  const tabel = (rata: number) => [
    ['Evaluasi Renja Tahun 2022'],
    ['No', 'Program/Kegiatan', 'Target Renstra (K)', 'Target Renstra (Rp)', 'Capaian Renstra s/d 2021 (K)']
      .concat('Target Renja 2022 (K)', 'Target Renja 2022 (Rp)', 'Realisasi Renja 2022 (K)')
      .concat('% Capaian Renja 2022 (K)', 'Realisasi Renstra s/d 2022 (K)', '% Capaian Renstra s/d 2022 (K)'),
    [1, 'PROGRAM PENANGGULANGAN BENCANA', '', 400_000_000, '', '', 100_000_000, '', '', '', ''],
    ['', 'Kegiatan Pencegahan', 40, 100_000_000, 20, 10, 60_000_000, 8, 80, 28, 70],
    ['', 'Kegiatan Kesiapsiagaan', 20, 300_000_000, 5, 5, 40_000_000, 4, 80, 9, 45],
    ['', 'Rata-rata Capaian Kinerja (%)', '', '', '', '', '', '', 80, '', rata],
    ['', 'Predikat Kinerja', '', '', '', '', '', '', 'Tinggi', '', 'Rendah'],
  ];

  test('dikenali dari angka tercetak; "Capaian Renstra s/d" tanpa persen adalah realisasi lalu', () => {
    const { table, evaluation } = onlyTable(makeGrid(tabel(60)));
    expect(table.columns[4]?.role).toBe('realisasi-lalu');
    expect(evaluation.findings).toEqual([]);
    expect(evaluation.rules.rataRata).toEqual({ keluarga: 'tertimbang', atas: 'terendah', bobot: 'tahun-ini' });
  });

  test('rumus yang menimbang dengan pagu tahun ini tetap, juga bila tabel berata-rata sederhana', () => {
    const rows = tabel(60).map((row, at) =>
      at === 3
        ? ['', 'Kegiatan Pencegahan', 40, 100_000_000, 20, 10, 60_000_000, 9, 90, 28, 70]
        : at === 4
          ? ['', 'Kegiatan Kesiapsiagaan', 20, 300_000_000, 5, 5, 40_000_000, 3.5, 70, 9, 45]
          : at === 5
            ? ['', 'Rata-rata Capaian Kinerja (%)', '', '', '', '', '', '', '=AVERAGE(I4:I5)→80', ''].concat(
                '=SUMPRODUCT(K4:K5,G4:G5)/SUM(G4:G5)→60',
              )
            : row,
    );
    const grid = makeGrid(rows);
    const { evaluation } = onlyTable(grid, { rataRata: null });
    expect(evaluation.rules.rataRata).toMatchObject({ keluarga: 'sederhana' });
    expect(evaluation.findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
    expect(planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS).writes.map(({ cell }) => toA1(cell))).toEqual([]);
  });
});
