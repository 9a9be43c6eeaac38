import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommands, type CommandEnvironment, type Commands } from '../../src/commands';
import type { CellValue, Grid } from '../../src/grid/types';
import { engineHere } from '../../src/worker/here';
import { openWorkbook } from '../../src/xlsx';
import { setUp, type Setup } from '../excel/setup';

/** The first sheet of a fixture's workbook. */
export const fixture = async (name: string, file = 'table.xlsx'): Promise<Grid> => {
  const workbook = openWorkbook(readFileSync(join(__dirname, '..', 'fixtures', name, file)));
  const [sheet = ''] = await workbook.sheets();
  return (await workbook.read(sheet)).grid;
};

export const E81 = (): Promise<Grid> => fixture('e81-luwu-timur-2021');

export type Scene = Setup & { readonly commands: Commands };

/** Commands over the port with the real Office.js client and the real engine. */
export const scene = (
  source: Parameters<typeof setUp>[0],
  options: Parameters<typeof setUp>[1] = {},
  environment: Partial<CommandEnvironment> = {},
): Scene => {
  const setup = setUp(source, options);
  const commands = createCommands({
    port: setup.port,
    engine: engineHere,
    language: () => 'id',
    ...environment,
  });
  return { ...setup, commands };
};

/** A grid with other values below it, some rows apart: two tables on one sheet. */
export const stacked = (above: Grid, below: Grid, gap: number): Grid => {
  const height = above.values.length + gap;
  const shift = above.top + height - below.top;
  const pad = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    Array.from({ length: height }, (_, row) => rows[row] ?? []);
  const join2 = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): readonly (readonly T[])[] => [
    ...pad(a),
    ...b,
  ];
  return {
    ...above,
    values: join2<CellValue>(above.values, below.values),
    text: join2(above.text, below.text),
    formulas: join2<CellValue>(above.formulas, below.formulas),
    formats: join2(above.formats, below.formats),
    merges: [
      ...above.merges,
      ...below.merges.map((area) => ({ ...area, top: area.top + shift, bottom: area.bottom + shift })),
    ],
    hiddenRows: [],
    arrays: [],
    style: null,
  };
};
