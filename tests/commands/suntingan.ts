/** Edits of somebody else, on a table. */
import type { Cell } from '../../src/grid/types';
import { DEFAULT_SETTINGS } from '../../src/engine';
import type { CellRecord } from '../../src/host/model/cells';
import { writeContents } from '../../src/host/model/edit';
import { shiftLines } from '../../src/host/model/structure';
import { PLAIN_LOOK } from '../../src/host/model/sheet-content';
import type { Sheet } from '../../src/host/model/sheet';
import type { Workbook } from '../../src/host/model/workbook';
import { copiedTo } from '../../src/grid/formula-form';
import type { Buku } from './lakon';
import { analyseSheet, planOf } from '../analisis';

/** Places of a table that edits aim at. */
export type Tempat = {
  readonly atas: number;
  readonly tengah: number;
  readonly bawah: number;
  readonly kolom: number;
  readonly sasaran: Cell;
  /** Rows that Excel would sort: no merged cell covers them. */
  readonly lepas: readonly number[];
};
export type Sunting = (workbook: Workbook, sheet: Sheet, tempat: Tempat) => void;

export const tempatOf = ({ grid }: Buku): Tempat => {
  const analysis = analyseSheet(grid, DEFAULT_SETTINGS);
  const plan = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  const [first] = analysis.tables;
  const [one] = plan.writes;
  if (first === undefined || one === undefined) throw new Error('nothing to write');
  const { top, bottom } = first.table.body;
  const lepas = first.table.rows
    .map(({ row }) => row)
    .filter((row) => !grid.merges.some((merge) => merge.top <= row && merge.bottom >= row));
  const kolom = first.table.columns.find(({ role }) => role === 'nama')?.column ?? 1;
  return { atas: top, tengah: Math.floor((top + bottom) / 2), bawah: bottom, kolom, sasaran: one.cell, lepas };
};

const tukar = (sheet: Sheet, a: number, b: number): void => {
  const right = sheet.usedRange(false)?.right ?? 0;
  // As Excel sorts: formulas are copied to their new rows.
  const row = (at: number): CellRecord[] =>
    Array.from({ length: right + 1 }, (_, column): CellRecord => {
      const cell = sheet.get(at, column);
      const to = { row: at === a ? b : a, column };
      return cell.formula === null ? cell : { ...cell, formula: copiedTo(cell.formula, { row: at, column }, to) };
    });
  const [first, second] = [row(a), row(b)];
  second.forEach((cell, column) => sheet.put(a, column, cell));
  first.forEach((cell, column) => sheet.put(b, column, cell));
};

export const SUNTINGAN: Readonly<Record<string, Sunting>> = {
  'baris disisipkan di atas tabel': (workbook, sheet, { atas }) =>
    shiftLines(workbook, sheet, { axis: 'row', from: Math.max(0, atas - 4), count: 1 }),
  'dua baris disisipkan di tengah': (workbook, sheet, { tengah }) =>
    shiftLines(workbook, sheet, { axis: 'row', from: tengah, count: 2 }),
  'baris dihapus': (workbook, sheet, { tengah }) =>
    shiftLines(workbook, sheet, { axis: 'row', from: tengah, count: -1 }),
  'kolom disisipkan': (workbook, sheet, { kolom }) =>
    shiftLines(workbook, sheet, { axis: 'column', from: kolom + 1, count: 1 }),
  'kolom pertama dihapus': (workbook, sheet) => shiftLines(workbook, sheet, { axis: 'column', from: 0, count: -1 }),
  'baris diurutkan': (_, sheet, { lepas }) => {
    const half = Math.floor(lepas.length / 2);
    tukar(sheet, lepas[1] ?? 0, lepas[half] ?? 0);
    tukar(sheet, lepas[2] ?? 0, lepas.at(-1) ?? 0);
  },
  'sel tujuan diubah': (workbook, sheet, { sasaran: { row, column } }) =>
    writeContents(workbook, sheet, { top: row, left: column, bottom: row, right: column }, [[12_345]]),
  'format bersyarat baru di depan': (workbook, sheet, { atas, bawah }) => {
    sheet.conditionalFormats.forEach((format) => (format.priority += 1));
    sheet.conditionalFormats = [
      {
        id: workbook.nextId(),
        type: 'Custom',
        areas: [{ top: atas, left: 0, bottom: bawah, right: 3 }],
        priority: 0,
        stopIfTrue: true,
        formula: '=$A1="x"',
        format: { ...PLAIN_LOOK },
      },
      ...sheet.conditionalFormats,
    ];
  },
};
