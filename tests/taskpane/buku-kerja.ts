/** A workbook as an office has it: the evaluation of a quarter with its factors, the table it is made from, notes, a hidden old copy. */
import type { Grid } from '../../src/grid/types';
import { changed } from '../engine/lembar-rumus';
import { makeGrid, readFixture } from '../engine/sheets';
import { workbookOfSheets } from '../xlsx/from-grid';

export const named = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });

/** Rows of texts below a sheet, after a blank one. */
const below = (grid: Grid, texts: readonly string[]): Grid => {
  const width = grid.values[0]?.length ?? 1;
  const rows = ['', ...texts].map((text): string[] => Array.from({ length: width }, (_, at) => (at === 1 ? text : '')));
  return {
    ...grid,
    values: [...grid.values, ...rows],
    text: [...grid.text, ...rows],
    formulas: [...grid.formulas, ...rows],
    formats: [...grid.formats, ...rows.map((row) => row.map(() => 'General'))],
  };
};

const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja: dukungan mitra',
  'Faktor penghambat pencapaian kinerja:',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan kontrak',
];

/** Sheets Perubahan, TW II (whose pagu differs in E33, and whose obstacles at B109 are blank), Catatan, and the hidden Lama. */
export const bukuKerja = async (front: 'TW II' | 'Perubahan' = 'Perubahan'): Promise<Uint8Array> => {
  const evaluasi = below(changed(await readFixture('e81-luwu-timur-2021/table.xlsx'), { E33: 75_560_000 }), FAKTOR);
  const perubahan = named(await readFixture('anggaran-perubahan-luwu-timur-2021/table.xlsx'), 'Perubahan');
  const both = [perubahan, named(evaluasi, 'TW II')];
  const sheets = [
    ...(front === 'TW II' ? both.reverse() : both),
    makeGrid([['Catatan rapat'], ['Bawa laporan']], { sheet: 'Catatan' }),
    named(evaluasi, 'Lama'),
  ];
  return workbookOfSheets(sheets, ['Lama']);
};

/** As many sheets of one small table as wanted: "Bidang 1", "Bidang 2", … */
export const banyakLembar = async (count: number): Promise<Uint8Array> => {
  const grid = await readFixture('tc28-lumajang/table.xlsx');
  return workbookOfSheets(Array.from({ length: count }, (_, at) => named(grid, `Bidang ${String(at + 1)}`)));
};
