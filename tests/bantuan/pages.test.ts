import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { helpPages, picturesOf } from '../../src/bantuan/pages';
import { TABS } from '../../src/taskpane/store/state';

const PAGES = helpPages();
const PAIRS = [
  { id: 'bantuan.html', en: 'help.html' },
  { id: 'pasang.html', en: 'install.html' },
  { id: 'baris-perintah.html', en: 'command-line.html' },
] as const;
const page = (name: string): string => PAGES.get(name) ?? '';
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, group]) => group ?? '');
const anchors = (name: string): string[] => all(page(name), / id="([^"]+)"/g);

test('every guide is a page in both languages', () => {
  expect([...PAGES.keys()].sort()).toEqual(PAIRS.flatMap(({ id, en }) => [id, en]).sort());
});

test.each(PAIRS)('$id and $en: each in its language, with the same anchors, section to section', ({ id, en }) => {
  expect(all(page(id), /<html lang="(\w+)">/g)).toEqual(['id']);
  expect(all(page(en), /<html lang="(\w+)">/g)).toEqual(['en']);
  expect(anchors(en)).toEqual(anchors(id));
  expect(anchors(id).length).toBeGreaterThan(3);
  const across = (name: string): string[] => all(page(name), /<a class="bahasa" href="([^"]+)"/g);
  expect(across(id)).toEqual(anchors(id).map((anchor, at) => (at === 0 ? en : `${en}#${anchor}`)));
  expect(across(en)).toEqual(anchors(id).map((anchor, at) => (at === 0 ? id : `${id}#${anchor}`)));
});

test.each(['bantuan.html', 'help.html'])('%s has a chapter for every screen and for the functions in cells', (name) => {
  expect(anchors(name)).toEqual(expect.arrayContaining([...TABS, 'fungsi-untuk-sel']));
});

test.each([...PAGES.keys()])('%s: every link leads to a page and a section that are there', (name) => {
  const links = all(page(name), / href="([^"]+)"/g).filter((href) => !/^https:|\.css$|\.png$/.test(href));
  const dead = links.filter((href) => {
    const [path = '', anchor] = href.split('#');
    const target = path === '' ? name : path;
    return !PAGES.has(target) || (anchor !== undefined && !anchors(target).includes(anchor));
  });
  expect(dead).toEqual([]);
  expect(links.length).toBeGreaterThan(5);
});

test.each([...PAGES.keys()])('%s keeps its policy: no script, no style of its own, nothing from elsewhere', (name) => {
  expect(page(name)).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self';`);
  expect(page(name)).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|src="https?:/i);
});

test('every picture is there, in light and dark', () => {
  const pictures = picturesOf(PAGES);
  expect(pictures.filter((path) => !existsSync(join('docs', path)))).toEqual([]);
  expect(pictures.filter((path) => /-gelap(?:-en)?\.png$/.test(path))).toHaveLength(pictures.length / 2);
  expect(pictures.length).toBeGreaterThan(10);
});
