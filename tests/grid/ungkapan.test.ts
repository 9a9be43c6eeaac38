import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * Texts of cells come from strangers: an expression that tries again from every place takes seconds on 32,000 blanks.
 * Every expression of the product is run over texts of one piece repeated, before, behind and between others.
 */
const ROOT = join(__dirname, '../../src');
/** What only the developer runs. */
const APART = /^(?:preview|host)\//;

const PIECES = [
  ...' \n\t\u00a0.,-=%/\'"([{)<_:;|!#&*+@\\$1a0xI',
  ...['1.', '1,', '1 ', '- ', 'a ', 'a1', 'Rp ', 'Rp. ', '=1', '(1)', 's/d ', 'TW I ', '_x', '""', "''", ' \n', '.1.', 'AB12', 'A1:', '1:', '[]', '/1', 'dan ', 'jumlah ', '<a ', '%%', 'i.', 'x^'],
]; // prettier-ignore
const textsOf = (length: number): readonly string[] =>
  PIECES.flatMap((piece) => {
    const run = piece.repeat(length / piece.length);
    return [run, `${run}\u0000`, `1${run}x`, `(${run}x`];
  });
/** Short ones first: what is cubic shows there, and does not stop the test. */
const SHORT = textsOf(200);
const LONG = textsOf(2_400);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

const expressionsOf = (file: string): { readonly place: string; readonly expression: RegExp }[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const found: { place: string; expression: RegExp }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      const place = `${relative(ROOT, file)}:${line + 1} ${node.text}`;
      found.push({ place, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Milliseconds of processor time that an expression takes in a text, the best of some. */
const timeOf = (expression: RegExp, text: string, tries: number): number => {
  let best = Infinity;
  for (let round = 0; round < tries; round += 1) {
    const start = process.cpuUsage();
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
};

const isSlow = (expression: RegExp, texts: readonly string[], limit: number): string | undefined =>
  texts.find((text) => timeOf(expression, text, 1) > limit && timeOf(expression, text, 4) > limit);

test('no expression takes much longer than its text is long', () => {
  const all = filesBelow(ROOT)
    .filter((file) => !APART.test(relative(ROOT, file)))
    .flatMap(expressionsOf);
  expect(all.length).toBeGreaterThan(300);
  const slow = all.flatMap(({ place, expression }) => {
    const text = isSlow(expression, SHORT, 1.5) ?? isSlow(expression, LONG, 4);
    return text === undefined ? [] : [`${place} on ${JSON.stringify(text.slice(0, 12))}`];
  });
  expect(slow).toEqual([]);
}, 120_000);
