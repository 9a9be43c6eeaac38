import { valueAt } from '../../src/grid/cells';
import type { Area, Cell, CellValue, Grid } from '../../src/grid/types';

/** A changed sheet, and where each cell of the original went (null: removed). */
export type Changed = { readonly grid: Grid; readonly to: (cell: Cell) => Cell | null };

export const unchanged = (grid: Grid): Changed => ({ grid, to: (cell) => cell });

/** Styles follow their cells. */
const styled = (grid: Grid, from: (cell: Cell) => Cell | null): Pick<Grid, 'style'> => {
  const { style } = grid;
  return {
    style:
      style === null
        ? null
        : {
            area: style.area,
            at: (cell) => {
              const before = from(cell);
              return before === null ? null : style.at(before);
            },
          },
  };
};

/** One change after another. */
export const chain = (grid: Grid, ...steps: readonly ((grid: Grid) => Changed)[]): Changed =>
  steps.reduce<Changed>((before, step) => {
    const after = step(before.grid);
    return {
      grid: after.grid,
      to: (cell) => {
        const moved = before.to(cell);
        return moved === null ? null : after.to(moved);
      },
    };
  }, unchanged(grid));

const shifted = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

/** The whole used range elsewhere on the sheet. */
export const move =
  (rows: number, columns: number) =>
  (grid: Grid): Changed => ({
    grid: {
      ...grid,
      top: grid.top + rows,
      left: grid.left + columns,
      merges: grid.merges.map((area) => shifted(area, rows, columns)),
      arrays: grid.arrays.map((area) => shifted(area, rows, columns)),
      hiddenRows: grid.hiddenRows.map((row) => row + rows),
      ...styled(grid, ({ row, column }) => ({ row: row - rows, column: column - columns })),
    },
    to: ({ row, column }) => ({ row: row + rows, column: column + columns }),
  });

/** A blank column before sheet column `at`; merged areas across it grow, as in Excel. */
export const insertColumn =
  (at: number) =>
  (grid: Grid): Changed => {
    const i = at - grid.left;
    const wider = <T>(matrix: readonly (readonly T[])[], blank: T): (readonly T[])[] =>
      matrix.map((row) => (row.length <= i ? row : [...row.slice(0, i), blank, ...row.slice(i)]));
    const grown = (area: Area): Area => ({
      ...area,
      left: area.left >= at ? area.left + 1 : area.left,
      right: area.right >= at ? area.right + 1 : area.right,
    });
    return {
      grid: {
        ...grid,
        values: wider<CellValue>(grid.values, ''),
        text: wider(grid.text, ''),
        formulas: wider<CellValue>(grid.formulas, ''),
        formats: wider(grid.formats, 'General'),
        merges: grid.merges.map(grown),
        arrays: grid.arrays.map(grown),
        ...styled(grid, ({ row, column }) =>
          column === at ? null : { row, column: column > at ? column - 1 : column },
        ),
      },
      to: ({ row, column }) => ({ row, column: column >= at ? column + 1 : column }),
    };
  };

/** Rows before sheet row `at`, with these values (blank where none); merged areas across them grow. */
export const insertRows =
  (at: number, rows: readonly (readonly CellValue[])[]) =>
  (grid: Grid): Changed => {
    const i = at - grid.top;
    const count = rows.length;
    const put = <T>(matrix: readonly (readonly T[])[], more: readonly (readonly T[])[]): (readonly T[])[] => [
      ...matrix.slice(0, i),
      ...more,
      ...matrix.slice(i),
    ];
    const grown = (area: Area): Area => ({
      ...area,
      top: area.top >= at ? area.top + count : area.top,
      bottom: area.bottom >= at ? area.bottom + count : area.bottom,
    });
    return {
      grid: {
        ...grid,
        values: put(grid.values, rows),
        text: put(
          grid.text,
          rows.map((row) => row.map(String)),
        ),
        formulas: put(grid.formulas, rows),
        formats: put(
          grid.formats,
          rows.map((row) => row.map(() => 'General')),
        ),
        merges: grid.merges.map(grown),
        arrays: grid.arrays.map(grown),
        hiddenRows: grid.hiddenRows.map((row) => (row >= at ? row + count : row)),
        ...styled(grid, ({ row, column }) =>
          row >= at && row < at + count ? null : { row: row >= at ? row - count : row, column },
        ),
      },
      to: ({ row, column }) => ({ row: row >= at ? row + count : row, column }),
    };
  };

/** A sheet row deleted; merged areas shrink or vanish. */
export const removeRow =
  (at: number) =>
  (grid: Grid): Changed => {
    const i = at - grid.top;
    const without = <T>(matrix: readonly T[]): T[] => matrix.filter((_, row) => row !== i);
    const shrunk = (area: Area): Area[] => {
      if (area.top === at && area.bottom === at) return [];
      return [
        {
          ...area,
          top: area.top > at ? area.top - 1 : area.top,
          bottom: area.bottom >= at ? area.bottom - 1 : area.bottom,
        },
      ];
    };
    return {
      grid: {
        ...grid,
        values: without(grid.values),
        text: without(grid.text),
        formulas: without(grid.formulas),
        formats: without(grid.formats),
        merges: grid.merges.flatMap(shrunk),
        arrays: grid.arrays.flatMap(shrunk),
        hiddenRows: grid.hiddenRows.filter((row) => row !== at).map((row) => (row > at ? row - 1 : row)),
        ...styled(grid, ({ row, column }) => ({ row: row >= at ? row + 1 : row, column })),
      },
      to: ({ row, column }) => (row === at ? null : { row: row > at ? row - 1 : row, column }),
    };
  };

/** Values replaced cell by cell; `undefined` leaves a cell as it is. Formats of replaced cells stay. */
export const edit =
  (of: (cell: Cell, value: CellValue) => CellValue | undefined) =>
  (grid: Grid): Changed => {
    const change = <T>(matrix: readonly (readonly T[])[], as: (value: CellValue) => T): (readonly T[])[] =>
      matrix.map((row, r) =>
        row.map((old, c) => {
          const cell = { row: grid.top + r, column: grid.left + c };
          const value = of(cell, valueAt(grid, cell.row, cell.column));
          return value === undefined ? old : as(value);
        }),
      );
    return {
      grid: {
        ...grid,
        values: change<CellValue>(grid.values, (value) => value),
        text: change(grid.text, String),
        formulas: change<CellValue>(grid.formulas, (value) => value),
      },
      to: (cell) => cell,
    };
  };

/** Any other property of the grid replaced. */
export const withProps =
  (props: Partial<Grid>) =>
  (grid: Grid): Changed => ({ grid: { ...grid, ...props }, to: (cell) => cell });

/** The sheet after these writes, as Excel would show them where nothing recalculates. Percent formats of filled cells follow. */
export const withWrites = (
  grid: Grid,
  writes: readonly {
    readonly cell: Cell;
    readonly result: CellValue;
    readonly after?: { readonly kind: string; readonly value?: CellValue };
    readonly format?: string;
  }[],
): Grid => {
  const put = <T>(matrix: readonly (readonly T[])[], of: (at: number) => T | undefined, blank: T): T[][] => {
    const copy = matrix.map((row) => [...row]);
    writes.forEach(({ cell }, at) => {
      const row = copy[cell.row - grid.top];
      const value = of(at);
      if (row === undefined || value === undefined) return;
      while (row.length <= cell.column - grid.left) row.push(blank);
      row[cell.column - grid.left] = value;
    });
    return copy;
  };
  const result = (at: number): CellValue => writes[at]?.result ?? '';
  return {
    ...grid,
    values: put<CellValue>(grid.values, result, ''),
    text: put(grid.text, (at) => String(result(at)), ''),
    formulas: put<CellValue>(
      grid.formulas,
      (at) => (writes[at]?.after?.kind === 'formula' ? writes[at].after.value : result(at)),
      '',
    ),
    formats: put(grid.formats, (at) => writes[at]?.format, 'General'),
  };
};
