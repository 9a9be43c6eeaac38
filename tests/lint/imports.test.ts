import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The rules of the source refuse what docs/arsitektur.md forbids, and nothing that it allows. */
const ROOT = join(__dirname, '../..');
const ROOMS = 'import-x/no-restricted-paths';
const CIRCLES = 'renja/no-circles';
const TYPES = '@typescript-eslint/consistent-type-imports';

type Case = readonly [path: string, text: string];
type Answer = {
  readonly refused: readonly (readonly string[])[];
  readonly ordered: readonly (readonly string[])[];
  readonly rooms: readonly string[];
  readonly steps: readonly string[];
};

const entries = (folder: string) => readdirSync(join(ROOT, folder), { withFileTypes: true });
const foldersIn = (folder: string): string[] => entries(folder).flatMap((one) => (one.isDirectory() ? [one.name] : []));

/** Two steps of the engine, and a file of each: what is tried with them holds for any two. */
const [FIRST = '', SECOND = ''] = foldersIn('src/engine');
const fileOf = (step: string): string => {
  const found = entries(`src/engine/${step}`).find((one) => one.isFile());
  return `${step}/${found?.name.replace(/\.ts$/, '') ?? ''}`;
};

const REFUSED: readonly (readonly [name: string, path: string, text: string, rule: string])[] = [
  ['a higher room', 'src/grid/address.ts', "export { levelOf } from '../renja/tingkat';", ROOMS],
  ['a higher room by its index file', 'src/grid/address.ts', "export { periksa } from '../engine';", ROOMS],
  ['a type of a higher room', 'src/renja/tingkat.ts', "import type { Plan } from '../engine/facts/types';", ROOMS],
  ['a type in passing', 'src/renja/tingkat.ts', "export type P = import('../engine/facts/types').Plan;", TYPES],
  ['a room loaded later', 'src/forms/iku.ts', "export const late = () => import('../engine');", ROOMS],
  ['the port from the engine', 'src/engine/choices.ts', "export { PortError } from '../port/obstacles';", ROOMS],
  ['a host from the room that hosts share', 'src/port/notes.ts', "export { createExcelPort } from '../excel';", ROOMS],
  ['one host from the other', 'src/xlsx/notes.ts', "export { createExcelPort } from '../excel/port';", ROOMS],
  ['a file of a room that lends another', 'src/worker/banding.ts', "export { openWorkbook } from '../xlsx';", ROOMS],
  ['the pane from the command line', 'src/cli/main.ts', "export { App } from '../taskpane/App';", ROOMS],
  ['Office.js', 'src/taskpane/live.ts', "import '@microsoft/office-js';", 'no-restricted-imports'],
  ['the page in the engine', 'src/engine/choices.ts', 'window.alert();', 'no-restricted-globals'],
  ['a circle of two', 'src/grid/types.ts', "export { toA1 } from './address';", CIRCLES],
  ['a circle of types', 'src/port/obstacles.ts', "import type { Work } from './work';", CIRCLES],
  ['a circle by way of an index file', 'src/xlsx/zip.ts', "export { openWorkbook } from './index';", CIRCLES],
  ['a circle loaded later', 'src/excel/area.ts', "export const late = () => import('./port');", CIRCLES],
  ['a circle in the host', 'src/host/protocol/session.ts', "export { interpret } from './interpreter';", CIRCLES],
];

const ALLOWED: readonly (readonly [name: string, path: string, text: string])[] = [
  ['a lower room', 'src/renja/tingkat.ts', "export { toA1 } from '../grid/address';"],
  ['a lower room by its index file', 'src/laporan/cell.ts', "export { MIN_CONFIDENCE } from '../engine';"],
  ['its own room', 'src/grid/address.ts', "export { MAX } from './types';"],
  ['the port from both hosts', 'src/excel/area.ts', "export { PortError } from '../port/obstacles';"],
  ['the one file that a room lends', 'src/bahasa/angka.ts', "export type { Obstacle } from '../port/obstacles';"],
  ['a package', 'src/grid/decimal.ts', "export { Decimal } from 'decimal.js';"],
  ['Office.js where Excel is spoken to', 'src/excel/area.ts', "import '@microsoft/office-js';"],
];

/** Allowed or not where FIRST comes before SECOND and the engine's index file last. */
const ORDERED: readonly (readonly [name: string, from: string, text: string, rules: readonly string[]])[] = [
  ['a later step', FIRST, `export * from '../${fileOf(SECOND)}';`, [ROOMS]],
  ['a type of a later step', FIRST, `export type * from '../${fileOf(SECOND)}';`, [ROOMS]],
  ['all steps by the index file', SECOND, "export * from '..';", [ROOMS]],
  ['an earlier step', SECOND, `export * from '../${fileOf(FIRST)}';`, []],
  ['a lower room', FIRST, "export * from '../../grid/address';", []],
];

let answer: Answer;
beforeAll(() => {
  const cases: readonly Case[] = [...REFUSED, ...ALLOWED].map(([, path, text]) => [path, text]);
  const ordered = {
    steps: [FIRST, SECOND, 'index.ts'],
    cases: ORDERED.map(([, from, text]): Case => [`src/engine/${fileOf(from)}.ts`, text]),
  };
  const input = JSON.stringify({ cases, ordered });
  answer = JSON.parse(execFileSync(process.execPath, ['tests/lint/lint.mjs'], { cwd: ROOT, input, encoding: 'utf8' }));
});

test.each(REFUSED.map(([name, , , rule], at) => [name, rule, at] as const))('refuses %s', (_name, rule, at) => {
  expect(answer.refused[at]).toContain(rule);
});

test.each(ALLOWED.map(([name], at) => [name, REFUSED.length + at] as const))('allows %s', (_name, at) => {
  expect(answer.refused[at]).toEqual([]);
});

test.each(ORDERED.map(([name, , , rules], at) => [name, rules, at] as const))(
  'of the steps of the engine: %s (%j)',
  (_name, rules, at) => {
    expect(answer.ordered[at]?.filter((rule) => rule === ROOMS)).toEqual(rules);
  },
);

test('every folder of src is a room', () => {
  // Pages of help: scripts of the build, which import nothing of src.
  expect([...answer.rooms, 'bantuan'].sort()).toEqual(foldersIn('src').sort());
});

test('once the order of steps is set, every file and folder of the engine is in it', () => {
  const all = entries('src/engine')
    .map(({ name }) => name)
    .sort();
  expect(answer.steps.length === 0 ? all : answer.steps.toSorted()).toEqual(all);
});
