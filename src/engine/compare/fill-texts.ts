import { formulaAt, valueAt, words } from '../../grid/cells';
import { cleanLines } from '../../grid/clean';
import { isErrorValue } from '../../grid/error-values';
import type { Cell } from '../../grid/types';
import { FIGURE_ROLES, ROLES, type Role } from '../../renja/types';
import { MIN_CONFIDENCE } from '../facts/confidence';
import { rowAt, type Model } from '../model/model';
import type { SheetColumn } from '../facts/types';
import { namaBaris } from './fill-content';
import { lainTahun, lockOf, textWrite, YAKIN, type Isian, type Makna, type Pengisian } from './isian';
import { nameKey } from './keys';
import type { PasanganBaris } from './rows';

/** Numbers, codes and names tell the rows apart and are never filled; figures are filled as figures. */
const NO_TEXT: ReadonlySet<Role> = new Set<Role>(['nomor', 'kode', 'nama', ...FIGURE_ROLES]);
/** What people write in words beside the figures of a row. */
const TEKS: ReadonlySet<Role> = new Set(ROLES.filter((role) => !NO_TEXT.has(role)));
/** What is said of one quarter: of another one it is offered, not chosen. */
const PER_TRIWULAN: ReadonlySet<Role> = new Set(['catatan', 'lain']);

const NOTHING = /^(?:[^\p{L}\p{N}%]*|n\.?\/?a\.?|#+)$/iu;

const headingKey = ({ headings }: SheetColumn): string => nameKey(headings.join(' '));
const headingOf = ({ headings }: SheetColumn): string => headings.at(-1) ?? '';

/** Columns of texts of b with the one of a that says the same: by meaning where only one has it, else by heading. */
const textColumns = (
  { table: a }: Model,
  { table: b }: Model,
): { readonly a: SheetColumn; readonly b: SheetColumn }[] =>
  b.columns.flatMap((own) => {
    const isSame = (other: SheetColumn): boolean =>
      other.role === own.role && other.side === own.side && other.period === own.period;
    if (!TEKS.has(own.role)) return [];
    const candidates = a.columns.filter(isSame);
    const isOnly = candidates.length === 1 && b.columns.filter(isSame).length === 1 && own.role !== 'lain';
    const key = headingKey(own);
    const [only, ...more] = isOnly ? candidates : candidates.filter((other) => key !== '' && headingKey(other) === key);
    return only === undefined || more.length > 0 ? [] : [{ a: only, b: own }];
  });

/** Rows of the sheet that belong to an outline row: its own, and its indicator's line below it. */
const linesOf = (model: Model, i: number): readonly number[] => {
  const { row, figures } = rowAt(model, i);
  return row === figures ? [row] : [row, figures];
};

/** The text that a row has in a column, and on which of its lines; null where it has none. */
const textOf = (model: Model, { column, role }: SheetColumn, i: number) => {
  for (const [line, row] of linesOf(model, i).entries()) {
    const value = valueAt(model.grid, row, column);
    if (typeof value !== 'string' || isErrorValue(value)) continue;
    const text = words(value);
    if (NOTHING.test(text)) continue;
    // A bare figure beside a table's own may follow from others: it is no text.
    if (PER_TRIWULAN.has(role) && !/\p{L}/u.test(text)) return null;
    return { cell: { row, column }, text, typed: cleanLines(value).trim(), line };
  }
  return null;
};

const isBlank = ({ grid }: Model, { row, column }: Cell): boolean => words(valueAt(grid, row, column)) === '';

/** The cell of row i that a text goes into: where it has something, else the line on which the other table has it. */
const placeFor = (model: Model, column: number, i: number, line: number): Cell => {
  const lines = linesOf(model, i);
  const filled = lines.find((row) => !isBlank(model, { row, column }));
  return { row: filled ?? lines[Math.min(line, lines.length - 1)] ?? rowAt(model, i).row, column };
};

/**
 * Texts that can be filled, of rows that both tables have: blank ones chosen where row, column, year and (for what is said of
 * a quarter) quarter are surely the same, differing ones only offered.
 */
export const fillTexts = (a: Model, b: Model, rows: readonly PasanganBaris[]): Pengisian => {
  const isLocked = lockOf(b);
  const tahun = lainTahun(a, b);
  const isian: Isian[] = [];
  const takDiisi: Pengisian['takDiisi'][number][] = [];
  let offered = false;
  for (const pair of textColumns(a, b)) {
    const { role, measure, period, side, ragam = null } = pair.b;
    const kolom: Makna = { role, measure, period, side, ragam };
    const confidence = Math.min(a.table.confidence, b.table.confidence, pair.a.confidence, pair.b.confidence);
    // A heading of unknown meaning is the same one where it reads the same.
    const yakin = (role === 'lain' ? Math.min(a.table.confidence, b.table.confidence) : confidence) >= YAKIN;
    const isOfNow = !PER_TRIWULAN.has(role) || a.triwulan === b.triwulan;
    for (const baris of rows) {
      const from = textOf(a, pair.a, baris.a);
      if (from === null) continue;
      const cell = placeFor(b, pair.b.column, baris.b, from.line);
      const now = words(valueAt(b.grid, cell.row, cell.column));
      if (now.toLowerCase() === from.text.toLowerCase() || isLocked(cell)) continue;
      if (confidence < MIN_CONFIDENCE && role !== 'lain') {
        takDiisi.push({ kolom, sebab: 'tidak-yakin' });
        break;
      }
      offered = true;
      const jenis = now === '' ? 'kosong' : 'beda';
      const { kode, nama } = namaBaris(b, baris.b);
      isian.push({
        write: textWrite(formulaAt(b.grid, cell.row, cell.column), cell, from.typed, role),
        jenis,
        kolom,
        judul: role === 'lain' ? headingOf(pair.b) : null,
        catatan: null,
        kode,
        nama,
        dulu: { sheet: a.grid.sheet, cell: from.cell, value: null, persen: false },
        kini: { sheet: b.grid.sheet, cell, value: null, persen: false },
        ragu: baris.ragu,
        yakin: yakin && tahun === null && isOfNow,
        bawaan: jenis === 'kosong' && !baris.ragu && yakin && tahun === null && isOfNow,
      });
    }
  }
  return { isian, takDiisi, tahun: offered ? tahun : null };
};
