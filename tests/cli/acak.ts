/**
 * A program of its own, so that its memory can be measured: `acak.ts FIRST COUNT` answers COUNT workbooks from seed FIRST and
 * prints what was wrong with any, how many were restored, and the most memory that it took.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecalculate } from '../../src/cli/recalculate';
import { FileError, openWorkbook } from '../../src/xlsx';
import { bukuAcak } from './rusak';
import { commandLine } from './terminal';

/** Seconds of processor time for one file; what takes none of them is quick on any machine. */
const PATIENCE = 5;

export type Jawaban = { readonly faults: readonly string[]; readonly restored: number; readonly memoryMb: number };

const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-acak-'));
const evaluasi = commandLine({
  recalculate: createRecalculate(() => readFileSync(join(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm'))),
});
const input = join(folder, 'masukan.xlsx');
const output = join(folder, 'hasil.xlsx');

/** A sheet that nobody asked for (hidden) may be damaged, and stays so. */
const isDamaged = (read: () => unknown): boolean => {
  try {
    return read() === null;
  } catch (error) {
    return error instanceof FileError;
  }
};

const contents = (bytes: Uint8Array): unknown => {
  const book = openWorkbook(bytes);
  return book.sheetNames().map((sheet) => {
    if (isDamaged(() => book.readGrid(sheet))) return { sheet };
    const { values, formulas, formats, top, left } = book.readGrid(sheet);
    // Results are worked out anew after a restore; what stands in the cells is what must be the same.
    const held = values.map((row, r) => row.map((value, c) => (formulas[r]?.[c] === value ? value : null)));
    return { sheet, top, left, held, formulas, formats };
  });
};

const UNFORESEEN = /tidak terduga/;

let restored = 0;

/** What is wrong with the answer to a file; null for nothing. */
const wrongWith = async (bytes: Uint8Array): Promise<string | null> => {
  writeFileSync(input, bytes);
  rmSync(output, { force: true });
  const started = process.cpuUsage();
  const checked = await evaluasi('periksa', input, '--json');
  const computed = await evaluasi('hitung', input, '-o', output);
  const { user } = process.cpuUsage(started);
  const errors = `${checked.error}${computed.error}`;
  if (user / 1e6 > 2 * PATIENCE) return `${(user / 1e6).toFixed(1)} s`;
  if (UNFORESEEN.test(errors)) return errors;
  if (checked.code === 2 && checked.error.trim() === '') return 'refused without a word';
  if (!readFileSync(input).equals(Buffer.from(bytes))) return 'the input was changed';
  const written = statSync(output, { throwIfNoEntry: false });
  if (computed.code === 2) return written === undefined ? null : 'refused, but written';
  if (written === undefined) return 'nothing written';
  restored += 1;
  const before = contents(bytes);
  const book = openWorkbook(readFileSync(output));
  while (!(await book.restore()).empty);
  return JSON.stringify(contents(book.save())) === JSON.stringify(before) ? null : 'not restored';
};

const answerAll = async (from: number, count: number): Promise<Jawaban> => {
  const faults: string[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const wrong = await wrongWith(bukuAcak(seed)).catch((error: unknown) => String(error));
    if (wrong !== null) faults.push(`${seed}: ${wrong}`);
  }
  return { faults, restored, memoryMb: process.resourceUsage().maxRSS / 1024 };
};

const [from = 1, count = 1] = process.argv.slice(2).map(Number);
answerAll(from, count)
  .then((jawaban) => process.stdout.write(JSON.stringify(jawaban)))
  .finally(() => rmSync(folder, { recursive: true }))
  .catch((error: unknown) => {
    process.stderr.write(String(error));
    process.exitCode = 1;
  });
