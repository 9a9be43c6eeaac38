import { toA1 } from '../../src/grid/address';
import { DEFAULT_SETTINGS, type TableAnalysis } from '../../src/engine';
import { onlyTable, readFixture, type OnlyTable } from '../engine/sheets';
import { analyseSheet, planOf } from '../analisis';

const galat = (analysis: TableAnalysis): string[] =>
  analysis.evaluation.findings.filter(({ severity }) => severity === 'galat').map(({ id }) => id);
const ofRule = (analysis: TableAnalysis, rule: string): string[] =>
  analysis.evaluation.findings.filter((finding) => finding.rule === rule).map(({ cell }) => toA1(cell));
const computed = (analysis: OnlyTable, cell: string): string | undefined => {
  const found = analysis.computed.find((one) => toA1(one.cell) === cell);
  return found === undefined || found.value === null || typeof found.value === 'string'
    ? undefined
    : found.value.toFixed(2);
};
const counts = (analysis: TableAnalysis): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { kind } of analysis.table.rows) found[kind] = (found[kind] ?? 0) + 1;
  return found;
};
const written = async (folder: string): Promise<Record<string, unknown>> => {
  const grid = await readFixture(`${folder}/table.xlsx`);
  const plan = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  return Object.fromEntries(plan.writes.map(({ cell, result }) => [toA1(cell), result]));
};

describe('Realisasi fisik & keuangan, Sulawesi Barat 2022', () => {
  const read = async () => onlyTable(await readFixture('realisasi-fisik-keuangan-sulbar-2022/table.xlsx'));

  test('dikenali, tanpa galat', async () => {
    const analysis = await read();
    expect(analysis.table.form).toBe('Realisasi Fisik & Keuangan');
    expect(counts(analysis)).toEqual({ program: 7, kegiatan: 20, jumlah: 1 });
    expect(galat(analysis)).toEqual([]);
  });

  test('TTB keuangan dikenali sebagai bagian dari seluruh realisasi', async () => {
    const analysis = await read();
    expect(computed(analysis, 'K9')).toBe('69.50');
    expect(computed(analysis, 'K36')).toBe('100.00');
  });

  test('realisasi di atas pagu dan fisik kosong adalah peringatan; pembulatan bagian adalah info', async () => {
    const analysis = await read();
    expect(ofRule(analysis, 'lebih-pagu')).toEqual(['I25']);
    expect(ofRule(analysis, 'isian-kosong')).toEqual(['G28']);
    expect(ofRule(analysis, 'pembulatan')).toEqual(['F18', 'H18', 'F21', 'H21']);
  });

  test('tidak ada yang ditulis', async () => {
    expect(await written('realisasi-fisik-keuangan-sulbar-2022')).toEqual({});
  });
});

describe('T-C.23, Lumajang', () => {
  const read = async () => onlyTable(await readFixture('tc23-lumajang/table.xlsx'));

  test('kepala tabel berulang di halaman kedua bukan tabel baru', async () => {
    const analysis = await read();
    expect(analysis.table.form).toBe('T-C.23');
    expect(counts(analysis)).toEqual({ indikator: 4, ulangan: 6 });
  });

  test('dua rasio salah; 1,00 di antara persen adalah soal skala', async () => {
    const analysis = await read();
    expect(galat(analysis)).toEqual(['rasio@N10', 'rasio@P11']);
    expect(ofRule(analysis, 'skala')).toEqual(['N11', 'O11', 'N20', 'O20']);
    expect(computed(analysis, 'N10')).toBe('99.93');
    expect(computed(analysis, 'P11')).toBe('99.99');
  });

  test('teks tetap teks dengan gaya yang sama', async () => {
    expect(await written('tc23-lumajang')).toMatchObject({ N10: '99,93 %', N20: '100,00' });
  });
});

describe('T-C.24, Lumajang', () => {
  test('lima rasio NA diisi, yang benar tidak disentuh, pertumbuhan dihitung', async () => {
    const analysis = onlyTable(await readFixture('tc24-lumajang/table.xlsx'));
    expect(analysis.table.form).toBe('T-C.24');
    expect(galat(analysis)).toEqual([]);
    const writes = await written('tc24-lumajang');
    expect(Object.keys(writes).filter((cell) => cell.startsWith('P'))).toEqual(['P23', 'P25', 'P26', 'P35', 'P36']);
    expect(computed(analysis, 'P23')).toBe('98.05');
    expect(computed(analysis, 'P26')).toBe('65.59');
    expect(computed(analysis, 'Q9')).toBe('63.29');
    expect(computed(analysis, 'R9')).toBe('13.10');
    expect(Object.keys(writes)).toHaveLength(13);
  });
});

describe('T-C.28, Lumajang', () => {
  test('akhir periode adalah target tahun terakhir, juga yang diketik sebagai teks', async () => {
    const analysis = onlyTable(await readFixture('tc28-lumajang/table.xlsx'));
    expect(analysis.table.form).toBe('T-C.28');
    expect(counts(analysis)).toEqual({ tujuan: 1, indikator: 5, sasaran: 1 });
    expect(galat(analysis)).toEqual([]);
    expect(computed(analysis, 'K8')).toBe('17.35');
  });
});

describe('T-C.29, Luwu 2024', () => {
  const read = async () => onlyTable(await readFixture('tc29-luwu-2024/table.xlsx'));

  test('kolom 8, 10, dan 11 dilaporkan sekali sebagai sengketa, bukan sel demi sel', async () => {
    const analysis = await read();
    expect(analysis.table.form).toBe('T-C.29');
    expect(galat(analysis)).toEqual([]);
    expect(ofRule(analysis, 'persamaan-terbalik')).toEqual(['P7']);
    expect(ofRule(analysis, 'persamaan')).toEqual(['S7', 'U7']);
  });

  test('keduanya disebut: menurut formulir dan yang dinyatakan lembar, dengan kecocokannya', async () => {
    const analysis = await read();
    const at = (cell: string) =>
      analysis.evaluation.findings.find((finding) => toA1(finding.cell) === cell)?.reason.params;
    expect(at('P7')).toMatchObject({ formulir: { nilai: '(7)/(6)×100' }, persamaan: { nilai: '(6)/(7)×100' } });
    expect(at('U7')).toMatchObject({ formulir: { nilai: '(10)/(4)×100' }, lain: { nilai: '(9)/(4)×100' } });
  });

  test('kolom sengketa tidak ditulis sebelum dikonfirmasi', async () => {
    expect(await written('tc29-luwu-2024')).toEqual({});
  });

  test('setelah pengguna memilih formulir, kolom itu diperiksa per sel', async () => {
    const grid = await readFixture('tc29-luwu-2024/table.xlsx');
    const first = onlyTable(grid);
    const key = 'target program dan kegiatan (renja perangkat daerah (#)/tingkat realisasi (%)#0';
    const settings = {
      ...DEFAULT_SETTINGS,
      tables: { [first.table.fingerprint]: { disputes: { [key]: 'formulir' as const } } },
    };
    const { tables } = analyseSheet(grid, settings);
    const [chosen] = tables;
    if (chosen === undefined) throw new Error('no table');
    expect(ofRule(chosen, 'persamaan-terbalik')).toEqual([]);
    expect(ofRule(chosen, 'capaian').length).toBeGreaterThan(0);
  });
});

test('T-C.30, Luwu Timur 2021: dikenali, tidak ada yang dihitung', async () => {
  const analysis = onlyTable(await readFixture('tc30-luwu-timur-2021/table.xlsx'));
  expect(analysis.table.form).toBe('T-C.30');
  expect(counts(analysis)).toEqual({ indikator: 3 });
  expect(analysis.evaluation.findings).toEqual([]);
});

describe('T-C.31, Luwu Timur 2021', () => {
  test('satu galat: kegiatan di sisi kanan, programnya ikut benar', async () => {
    const analysis = onlyTable(await readFixture('tc31-luwu-timur-2021/table.xlsx'));
    expect(analysis.table.form).toBe('T-C.31');
    expect(counts(analysis)).toEqual({ program: 11, kegiatan: 22, subkegiatan: 41, lanjutan: 1, jumlah: 1 });
    const found = analysis.evaluation.findings.filter(({ severity }) => severity === 'galat');
    expect(found.map(({ id, expected, affects }) => [id, expected, affects.map(toA1)])).toEqual([
      ['jumlah-anak@K43', '1119540458', ['K40']],
    ]);
  });

  test('angka rusak dilaporkan dengan pembacaan yang didukung jumlahnya', async () => {
    const analysis = onlyTable(await readFixture('tc31-luwu-timur-2021/table.xlsx'));
    const unread = analysis.evaluation.findings.filter(({ rule }) => rule === 'tak-terbaca');
    expect(unread.map(({ cell, found, expected }) => [toA1(cell), found, expected])).toEqual([
      ['K59', '210112.039', '210112039'],
      ['K72', '61947.249', '61947249'],
      ['K78', '43846.068', '43846068'],
    ]);
  });
});

describe('T-C.33, Luwu 2024', () => {
  test('program dan kegiatan kosong diisi dari sub kegiatannya; totalnya benar', async () => {
    const analysis = onlyTable(await readFixture('tc33-luwu-2024/table.xlsx'));
    expect(analysis.table.form).toBe('T-C.33');
    expect(counts(analysis)).toMatchObject({ 'perangkat-daerah': 1, program: 7, kegiatan: 15, subkegiatan: 39 });
    expect(galat(analysis)).toEqual([]);
    expect(ofRule(analysis, 'isian-kosong')).toEqual(['L57', 'L58']);
    expect(ofRule(analysis, 'tak-terbaca')).toEqual(['L16']);
    expect(await written('tc33-luwu-2024')).toEqual({ L57: 9085999, L58: 9085999 });
  });

  test('kode dengan segmen ganda dilaporkan; tingkatnya dari jumlahnya', async () => {
    const analysis = onlyTable(await readFixture('tc33-luwu-2024/table.xlsx'));
    expect(ofRule(analysis, 'kode')).toContain('A12');
    expect(analysis.table.rows.find(({ row }) => row === 11)?.kind).toBe('kegiatan');
  });
});

test('Rumusan perubahan, Luwu Timur 2021: tidak ada galat dalam 114 jumlah', async () => {
  const analysis = onlyTable(await readFixture('anggaran-perubahan-luwu-timur-2021/table.xlsx'));
  expect(analysis.table.form).toBe('Rumusan Perubahan');
  expect(counts(analysis)).toMatchObject({
    urusan: 2,
    bidang: 2,
    program: 11,
    kegiatan: 22,
    subkegiatan: 41,
    jumlah: 1,
  });
  expect(galat(analysis)).toEqual([]);
});

test('IKU, Luwu Timur: dikenali', async () => {
  const analysis = onlyTable(await readFixture('iku-luwu-timur/table.xlsx'));
  expect(analysis.table.form).toBe('IKU');
  expect(counts(analysis)).toEqual({ indikator: 4 });
  expect(galat(analysis)).toEqual([]);
});
