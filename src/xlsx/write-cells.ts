import { parseValue } from 'numfmt';
import { unquoteText } from '../port/journal/journal-cell';
import { PortError } from '../port/obstacles';
import { contains } from '../grid/address';
import { formatAt, holdsFormula, valueAt } from '../grid/cells';
import type { Cell, CellValue } from '../grid/types';
import { calculateOnLoad, dropCalcChain } from './calculation';
import { ERRORS, type CellContent, type CellPatch } from './cell-xml';
import type { CellWrite, Recalculate, SheetWrites } from './changes';
import { dependantsOf, type SheetCell } from './dependants';
import type { Package } from './package';
import type { Reader } from './reader';
import type { SheetContent } from './sheet-read';
import { patchCells, type StaleCell } from './sheet-patch';
import { ensureStyles, quotedFormat, reformatted, unquotedFormat } from './styles-patch';
import { fixedRows, readTables } from './tables';

/** Content of a cell from what the journal says it holds: '=…' is a formula, "'=…" a text that begins so, '' is blank. */
export const contentOf = (value: CellValue): CellContent => {
  if (typeof value === 'number') return { kind: 'number', value };
  if (value === '') return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (ERRORS.includes(value)) return { kind: 'error', value };
  return value.startsWith('=') && value.length > 1
    ? { kind: 'formula', value }
    : { kind: 'text', value: unquoteText(value) };
};

/** Whether Excel would read a text, when it is typed or edited, as something else than text. */
export const looksTyped = (text: string): boolean =>
  /^[=+\-@']/.test(text) ||
  ['id', 'en'].some((locale) => {
    const parsed: unknown = parseValue(text, { locale });
    return parsed !== null && parsed !== undefined;
  });

/** Throws a PortError when one of the cells cannot be written; nothing has been changed then. */
export const requireWritable = (pkg: Package, reader: Reader, sheet: string, cells: readonly Cell[]): void => {
  const { grid, isProtected } = reader.sheet(sheet);
  if (isProtected) throw new PortError('terproteksi', { sheet });
  const inArrays = cells.filter((cell) => grid.arrays.some((area) => contains(area, cell)));
  if (inArrays.length > 0) throw new PortError('sebagian-larik', { sheet, cells: inArrays });
  const fixed = readTables(pkg, reader.sheetPart(sheet).part).flatMap(fixedRows);
  const inTables = cells.filter((cell) => fixed.some((area) => contains(area, cell)));
  if (inTables.length > 0) throw new PortError('tabel-excel', { sheet, cells: inTables });
};

/** Style indices for cells that get a text or lose one, each looked up once. */
const styleChooser = (pkg: Package, reader: Reader) => {
  const { workbook } = reader.structure();
  let { styles } = reader.structure();
  const known = new Map<string, number>();
  /** The style for a cell of this style and number format that is to hold the content, in another format if one is given. */
  return (style: number, own: string, staysText: boolean, { content, format = own }: CellWrite): number => {
    if (staysText && format === own) return style;
    const quote = content.kind === 'text' && format !== '@' && looksTyped(content.value);
    if (!quote && format === own && styles === null) return style;
    const key = `${quote}:${style}:${format}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    styles = ensureStyles(pkg, workbook, styles);
    const formatted = format === own ? style : reformatted(pkg, styles, style, format);
    const chosen = (quote ? quotedFormat : unquotedFormat)(pkg, styles, formatted);
    known.set(key, chosen);
    return chosen;
  };
};

const firstIndices = (strings: readonly string[]): ReadonlyMap<string, number> => {
  const indices = new Map<string, number>();
  for (const [index, text] of strings.entries()) if (!indices.has(text)) indices.set(text, index);
  return indices;
};

/** How the cells of any sheet are patched; what the workbook has in common is looked up once. */
const patcher = (pkg: Package, reader: Reader) => {
  const choose = styleChooser(pkg, reader);
  const strings = firstIndices(reader.context().strings);
  return ({ sheet, writes }: SheetWrites): CellPatch[] => patchesOf(reader.sheet(sheet), writes, choose, strings);
};

const patchesOf = (
  { grid, styleAt }: SheetContent,
  writes: readonly CellWrite[],
  choose: ReturnType<typeof styleChooser>,
  strings: ReadonlyMap<string, number>,
): CellPatch[] =>
  writes.map((write) => {
    const { cell, content, result } = write;
    // A text in place of a text needs no other style than the one it is kept in.
    const before = valueAt(grid, cell.row, cell.column);
    const holdsText = typeof before === 'string' && before !== '' && !holdsFormula(grid, cell);
    const staysText = holdsText && content.kind === 'text';
    return {
      cell,
      content,
      result,
      style: choose(styleAt(cell), formatAt(grid, cell.row, cell.column), staysText, write),
      sharedString: content.kind === 'text' ? (strings.get(content.value) ?? null) : null,
    };
  });

/**
 * Writes cells of one or more sheets at once, so that what depends on them is looked for once. Formats stay; a text that looks like something else gets the quote prefix, which goes again
 * with the text. Dependants, on every sheet, get the values that `recalculate` gives; without one they lose theirs, as no
 * value is better than a stale one: Excel and LibreOffice compute them on opening. Returns the cells that lost theirs. Throws PortError when a cell cannot be written.
 */
export const writeCells = (
  pkg: Package,
  reader: Reader,
  wanted: readonly SheetWrites[],
  recalculate: Recalculate = ({ stale }) => stale.map(() => null),
): readonly SheetCell[] => {
  const changes = wanted
    .filter(({ writes }) => writes.length > 0)
    .map(({ sheet, writes }) => ({ sheet: reader.sheetPart(sheet).name, writes }));
  if (changes.length === 0) return [];
  for (const { sheet, writes } of changes) requireWritable(pkg, reader, sheet, writes.map(({ cell }) => cell)); // prettier-ignore
  const { workbook, sheets, names } = reader.structure();
  const changed = changes.flatMap(({ sheet, writes }) => writes.map(({ cell }) => ({ sheet, cell })));
  const calculated = sheets.filter(({ part }) => /<(?:\w+:)?f[\s>]/.test(pkg.need(part)));
  const grids = [...new Set([...calculated.map(({ name }) => name), ...changes.map(({ sheet }) => sheet)])].map(
    (name) => reader.sheet(name).grid,
  );
  const stale = dependantsOf(changed, grids, names);
  const values = stale.length === 0 ? [] : recalculate({ changes, stale, grids, names });
  const dependants = new Map<string, StaleCell[]>();
  stale.forEach(({ sheet, cell }, index) => {
    const list = dependants.get(sheet) ?? [];
    dependants.set(sheet, list);
    list.push({ cell, value: values[index] ?? null });
  });
  const changesFormulas = changes.some(({ sheet, writes }) => {
    const { grid } = reader.sheet(sheet);
    return writes.some(({ cell, content }) => content.kind === 'formula' || holdsFormula(grid, cell));
  });
  const toPatches = patcher(pkg, reader);
  const patches = new Map(changes.map((one) => [one.sheet, toPatches(one)] as const));

  for (const { name, part } of sheets) {
    const [own, lost] = [patches.get(name) ?? [], dependants.get(name) ?? []];
    if (own.length + lost.length > 0) pkg.set(part, patchCells(part, pkg.need(part), { cells: own, stale: lost }));
  }
  if (changesFormulas) dropCalcChain(pkg, workbook);
  calculateOnLoad(pkg, workbook);
  reader.forget();
  return stale.filter((_, index) => (values[index] ?? null) === null);
};
