/** Plants mutants (Stryker's), and gives each a name that outlives changes elsewhere in its file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };

export const textOf = (text, { start, end }) => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join('\n');
};

/** What only the compiler reads: the figures that the reason of a finding may use (facts/reasons.ts). */
const forCompiler = {
  shouldIgnore: ({ node }) =>
    node.type === 'CallExpression' && node.callee.name === 'reasons' ? 'read by the compiler' : undefined,
};

/** `file#hash.n`: what is changed into what, and the how manieth such change of the file. */
const named = (root, mutants) => {
  const [texts, counts] = [new Map(), new Map()];
  return mutants.map((mutant) => {
    const { fileName, location, mutatorName, replacement } = mutant;
    if (!texts.has(fileName)) texts.set(fileName, readFileSync(fileName, 'utf8'));
    const change = [mutatorName, textOf(texts.get(fileName), location), replacement].join('\0');
    const hash = createHash('sha1').update(change).digest('base64url').slice(0, 8);
    const name = `${relative(root, fileName).replaceAll(sep, '/')}#${hash}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return { ...mutant, name: `${name}.${counts.get(name)}` };
  });
};

/** What a planted place asks (pekerja.mjs), without a call: a mutant switched off costs next to nothing. */
const HERE = 'const mutasi = globalThis.__mutasi__;\n';
const ACTIVE = /stryMutAct_9fa48\("(\d+)"\)/g;
const COVERED = /stryCov_9fa48\(\s*("\d+"(?:,\s*"\d+")*)\s*\)/g;

/** The text of a file that counts how often each of its mutants is reached, all of them switched off. */
const counting = (text) =>
  HERE +
  text.replace(ACTIVE, 'false').replace(COVERED, (_, ids) => {
    const each = ids.match(/\d+/g).map((id) => `mutasi.counts[${id}]++`);
    return `(${each.join(', ')})`;
  });
/** The text of a file in which one of its mutants is on. */
const switching = (text) =>
  HERE + text.replace(ACTIVE, (_, id) => `(mutasi.active === ${id} && mutasi.reached())`).replace(COVERED, '0');

const all = (files, change) => Object.fromEntries(files.map(({ name, content }) => [name, change(content)]));

/** The mutants of files, and the texts (by path) that count and that switch them. */
export const plant = async (root, paths) => {
  const { files, mutants } = await new Instrumenter(silent).instrument(
    paths.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { excludedMutations: [], ignorers: [forCompiler], plugins: null, noHeader: true },
  );
  const planted = mutants.filter(({ status }) => status !== 'Ignored');
  return { counting: all(files, counting), switching: all(files, switching), mutants: named(root, planted) };
};
