/** Since which version of ExcelApi each member of Office.js exists, from Microsoft's own declarations (@types/office-js). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DECLARATIONS = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/package.json')),
  'index.d.ts',
);

/** Minor version of ExcelApi 1.x by "Type.member"; Infinity where only a preview, the web or the desktop has it. */
const read = (): ReadonlyMap<string, number> => {
  const text = readFileSync(DECLARATIONS, 'utf8');
  const start = text.indexOf('\ndeclare namespace Excel {');
  const lines = text.slice(start, text.indexOf('\n}', start)).split('\n');
  const since = new Map<string, number>();
  let [type, version] = ['', 0];
  for (const line of lines) {
    type = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1] ?? type;
    const set = /\[Api set: (\w+)(?: 1\.(\d+))?/.exec(line);
    if (set !== null) version = set[1] === 'ExcelApi' && set[2] !== undefined ? Number(set[2]) : Infinity;
    if (line.trim() === '/**') version = 0;
    const member = /^ {8}(?:readonly )?(\w+)[?(:<]/.exec(line)?.[1];
    if (member === undefined || type === '') continue;
    const key = `${type}.${member}`;
    // Of overloads the oldest counts.
    since.set(key, Math.min(since.get(key) ?? Infinity, version));
    version = 0;
  }
  return since;
};

let known: ReadonlyMap<string, number> | null = null;

/** The minor version since which a member exists; 0 where the declarations do not say, as of the library's own members. */
export const since = (type: string, member: string): number => {
  known ??= read();
  return known.get(`${type}.${member}`) ?? 0;
};

/** What a host offers that has no more than ExcelApi 1.x. */
export const upTo =
  (minor: number) =>
  (type: string, member: string): boolean =>
    since(type, member) <= minor;
