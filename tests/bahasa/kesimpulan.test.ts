import { kesimpulan, namaJudul, tahunDariJudul } from '../../src/bahasa';
import type { ProgramSummary, Summary } from '../../src/engine/facts/types';
import { Decimal } from '../../src/grid/decimal';
import type { CellValue } from '../../src/grid/types';
import { changed } from '../engine/lembar-rumus';
import { onlyTable, readFixture } from '../engine/sheets';

const program = (nama: string, capaianK: string | null, predikatK: string | null): ProgramSummary => ({
  row: 0,
  kode: null,
  nama,
  pagu: null,
  realisasi: null,
  capaianK: capaianK === null ? null : new Decimal(capaianK),
  predikatK,
  capaianRp: null,
  predikatRp: null,
  tertulis: { capaianK: null, predikatK: null, capaianRp: null, predikatRp: null },
});
const summary: Summary = {
  ukuran: 'kinerja',
  tingkat: 'program',
  ...program('', '84.6137', 'Tinggi'),
  capaianRp: new Decimal('45.8712'),
  predikatRp: 'Sangat Rendah',
  pagu: new Decimal('9753000000'),
  realisasi: new Decimal('4473817500'),
  tren: null,
  programs: [
    program('Program A', '96.30', 'Sangat Tinggi'),
    program('Program B', '83', 'Tinggi'),
    program('Program C', '80', 'Tinggi'),
    program('Program D', null, null),
  ],
};

test('the paragraph states the computed figures in Indonesian', () => {
  expect(kesimpulan(summary, 2)).toBe(
    'Sampai dengan Triwulan II, rata-rata capaian kinerja 3 dari 4 program mencapai 84,61% dengan predikat Tinggi, sedangkan realisasi ' +
      'keuangan mencapai Rp4.473.817.500 atau 45,87% dari pagu Rp9.753.000.000 dengan predikat Sangat Rendah. ' +
      'Menurut capaian kinerjanya, 1 program berpredikat Sangat Tinggi, 2 program berpredikat Tinggi, dan 1 program belum dapat dihitung capaiannya. ' +
      'Capaian kinerja tertinggi terdapat pada Program A (96,30%), sedangkan yang terendah pada Program C (80,00%).',
  );
});

test('what has no figure is left out', () => {
  const none = { ...summary, capaianK: null, programs: [] };
  expect(kesimpulan(none, null)).toBe(
    'Pada tahun evaluasi, realisasi keuangan mencapai Rp4.473.817.500 atau 45,87% dari pagu Rp9.753.000.000 dengan predikat Sangat Rendah.',
  );
  expect(kesimpulan({ ...none, capaianRp: null, pagu: null }, 2)).toBe('');
});

test('a plain mean of money is told apart from what was spent of the ceiling', () => {
  const one = {
    ...summary,
    capaianK: null,
    programs: [],
    capaianRp: new Decimal('52.1'),
    predikatRp: 'Rendah' as const,
  };
  expect(kesimpulan(one, 1)).toContain(
    '45,87% dari pagu Rp9.753.000.000 (rata-rata capaian keuangan program 52,10% dengan predikat Rendah).',
  );
});

test('programs that share the lowest figure are named together; those that lag beside them follow', () => {
  const programs = [
    program('PROGRAM A', '92', 'Sangat Tinggi'),
    program('PROGRAM B', '55', 'Rendah'),
    program('PROGRAM C', '0', 'Sangat Rendah'),
    program('PROGRAM D', '0', 'Sangat Rendah'),
  ];
  expect(kesimpulan({ ...summary, programs }, 2)).toContain(
    'terendah pada Program C dan Program D (masing-masing 0,00%). Yang juga masih perlu didorong ialah Program B (55,00%).',
  );
});

test('E.81 Luwu Timur, triwulan II: the year is in the title, the first quarter is compared with', async () => {
  const { table, evaluation } = onlyTable(await readFixture('e81-luwu-timur-2021/table.xlsx'));
  if (evaluation.summary === null) throw new Error('no summary');
  const text = kesimpulan(evaluation.summary, evaluation.rules.triwulan, tahunDariJudul(table.title));
  expect(text).toMatch(
    /^Sampai dengan Triwulan II Tahun 2021, rata-rata capaian kinerja 11 program mencapai 84,61% dengan predikat Tinggi/,
  );
  expect(text).toContain(
    'Dibandingkan dengan Triwulan I, capaian kinerja naik dari 32,11% menjadi 84,61% dan penyerapan pagu naik dari 8,53% menjadi 45,87%.',
  );
  expect(text).toContain(
    'terendah pada Program Pengelolaan Taman Makam Pahlawan, Program Peningkatan Kualitas Keluarga, dan Program Pengelolaan Sistem Data Gender dan Anak (masing-masing 0,00%)',
  );
});

test('nothing achieved and nothing spent is said plainly, and no program is called the lowest', () => {
  const programs = ['A', 'B', 'C', 'D'].map((nama) => ({
    ...program(`PROGRAM ${nama}`, '0', 'Sangat Rendah'),
    pagu: new Decimal(100),
    realisasi: new Decimal(0),
  }));
  const none = { ...summary, capaianK: new Decimal(0), predikatK: 'Sangat Rendah', capaianRp: new Decimal(0), realisasi: new Decimal(0), programs }; // prettier-ignore
  expect(kesimpulan(none, 1, 2026)).toBe(
    'Sampai dengan Triwulan I Tahun 2026, rata-rata capaian kinerja 4 program masih 0,00% dengan predikat Sangat Rendah dan ' +
      'belum ada realisasi keuangan (0,00%) dari pagu Rp9.753.000.000 dengan predikat Sangat Rendah. ' +
      'Menurut capaian kinerjanya, semua program berpredikat Sangat Rendah.',
  );
});

test('figures that read the same are neither higher nor lower', () => {
  const titik = (triwulan: 1 | 2, capaianK: string) => ({ triwulan, capaianK: new Decimal(capaianK), serapan: null, realisasi: null }); // prettier-ignore
  const programs = [program('PROGRAM A', '84.6101', 'Tinggi'), program('PROGRAM B', '84.6099', 'Tinggi')];
  const tren = { keseluruhan: [titik(1, '84.6099'), titik(2, '84.6101')], program: [], tanpaRincian: 0 };
  const text = kesimpulan({ ...summary, programs, tren }, 2);
  expect(text).toContain('Dibandingkan dengan Triwulan I, capaian kinerja tetap 84,61%. Menurut');
  expect(text).not.toContain('tertinggi');
});

test('rows that are no programs are called what they are; a negative capaian is told as it is', () => {
  const programs = [
    program('Penyediaan Gaji', '-20', 'Sangat Rendah'),
    program('Pemeliharaan', '104', 'Sangat Tinggi'),
  ];
  const text = kesimpulan({ ...summary, tingkat: 'kegiatan', programs }, 2);
  expect(text).toContain('rata-rata capaian kinerja 2 kegiatan mencapai 84,61%');
  expect(text).toContain('1 kegiatan berpredikat Sangat Tinggi dan 1 kegiatan berpredikat Sangat Rendah.');
  expect(text).toContain(
    'tertinggi terdapat pada Pemeliharaan (104,00%), sedangkan yang terendah pada Penyediaan Gaji (−20,00%).',
  );
});

describe('fisik dan keuangan, Sulawesi Barat 2022', () => {
  const read = async (contents: Readonly<Record<string, CellValue>> = {}) => {
    const grid = changed(await readFixture('realisasi-fisik-keuangan-sulbar-2022/table.xlsx'), contents);
    const { table, evaluation } = onlyTable(grid);
    if (evaluation.summary === null) throw new Error('no summary');
    return kesimpulan(evaluation.summary, evaluation.rules.triwulan, tahunDariJudul(table.title));
  };
  const uang = 'realisasi keuangan mencapai Rp11.790.643.219 atau 98,46% dari pagu Rp11.974.854.860.';
  const terendah = 'Penyerapan pagu terendah terdapat pada Program Penanganan Bencana (94,49%).';

  test('the fisik of one kegiatan is blank: its program and the whole are not guessed', async () => {
    expect(await read()).toBe(`Pada tahun 2022, ${uang} Realisasi fisik 1 program belum dapat dihitung. ${terendah}`);
  });

  test('once it is filled in, the whole is weighted by pagu', async () => {
    expect(await read({ G28: 100 })).toBe(
      `Pada tahun 2022, realisasi fisik 7 program mencapai 100,00%, sedangkan ${uang} ${terendah}`,
    );
    // 81.324.600 of 11.974.854.860 half done.
    expect(await read({ G28: 50 })).toContain('realisasi fisik 7 program mencapai 99,66%');
    expect(await read({ G28: 50 })).toContain(
      'terendah pada Program Penanganan Warga Negara Migran Korban Tindak Kekerasan (50,00%).',
    );
  });
});

test('names in capitals read as titles, abbreviations stay, other names stay as written', () => {
  expect(namaJudul('PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA')).toBe(
    'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  );
  expect(namaJudul('PROGRAM PENGEMBANGAN UMKM DAN KOPERASI')).toBe('Program Pengembangan UMKM dan Koperasi');
  expect(namaJudul('Program PAUD')).toBe('Program PAUD');
});

test('a title that names no year, or two, gives none', () => {
  expect(tahunDariJudul(['EVALUASI RENJA', 'TAHUN ANGGARAN 2024'])).toBe(2024);
  expect(tahunDariJudul(['Tahun 2021', 'Tahun 2022'])).toBeNull();
  expect(tahunDariJudul(['Evaluasi'])).toBeNull();
});
