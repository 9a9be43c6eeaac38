import { PENDING } from '../grid/error-values';
import { isFormula, valueAt } from '../grid/cells';
import { readNumberText } from '../grid/number';
import type { Cell, CellValue, Grid } from '../grid/types';
import { dependantsOf, type SheetCell } from './dependants';
import { isOverwhelming, isSingle, precedentsOf, type Names } from './precedents';
import type { SheetContent, SheetContext } from './sheet-read';
import { shownText } from './shown';
import type { Recalculate } from './changes';

/** Results of formulas that the file stores none for, by sheet. */
export type Results = {
  readonly values: ReadonlyMap<string, readonly { readonly cell: Cell; readonly value: CellValue }[]>;
  /** Whether none could be calculated at all: the file has to be opened and saved in Excel first. */
  readonly failed: boolean;
};

/** Functions whose results hang on the clock, on chance, or on what is outside of the cells. */
const UNSTEADY =
  /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|RTD|WEBSERVICE|CUBE\w+|GETPIVOTDATA|RENJA\.\w+)\(/i;

/** So many zeros are calculated to see whether they are results. */
const SAMPLE = 200;

const idOf = ({ sheet, cell }: SheetCell): string => `${sheet.toLowerCase()}!${cell.row},${cell.column}`;

/** A typed figure: what it is in arithmetic depends on the language of the Excel that opens it. */
const isTypedFigure = (value: CellValue): boolean =>
  typeof value === 'string' && /\d/.test(value) && ['number', 'ambiguous'].includes(readNumberText(value).kind);

/** Whether nobody but Excel can tell what a formula gives (rules: Reading a sheet, 6). */
const isOnlyExcels = ({ sheet, cell }: SheetCell, grids: ReadonlyMap<string, Grid>, names: Names): boolean => {
  const grid = grids.get(sheet.toLowerCase());
  const formula = grid?.formulas[cell.row - grid.top]?.[cell.column - grid.left] ?? '';
  if (!isFormula(formula) || UNSTEADY.test(formula) || isOverwhelming(formula, sheet, names)) return true;
  const { areas, everything, outside } = precedentsOf(formula.slice(1), sheet, names);
  return (
    everything ||
    outside ||
    areas.some((one) => {
      const source = grids.get(one.sheet);
      return source === undefined || (isSingle(one) && isTypedFigure(valueAt(source, one.area.top, one.area.left)));
    })
  );
};

/** Cells of a sheet as places of the workbook. */
const placesOf = (sheet: SheetContent, cells: readonly Cell[]): SheetCell[] =>
  cells.map((cell) => ({ sheet: sheet.grid.sheet, cell }));

/**
 * What the formulas of a workbook give that hold no result (openpyxl and many exporters), or 0 in a file that is to be
 * calculated when it is opened (`onLoad`, XlsxWriter): calculated from the other cells. What cannot be known is `PENDING`,
 * with all that rests on it.
 */
export const resultsOf = (
  contents: readonly SheetContent[],
  onLoad: boolean,
  names: Names,
  recalculate: Recalculate,
): Results => {
  const none: Results = { values: new Map(), failed: false };
  const blank = contents.flatMap((one) => placesOf(one, one.withoutResult.blank));
  const stored = contents.flatMap((one) => placesOf(one, one.withoutResult.zero));
  const formulas = contents.reduce((sum, { withoutResult }) => sum + withoutResult.formulas, 0);
  const nothing = blank.length + stored.length === formulas;
  if (blank.length === 0 && (stored.length === 0 || !(nothing || onLoad))) return none;

  const grids = contents.map(({ grid }) => grid);
  const byName = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  /** The results of these formulas; null for those that cannot be known. */
  const calculate = (stale: readonly SheetCell[]): ReadonlyMap<string, CellValue | null> => {
    const seeds = stale.filter((place) => isOnlyExcels(place, byName, names));
    const unknown = new Set([...seeds, ...dependantsOf(seeds, grids, names)].map(idOf));
    const asked = stale.filter((place) => !unknown.has(idOf(place)));
    const change = { changes: [], stale: asked, grids, names, withoutResults: true } as const;
    const given = asked.length === 0 ? [] : recalculate(change);
    return new Map(asked.map((place, index) => [idOf(place), given[index] ?? null]));
  };
  const isStale = (found: ReadonlyMap<string, CellValue | null>): boolean =>
    stored.some((place) => (found.get(idOf(place)) ?? 0) !== 0);
  // A file that has results beside its zeros has been calculated, as a rule: a sample tells.
  const step = Math.ceil(stored.length / SAMPLE);
  const zero = nothing || (onLoad && isStale(calculate(stored.filter((_, at) => at % step === 0)))) ? stored : [];

  const found = calculate([...blank, ...zero]);
  const zeros = new Set(zero.map(idOf));
  const zerosAreStale = zero.length > 0 && isStale(found);
  const values = new Map<string, { cell: Cell; value: CellValue }[]>();
  for (const place of [...blank, ...zero]) {
    const value = found.get(idOf(place)) ?? null;
    // A 0 that may be the formula's own result stays, unless another one has been shown to be none.
    if (zeros.has(idOf(place)) && (value === 0 || (value === null && !zerosAreStale))) continue;
    const key = place.sheet.toLowerCase();
    const list = values.get(key) ?? [];
    values.set(key, list);
    list.push({ cell: place.cell, value: value ?? PENDING });
  }
  const failed =
    found.size > 0 && (blank.length > 0 || nothing) && [...found.values()].every((value) => value === null);
  return { values, failed };
};

/** A sheet with these results in its cells. */
export const withResults = (content: SheetContent, results: Results, { display }: SheetContext): SheetContent => {
  const { grid } = content;
  const list = results.values.get(grid.sheet.toLowerCase()) ?? [];
  if (list.length === 0) return content;
  const values = grid.values.map((row) => row);
  const text = grid.text.map((row) => row);
  const copied = new Map<number, { readonly line: CellValue[]; readonly shown: string[] }>();
  for (const { cell, value } of list) {
    const [r, c] = [cell.row - grid.top, cell.column - grid.left];
    const row = copied.get(r) ?? { line: (grid.values[r] ?? []).slice(), shown: (grid.text[r] ?? []).slice() };
    if (!copied.has(r)) [values[r], text[r]] = [row.line, row.shown];
    copied.set(r, row);
    row.line[c] = value;
    row.shown[c] = value === PENDING ? '' : shownText(value, grid.formats[r]?.[c] ?? 'General', display);
  }
  return { ...content, grid: { ...grid, values, text } };
};
