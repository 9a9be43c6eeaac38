import { DEFAULT_SETTINGS } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { readFixture } from './sheets';
import { analyseSheet } from '../analisis';

// What copying leaves in texts without showing it changes neither figures nor headings nor labels (rules: Reading a sheet, 6).

const fullWidth = (text: string): string =>
  [...text]
    .map((sign) => (/[0-9.,%()-]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
    .join('');

const DANDANAN: readonly (readonly [string, (text: string) => string])[] = [
  ['tanda arah', (text) => `\u202a\u200e${text}\u202c`],
  ['lebar nol di antara huruf', (text) => [...text].join('\u200b')],
  ['spasi tetap', (text) => `\u00a0${text.replaceAll(' ', '\u00a0')}\u202f`],
  ['tanda urutan byte dan tanda hubung lunak', (text) => `\ufeff${text.slice(0, 2)}\u00ad${text.slice(2)}`],
  ['selebar penuh', fullWidth],
];

const dressed = (sheet: Grid, dress: (text: string) => string): Grid => {
  const change = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
    rows.map((row) =>
      row.map((value) => (typeof value === 'string' && value !== '' && !value.startsWith('=') ? dress(value) : value)),
    );
  return { ...sheet, values: change(sheet.values), formulas: change(sheet.formulas) };
};
const understood = (sheet: Grid) =>
  analyseSheet(sheet, DEFAULT_SETTINGS).tables.map(({ table, evaluation }) => ({
    form: table.form,
    range: table.range,
    columns: table.columns.map(({ role, measure, period, side }) => [role, measure, period, side]),
    rows: table.rows.map(({ row, kind, parent }) => [row + 1, kind, parent]),
    temuan: evaluation.findings.map(({ rule, cell, expected }) => [rule, toA1(cell), expected]),
  }));

describe.each([
  'e81-luwu-timur-2021',
  'realisasi-fisik-keuangan-sulbar-2022',
  'tc24-lumajang',
  'tc29-luwu-2024',
  'tc33-luwu-2024',
])('%s', (folder) => {
  test.each(DANDANAN)('dengan %s pada semua teksnya dipahami sama', async (_, dress) => {
    const sheet = await readFixture(`${folder}/table.xlsx`);
    expect(understood(dressed(sheet, dress))).toEqual(understood(sheet));
  });
});
