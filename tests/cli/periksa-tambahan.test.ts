/** `--periksa`: checks that are off until they are asked for, on real tables. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/xlsx';
import { commandLine } from './terminal';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-tambahan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const evaluasi = commandLine({ width: 140 });
/** Rumusan rencana with this year's and next year's target and pagu. */
const TC33 = join(__dirname, '..', 'fixtures', 'tc33-luwu-2024', 'table.xlsx');
const findings = (out: string): readonly string[] =>
  out.split('\n').filter((line) => /Target turun|target-turun/.test(line));

test('mati tanpa diminta; menyala dengan pilihan, atau karena buku kerjanya menyimpannya', async () => {
  const path = join(folder, 'rumusan.xlsx');
  copyFileSync(TC33, path);
  const usual = await evaluasi('periksa', path);
  expect(findings(usual.out)).toEqual([]);
  const asked = await evaluasi('periksa', path, '--periksa', 'target-turun');
  expect(findings(asked.out).length).toBeGreaterThan(0);
  expect(asked.out).toMatch(/lebih\s+rendah\s+dari/);
  expect(asked.code).toBe(usual.code);
  const workbook = openWorkbook(readFileSync(path));
  await workbook.saveSettings({ periksa: ['target-turun'] });
  writeFileSync(path, workbook.save());
  expect(findings((await evaluasi('periksa', path)).out)).toEqual(findings(asked.out));
});

test('aturan yang tidak dikenal ditolak dengan yang ada', async () => {
  const wrong = await evaluasi('periksa', TC33, '--periksa', 'capaian');
  expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('--periksa')]);
  expect(wrong.error).toContain('target-turun');
});
