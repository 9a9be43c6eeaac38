import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every dependency is pinned, listed in docs/keamanan.md with its licence and why it is there, and none is copyleft. */
const root = join(__dirname, '../..');
type Manifest = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
const own: Manifest = jest.requireActual('../../package.json');
const all = { ...own.dependencies, ...own.devDependencies };
const listed = new Map(
  [...readFileSync(join(root, 'docs/keamanan.md'), 'utf8').matchAll(/^\| (@?[\w./-]+) +\| ([\w./-]+) +\| (\S.*?) +\|$/gm)].map(
    ([, name = '', licence = '', reason = '']) => [name, { licence, reason }] as const,
  ),
); // prettier-ignore

test.each(Object.entries(all))('%s %s', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const { license, version: installed }: { license: string; version: string } = jest.requireActual(
    join(root, 'node_modules', name, 'package.json'),
  );
  expect(installed).toBe(version);
  expect(listed.get(name)?.licence).toBe(license);
  expect(listed.get(name)?.reason.length).toBeGreaterThan(3);
  expect(license).not.toMatch(/GPL/);
});

test('nothing delivered draws in a copyleft licence', () => {
  const lock: { packages: Readonly<Record<string, { dev?: boolean; license?: string }>> } =
    jest.requireActual('../../package-lock.json');
  const copyleft = Object.entries(lock.packages).filter(([, one]) => one.dev !== true && /GPL|MPL/.test(one.license ?? '')); // prettier-ignore
  expect(copyleft.map(([name]) => name)).toEqual([]);
});
