import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/engine/types';
import { LANGUAGES, katalog, teks } from '../../src/bahasa';
import { namaIsian } from '../../src/bahasa/isi';

/** Every text of a catalogue by its path. */
const leaves = (node: unknown, path: string): [string, string][] => {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
};

const id = new Map(leaves(katalog.id, ''));
const en = new Map(leaves(katalog.en, ''));

test('both languages have exactly the same keys', () => {
  expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
  expect(id.size).toBeGreaterThan(200);
});

test('no text is blank', () => {
  for (const [path, text] of [...id, ...en]) expect(`${path}: ${text.trim()}`).toMatch(/: ./);
});

test('both languages need the same values', () => {
  for (const [path, text] of id) {
    if (path.startsWith('/alasan/')) continue; // English word order may use fewer optional values
    expect([path, namaIsian(en.get(path) ?? '')]).toEqual([path, namaIsian(text)]);
  }
});

test('every rule has a name, an explanation and its formula', () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(katalog[language].aturan).sort()).toEqual([...RULES].sort());
  }
});

test('no words of the other language slip in: messages end as sentences', () => {
  for (const language of LANGUAGES) {
    for (const group of ['hambatan', 'takTerbaca', 'penolakan', 'berkas'] as const) {
      for (const pesan of Object.values(katalog[language][group])) {
        expect(pesan.apa).toMatch(/\.$/);
        expect(pesan.tindakan).toMatch(/\.$/);
      }
    }
  }
});

test('English picks singular and plural by number, Indonesian does not inflect', () => {
  expect(teks('en', 'hasil.hapus-tanda', { n: 1, catatan: 1200 })).toBe('1 mark and 1,200 notes removed.');
  expect(teks('id', 'hasil.hapus-tanda', { n: 1, catatan: 1200 })).toBe('1 tanda dan 1.200 catatan dihapus.');
});

/** Text between tags or in a text-bearing attribute of a component. */
const WORDS = [
  />\s*([A-Za-zÀ-ÿ][^<>{}()=;]*[A-Za-z.!?])\s*</g,
  /\b(?:aria-label|title|label|placeholder|alt|content|header)="([^"]*[A-Za-z][^"]*)"/g,
];
const components = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? components(path) : path.endsWith('.tsx') ? [path] : [];
  });

test('components hold no words of their own', () => {
  const found = components('src').flatMap((path) => {
    const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return WORDS.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => `${path}: ${match[1] ?? ''}`));
  });
  expect(found).toEqual([]);
});

test('the pattern that looks for words does find them', () => {
  expect(WORDS.flatMap((pattern) => [...'<b title="Isi">Halo dunia</b>'.matchAll(pattern)])).toHaveLength(2);
});
