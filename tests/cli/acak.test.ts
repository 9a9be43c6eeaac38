import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecalculate } from '../../src/cli/recalculate';
import { FileError, openWorkbook } from '../../src/xlsx';
import { soffice, testWithOffice, throughLibreOffice } from '../xlsx/office';
import { bukuAcak } from './rusak';
import { commandLine } from './terminal';

/**
 * Any file is answered: read, or refused in the user's words; and what is written can be taken back exactly. FUZZ=5000 runs
 * so many, FUZZ_DARI=42 begins at a seed (then FUZZ=1 is that file alone).
 */
const FROM = Number(process.env.FUZZ_DARI ?? 1);
const COUNT = Number(process.env.FUZZ ?? 200);
/** Seconds of processor time for one file; what takes none of them is quick on any machine. */
const PATIENCE = 5;

const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-acak-'));
afterAll(() => rmSync(folder, { recursive: true }));
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

test(
  `${COUNT} damaged and odd workbooks: each is read or refused in words, and what is written is taken back exactly`,
  async () => {
    const faults: string[] = [];
    for (let seed = FROM; seed < FROM + COUNT; seed += 1) {
      const wrong = await wrongWith(bukuAcak(seed)).catch((error: unknown) => String(error));
      if (wrong !== null) faults.push(`${seed}: ${wrong}`);
    }
    expect(faults).toEqual([]);
    if (COUNT >= 100) expect(restored / COUNT).toBeGreaterThan(0.2);
  },
  10 * 60_000 + COUNT * 500,
);

testWithOffice('LibreOffice opens what was written', async () => {
  let opened = 0;
  for (let seed = 1; opened < 3 && soffice !== undefined; seed += 1) {
    writeFileSync(input, bukuAcak(seed));
    rmSync(output, { force: true });
    const { code } = await evaluasi('hitung', input, '-o', output);
    if (code === 2) continue;
    opened += 1;
    const there = openWorkbook(throughLibreOffice(readFileSync(output)));
    expect([seed, there.sheetNames()]).toEqual([seed, openWorkbook(readFileSync(output)).sheetNames()]);
  }
});
