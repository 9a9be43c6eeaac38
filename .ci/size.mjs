// Fails when the pane loads more than 250 kB (gzip) before it can be used: the page and the scripts and styles it names.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT = 250_000;
const folder = new URL('../dist/addin/', import.meta.url);

/** What the built page names, each with its size in bytes (gzip), and their sum. */
export const initialSize = () => {
  const page = readFileSync(new URL('taskpane.html', folder), 'utf8');
  const files = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="?(?!https:)([^"\s>]+\.(?:js|css))\b/g)].map(
    ([, name]) => name,
  );
  if (files.length === 0) throw new Error('The page names no script: was the pane built?');
  const sizes = ['taskpane.html', ...files].map((name) => ({
    name,
    size: gzipSync(readFileSync(new URL(name, folder))).length,
  }));
  return { sizes, total: sizes.reduce((sum, { size }) => sum + size, 0) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { sizes, total } = initialSize();
  for (const { name, size } of sizes) console.log(`${String(Math.round(size / 1000)).padStart(6)} kB  ${name}`);
  console.log(`${String(Math.round(total / 1000)).padStart(6)} kB  gzip, batas/limit ${LIMIT / 1000} kB`);
  if (total > LIMIT) {
    console.error('Panel terlalu besar: pindahkan bagian yang tidak langsung dipakai ke import().');
    process.exitCode = 1;
  }
}
