// A rule of the source: no file of src/ comes back to itself through what it imports. Types count: who needs a type of
// a file leans on it as on its functions, and cannot be understood without it. (The rule `import-x/no-cycle` passes types over.)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SOURCE = join(import.meta.dirname, '../src');
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** The file of src/ that a relative import of another leads to; null for packages and what is no source. */
const fileOf = (from, name) => {
  if (!name.startsWith('.')) return null;
  const base = resolve(dirname(from), name);
  return ENDINGS.map((ending) => base + ending).find((path) => /\.tsx?$/.test(path) && existsSync(path)) ?? null;
};

const importsOf = (path) =>
  ts
    .preProcessFile(readFileSync(path, 'utf8'), true, false)
    .importedFiles.flatMap(({ fileName }) => fileOf(path, fileName) ?? []);

/** What every file of src/ imports, read once while the program runs. */
let known = null;
const graph = () =>
  (known ??= new Map(
    readdirSync(SOURCE, { recursive: true })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(SOURCE, name))
      .map((path) => [path, importsOf(path)]),
  ));

/** The shortest way from one file to another along imports, both included; null where there is none. */
const wayTo = (start, end) => {
  const before = new Map([[start, null]]);
  const due = [start];
  for (let at = 0; at < due.length; at += 1) {
    const here = due[at];
    if (here === end) {
      const way = [];
      for (let one = here; one !== null; one = before.get(one)) way.unshift(one);
      return way;
    }
    for (const next of graph().get(here) ?? []) {
      if (before.has(next)) continue;
      before.set(next, here);
      due.push(next);
    }
  }
  return null;
};

export const noCircles = {
  meta: {
    type: 'problem',
    docs: { description: 'Forbid circles of imports, those of types too.' },
    schema: [],
    messages: { circle: 'A circle of imports: {{way}}.' },
  },
  create(context) {
    const path = context.physicalFilename;
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const target = fileOf(path, source.value);
      const way = target === null ? null : wayTo(target, path);
      if (way === null) return;
      const names = [path, ...way].map((one) => relative(SOURCE, one).replaceAll('\\', '/'));
      context.report({ node: source, messageId: 'circle', data: { way: names.join(' → ') } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
