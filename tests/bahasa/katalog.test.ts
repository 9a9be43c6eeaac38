import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { RULE_IDS } from '../../src/engine/rules';
import { LANGUAGES, katalog, teks } from '../../src/bahasa';
import { katalogBanding } from '../../src/bahasa/bandingkan';
import { namaIsian } from '../../src/bahasa/templates';

/** Every text of a catalogue by its path. */
const leaves = (node: unknown, path: string): [string, string][] => {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
};

const id = new Map([...leaves(katalog.id, ''), ...leaves(katalogBanding.id, '/banding')]);
const en = new Map([...leaves(katalog.en, ''), ...leaves(katalogBanding.en, '/banding')]);

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
    expect(Object.keys(katalog[language].aturan).sort()).toEqual([...RULE_IDS].sort());
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

const TEXT_ATTRIBUTES = ['aria-label', 'title', 'label', 'placeholder', 'alt', 'content', 'hint', 'text', 'button'];

/** Words written into a component: text between tags, and text-bearing attributes. */
const wordsOf = (name: string, source: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && node.initializer !== undefined && ts.isStringLiteral(node.initializer)) {
      if (TEXT_ATTRIBUTES.includes(node.name.getText()) && /\p{L}/u.test(node.initializer.text))
        found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
};
const components = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? components(path) : path.endsWith('.tsx') ? [path] : [];
  });

test('components hold no words of their own', () => {
  const files = components('src/taskpane');
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((path) => wordsOf(path, readFileSync(path, 'utf8')).map((word) => `${path}: ${word}`))).toEqual(
    [],
  );
});

test('words in a component are found', () => {
  expect(wordsOf('a.tsx', 'const A = () => <b title="Isi" className="x">Halo {1 < 2} · dunia</b>;')).toEqual([
    'Isi',
    'Halo',
    '· dunia',
  ]);
});
