/** Ctrl+C, a closed session and a killed process, at any moment: a result is whole or not there, and nothing else is left. */
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readZip, unpack } from '../../src/xlsx/zip';

const root = join(__dirname, '../..');
const TABLE = join(root, 'tests/fixtures/e81-luwu-timur-2021/table.xlsx');
const FILES = 40;
let folder = '';
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-henti-'));
  mkdirSync(at('masukan'));
  for (let file = 0; file < FILES; file += 1) copyFileSync(TABLE, at('masukan', `${String(100 + file)}.xlsx`));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--require', join(__dirname, 'typescript.cjs'), join(root, 'src/cli/main.ts'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  });

/** Sends a signal as soon as something holds; resolves to how the process ended: its code, or the signal's name. */
const stopWhen = (child: ChildProcess, signal: NodeJS.Signals, holds: () => boolean): Promise<number | string | null> =>
  new Promise((resolve) => {
    const look = setInterval(() => {
      if (!holds()) return;
      clearInterval(look);
      child.kill(signal);
    }, 2);
    child.once('exit', (code, by) => {
      clearInterval(look);
      resolve(code ?? by);
    });
  });

const names = (...path: string[]): string[] => (existsSync(at(...path)) ? readdirSync(at(...path)).sort() : []);
const isDraft = (name: string): boolean => name.endsWith('.tmp');
const begun = (): boolean =>
  names().some((name) => isDraft(name) && name.includes('.ndjson') && statSync(at(name)).size > 0);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'rekap, %s while files are read: as before, nothing left',
  async (signal) => {
    writeFileSync(at('REKAP.xlsx'), 'yang lama');
    const ended = await stopWhen(start('rekap', 'masukan', '-o', 'REKAP.xlsx', '--utas', '1'), signal, begun);
    expect(ended).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
    expect(names()).toEqual(['REKAP.xlsx', 'masukan']);
    expect(readFileSync(at('REKAP.xlsx'), 'utf8')).toBe('yang lama');
  },
);

test.each(['SIGINT', 'SIGKILL'] as const)(
  'hitung over a folder, %s: every result that is there is whole',
  async (signal) => {
    const child = start('hitung', 'masukan', '-o', 'hasil');
    const ended = await stopWhen(child, signal, () => names('hasil').length >= 3);
    expect(ended).toBe(signal === 'SIGINT' ? 130 : 'SIGKILL');
    const results = names('hasil').filter((name) => !isDraft(name));
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan(FILES);
    // Every part is there to its last byte: sizes and checksums are compared.
    for (const name of results) {
      const entries = readZip(readFileSync(at('hasil', name)));
      expect(entries.map(unpack).length).toBeGreaterThan(5);
    }
    // What is killed outright cannot clean up; the next run does (keamanan.test.ts).
    if (signal === 'SIGINT') expect(names('hasil')).toEqual(results);
    for (const name of names('masukan'))
      expect(readFileSync(at('masukan', name)).equals(readFileSync(TABLE))).toBe(true);
  },
);
