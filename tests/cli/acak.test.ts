import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/xlsx';
import { soffice, testWithOffice, throughLibreOffice } from '../xlsx/office';
import type { Jawaban } from './acak';
import { bukuAcak } from './rusak';
import { commandLine } from './terminal';

/**
 * Any file is answered: read, or refused in the user's words; and what is written can be taken back exactly. FUZZ=5000 runs
 * so many, FUZZ_DARI=42 begins at a seed (then FUZZ=1 is that file alone).
 */
const FROM = Number(process.env.FUZZ_DARI ?? 1);
const COUNT = Number(process.env.FUZZ ?? 320);
/** Most memory that any of them may take. */
const MEMORY_MB = 1024;

test(
  `${COUNT} damaged and odd workbooks: each is read or refused in words, what is written is taken back exactly, and none takes 1 GB`,
  () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', join(__dirname, 'typescript.cjs'), join(__dirname, 'acak.ts'), String(FROM), String(COUNT)],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    expect(stderr).toBe('');
    const { faults, restored, memoryMb } = JSON.parse(stdout) as Jawaban;
    expect(faults).toEqual([]);
    expect(memoryMb).toBeLessThan(MEMORY_MB);
    if (COUNT >= 100) expect(restored / COUNT).toBeGreaterThan(0.2);
  },
  10 * 60_000 + COUNT * 500,
);

testWithOffice('LibreOffice opens what was written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-acak-'));
  const [input, output] = [join(folder, 'masukan.xlsx'), join(folder, 'hasil.xlsx')];
  const evaluasi = commandLine();
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
  rmSync(folder, { recursive: true });
});
