/**
 * Tables of each form with mistakes in them, and all that is said of them and written in them (dikatakan.ts): which cells are accused and
 * how gravely, what they should hold, what comes right with them, the sentence that a planner reads. The rest of these tables is
 * right, and nothing is said of it. The figures were worked out by hand from what the forms say (docs/aturan.md).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { said } from './dikatakan';

const names = readdirSync(__dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

test.each(names)('%s', (name) => {
  const lines = readFileSync(join(__dirname, `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  const of = (isSaid: boolean): string[] => lines.filter((line) => line.startsWith('> ') === isSaid);
  expect(said(of(false).join('\n'))).toEqual(of(true).map((line) => line.slice(2)));
});
