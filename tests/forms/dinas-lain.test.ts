import { DEFAULT_SETTINGS } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { makeGrid } from '../engine/sheets';
import { analyseSheet } from '../analisis';

const temuan = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) => {
  const { tables } = analyseSheet(makeGrid(rows, { merges }), DEFAULT_SETTINGS);
  const [table] = tables;
  return {
    form: table?.table.form,
    galat: (table?.evaluation.findings ?? [])
      .filter(({ severity }) => severity === 'galat')
      .map(({ rule, cell, affects }) => ({ rule, cell: toA1(cell), affects: affects.map(toA1) })),
    info: (table?.evaluation.findings ?? []).filter(({ severity }) => severity === 'info').map(({ rule }) => rule),
  };
};

/** Realisasi fisik & keuangan whose TTB keuangan is the share of total pagu, by formulas, as another agency keeps it. */
const fisik = (realisasiKegiatan: number): CellValue[][] => {
  const pagu = [400, 250, 100, 150, 150, 600, 600, 200, 400];
  const uang = [realisasiKegiatan, realisasiKegiatan, 50, 120, 80, 333, 333, 33, 300];
  const nama = ['Program A', 'Kegiatan A1', 'Sub Kegiatan a', 'Sub Kegiatan b', 'Sub Kegiatan c'];
  const lain = ['Program B', 'Kegiatan B1', 'Sub Kegiatan d', 'Sub Kegiatan e'];
  const total = 1000;
  const row = (i: number, at: number): CellValue[] => [
    i === 0 || i === 5 ? i : '',
    [...nama, ...lain][i] ?? '',
    i === 1 ? 400 : (pagu[i] ?? 0),
    `=C${at}/C$16*100→${((i === 1 ? 400 : (pagu[i] ?? 0)) / total) * 100}`,
    i === 0 || i === 1 || i === 5 || i === 6 ? '' : 50,
    i === 0 || i === 1 || i === 5 || i === 6 ? '' : `=D${at}*E${at}/100→${((pagu[i] ?? 0) / total) * 50}`,
    uang[i] ?? 0,
    `=G${at}/C${at}*100→${((uang[i] ?? 0) / (i === 1 ? 400 : (pagu[i] ?? 1))) * 100}`,
    `=G${at}/C$16*100→${((uang[i] ?? 0) / total) * 100}`,
    `=C${at}-G${at}→${(i === 1 ? 400 : (pagu[i] ?? 0)) - (uang[i] ?? 0)}`,
  ];
  const sum = realisasiKegiatan + 333;
  return [
    ['LAPORAN REALISASI FISIK DAN KEUANGAN'],
    ['DINAS PERIKANAN TAHUN 2023'],
    [],
    [
      'NO',
      'URAIAN PROGRAM / KEGIATAN / SUB KEGIATAN',
      'PAGU ANGGARAN (Rp)',
      'BOBOT (%)',
      'REALISASI FISIK',
      '',
      'REALISASI KEUANGAN',
      '',
      '',
      'SISA PAGU (Rp)',
    ],
    ['', '', '', '', '%', 'TTB', 'Rp', '%', 'TTB', ''],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ...Array.from({ length: 9 }, (_, i) => row(i, 7 + i)),
    [
      '',
      'JUMLAH',
      1000,
      '=C16/C$16*100→100',
      '',
      '',
      sum,
      `=G16/C16*100→${(sum / total) * 100}`,
      `=G16/C$16*100→${(sum / total) * 100}`,
      `=C16-G16→${total - sum}`,
    ],
  ];
};
const FISIK_MERGES = ['E4:F4', 'G4:I4'];

describe('tabel dinas lain', () => {
  it('TTB keuangan menurut pagu dikenali dari angkanya: tabel yang benar tanpa galat', () => {
    const { form, galat } = temuan(fisik(250), FISIK_MERGES);
    expect(form).toBe('Realisasi Fisik & Keuangan');
    expect(galat).toEqual([]);
  });

  it('jumlah kegiatan yang salah satu galat; sisa pagu barisnya ikut benar, bukan galat dan bukan pembulatan', () => {
    const rows = fisik(250);
    const kegiatan = rows[7];
    if (kegiatan === undefined) throw new Error('tanpa baris kegiatan');
    rows[7] = kegiatan.map((value, column) =>
      column === 6
        ? 130
        : column === 7
          ? '=G8/C8*100→32.5'
          : column === 8
            ? '=G8/C$16*100→13'
            : column === 9
              ? '=C8-G8→270'
              : value,
    );
    const { galat, info } = temuan(rows, FISIK_MERGES);
    expect(galat.map(({ rule, cell }) => `${cell} ${rule}`)).toEqual(['G8 jumlah-anak']);
    expect(galat[0]?.affects).toEqual(expect.arrayContaining(['H8', 'I8', 'J8']));
    expect(info).not.toContain('pembulatan');
  });

  it('tabel lain dengan baris penomoran dan judul nama yang tak dikenal tetap diperiksa; sisa mengikuti jumlah yang salah', () => {
    const rows: CellValue[][] = [
      ['REKAPITULASI PENYALURAN DANA'],
      [],
      ['No', 'Kecamatan', 'Pagu', 'Tahap I', 'Tahap II', 'Jumlah Salur', 'Sisa'],
      ['1', '2', '3', '4', '5', '6=4+5', '7=3-6'],
      [1, 'Batu Putih', 970, 310, 225, 535, 435],
      [2, 'Kalaena', 600, 200, 150, 360, 250],
      [3, 'Wotu', 300, 100, 75, 175, 125],
      ['', 'JUMLAH', 1870, 610, 450, 1060, 810],
    ];
    const { form, galat } = temuan(rows);
    expect(form).toBeNull();
    expect(galat.map(({ rule, cell }) => `${cell} ${rule}`)).toEqual(['F6 persamaan']);
  });
});
