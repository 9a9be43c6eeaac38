// Fails when what is delivered holds what it must not: code of the development host, the preview or the tests, a page without
// a policy, a script in a page, an address besides our own and Microsoft's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Texts of some length in single quotes that stand in these folders and in no other source. */
const ownTexts = (folders) => {
  const texts = (folder) =>
    filesBelow(join(root, folder))
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/'([^'\\\n]* [^'\\\n]{12,80})'/g)].map(([, text]) => text),
      );
  const delivered = new Set(
    readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !folders.includes(`src/${entry.name}`))
      .flatMap((entry) => texts(`src/${entry.name}`)),
  );
  return new Set(folders.flatMap(texts).filter((text) => !delivered.has(text) && !text.startsWith('.')));
};

/** What is wrong with the files of a folder; `texts`: what none may hold. */
export const faultsOf = (folder, texts) =>
  filesBelow(folder)
    .filter((file) => /\.(js|html|css|json)$/.test(file))
    .flatMap((file) => {
      const content = readFileSync(file, 'utf8');
      const faults = [...texts].filter((text) => content.includes(text)).map((text) => `${file}: ${text}`);
      if (/sourceMappingURL=/.test(content)) faults.push(`${file}: source map`);
      if (!file.endsWith('.html')) return faults;
      if (!/http-equiv="?Content-Security-Policy/.test(content)) faults.push(`${file}: no policy`);
      if (/'unsafe-(?:inline|eval)'/.test(content)) faults.push(`${file}: unsafe policy`);
      if (/<script\b(?![^>]*\bsrc=)[^>]*>/i.test(content)) faults.push(`${file}: inline script`);
      if (/<[^>]+\son\w+\s*=/i.test(content)) faults.push(`${file}: inline handler`);
      for (const [, address] of content.matchAll(
        /<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="?(https?:[^"\s>]+)/gi,
      ))
        if (!address.startsWith('https://appsforoffice.microsoft.com/')) faults.push(`${file}: ${address}`);
      return faults;
    });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'dist/addin');
  const texts = ownTexts(['src/host', 'src/preview']);
  const faults = faultsOf(folder, texts);
  faults.slice(0, 40).forEach((fault) => console.error(fault));
  if (texts.size < 20) throw new Error('Too few texts tell the host and the preview.');
  console.log(`${filesBelow(folder).length} files delivered, ${texts.size} texts looked for, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
