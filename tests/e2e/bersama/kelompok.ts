/**
 * All browser tests in a few groups, each with one browser and one page that the tests take over from each other: the first visit
 * of a browser takes twice the time of the next ones, and each file loads the engine anew. Single files run by their names.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser } from '../preview/session';

const FILES = join(__dirname, '..');
/** Those that take longest, to be dealt out first; all others follow. */
const LAMA = [
  'pane',
  'preview',
  'mulai',
  'temuan',
  'keseharian',
  'laporan',
  'asing',
  'kebijakan',
  'perencana',
  'banding',
];
const KELOMPOK = 4;

const rank = (name: string): number => (LAMA.includes(name) ? LAMA.indexOf(name) : LAMA.length);
const names = readdirSync(FILES)
  .flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.slice(1) ?? [])
  .sort()
  .sort((one, other) => rank(one) - rank(other));

/** The files of one group: dealt out to and fro, so that each has long and short ones. */
const filesOf = (group: number): string[] =>
  names.filter((_, at) => {
    const [round, place] = [Math.floor(at / KELOMPOK), at % KELOMPOK];
    return (round % 2 === 0 ? place : KELOMPOK - 1 - place) === group;
  });

export const kelompok = (group: number): void => {
  afterAll(closeBrowser);
  describe.each(filesOf(group))('%s', (name) => {
    jest.requireActual(join(FILES, `${name}.test`));
  });
};
