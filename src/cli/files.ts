import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type BigIntStats } from 'node:fs'; // prettier-ignore
import { basename, dirname, join, relative, resolve } from 'node:path';

/** An input file, and where it lies below the folder it was found in. */
export type Input = { readonly path: string; readonly below: string };

/** Workbooks of any kind are taken, so that those that cannot be read are named instead of passed over. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/i;

/** The code of an error of the operating system ('ENOENT'), '' for any other. */
export const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What lies at a path, links followed; undefined when there is nothing, also below something that is no folder. */
const statAt = (path: string): BigIntStats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false, bigint: true });
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
};

/** The workbooks below a folder, one after the other in the order of their names; a folder that links lead to twice is read once. */
export function* workbooksBelow(folder: string, root = folder, seen = new Set<string>()): Generator<Input> {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  seen.add(real);
  for (const name of readdirSync(folder).sort((a, b) => a.localeCompare(b, 'id'))) {
    // '~$…' are Excel's lock files; hidden folders are not the user's.
    if (name.startsWith('~$') || name.startsWith('.')) continue;
    const path = join(folder, name);
    const stat = statAt(path);
    if (stat?.isDirectory() === true) yield* workbooksBelow(path, root, seen);
    else if (stat?.isFile() === true && WORKBOOK.test(name)) yield { path, below: relative(root, path) };
  }
}

/** The workbooks that a path means: itself, or all below a folder. Null when there is nothing at the path. */
export const inputsAt = (path: string): readonly Input[] | null => {
  const stat = statAt(path);
  if (stat === undefined) return null;
  return stat.isDirectory() ? [...workbooksBelow(path)] : [{ path, below: basename(path) }];
};

export const isFolder = (path: string): boolean => statAt(path)?.isDirectory() === true;

/** The path with links resolved as far as it exists. */
const realPath = (path: string): string => {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
};

/** Whether two paths mean one file: through links, hard links, or another spelling of the path. */
export const isSameFile = (one: string, other: string): boolean => {
  const [a, b] = [statAt(one), statAt(other)];
  if (a !== undefined && b !== undefined) return a.dev === b.dev && a.ino === b.ino;
  return realPath(resolve(one)) === realPath(resolve(other));
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
};

/** Takes away what a run that was killed left unfinished beside its result. */
const removeDrafts = (folder: string, name: string): void => {
  for (const file of readdirSync(folder)) {
    const pid = file.startsWith(`.${name}.`) ? /^(\d+)\.tmp$/.exec(file.slice(name.length + 2))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, file), { force: true });
  }
};

/** Drafts that are neither kept nor dropped yet: the end of the program, by Ctrl+C too, takes them away. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const draft of unfinished) rmSync(draft, { force: true });
});

/** A file that comes into being beside its place and moves there once it is whole; folders on the way are made. */
export const draftOf = (
  path: string,
): { readonly path: string; readonly keep: () => void; readonly drop: () => void } => {
  const folder = dirname(resolve(path));
  mkdirSync(folder, { recursive: true });
  removeDrafts(folder, basename(path));
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  const drop = (): void => {
    rmSync(draft, { force: true });
    unfinished.delete(draft);
  };
  const keep = (): void => {
    renameSync(draft, path);
    unfinished.delete(draft);
  };
  // Never through a link that somebody laid there.
  drop();
  unfinished.add(draft);
  return { path: draft, keep, drop };
};

/** Writes a file whole or not at all: it is on the disk before it takes its place. */
export const writeWhole = (path: string, bytes: Uint8Array): void => {
  const draft = draftOf(path);
  try {
    writeFileSync(draft.path, bytes, { flag: 'wx', flush: true });
    draft.keep();
  } catch (error) {
    draft.drop();
    throw error;
  }
};
