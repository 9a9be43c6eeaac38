import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { katalog, LANGUAGES, type Language } from '../../src/bahasa';
import { katalogBanding } from '../../src/bahasa/bandingkan';

const PAIRS = [
  { id: 'docs/pasang.md', en: 'docs/install.md' },
  { id: 'docs/panduan.md', en: 'docs/guide.md' },
  { id: 'docs/baris-perintah.md', en: 'docs/command-line.md' },
  { id: 'docs/sebar.md', en: 'docs/deploy.md' },
  { id: 'docs/kecocokan.md', en: 'docs/compatibility.md' },
] as const;
const FILES = PAIRS.flatMap((pair) => LANGUAGES.map((language) => ({ language, file: pair[language] })));
const read = (file: string): string => readFileSync(file, 'utf8');

/** What a page is made of, line by line: headings by level, tables by columns, pictures, list items. */
const structure = (file: string): string[] =>
  read(file)
    .split('\n')
    .flatMap((line) => {
      const heading = /^(#+) /.exec(line)?.[1];
      if (heading !== undefined) return [heading];
      if (line.startsWith('|')) return [`tabel ${String(line.split('|').length)}`];
      // The same picture, in the language of the page.
      if (line.startsWith('![')) return [/\(([^)]+)\)/.exec(line)?.[1]?.replace('-en.png', '.png') ?? ''];
      return /^(?:\d+\.|-) /.test(line) ? [line.startsWith('-') ? 'butir' : 'langkah'] : [];
    });

test.each(PAIRS)('$id and $en have the same sections, tables, steps and pictures', ({ id, en }) => {
  expect(structure(en)).toEqual(structure(id));
  expect(read(en)).not.toMatch(/gambar\/[\w-]+(?<!-en)\.png/);
  expect(read(id)).not.toMatch(/gambar\/[\w-]+-en\.png/);
});

const anchors = (file: string): Set<string> =>
  new Set(
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      (title ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

test.each(FILES)('$file: every picture, page and section it links to is there', ({ file }) => {
  const missing = [...read(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].filter(([, path, section]) => {
    const target = path === undefined || path === '' ? file : join(dirname(file), path);
    return !existsSync(target) || (section !== undefined && !anchors(target).has(section));
  });
  expect(missing.map(([link]) => link)).toEqual([]);
});

test.each(PAIRS)(
  '$en and $id lead to pages of their own language, but for the line that offers the other',
  ({ id, en }) => {
    const other = { id: PAIRS.map((pair) => pair.en), en: PAIRS.map((pair) => pair.id) };
    const astray = (file: string, language: Language): string[] =>
      read(file)
        .split('\n\n')
        .filter((part) => !/In English:|Dalam\s+Bahasa\s+Indonesia:/.test(part))
        .flatMap((part) => other[language].filter((one) => part.includes(`](${one.slice('docs/'.length)}`)));
    expect([...astray(id, 'id'), ...astray(en, 'en')]).toEqual([]);
  },
);

const manifest = read('manifest.xml');

/** Whether a label stands in the pane or on the ribbon in this language. */
const isLabel = (label: string, language: Language): boolean =>
  [katalog[language].teks, katalogBanding[language]].some((texts) => Object.values<string>(texts).includes(label)) ||
  manifest.includes(language === 'id' ? `DefaultValue="${label}"` : `Value="${label}"`) ||
  label === 'Renja';

test.each(FILES)('$file names buttons, tabs and settings as the pane does', ({ file, language }) => {
  const bold = [...read(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => (label ?? '').replace(/\s+/g, ' '));
  expect(bold.filter((label) => !isLabel(label, language))).toEqual([]);
  if (!/baris-perintah|command-line|sebar|deploy/.test(file)) expect(bold.length).toBeGreaterThan(5);
});
