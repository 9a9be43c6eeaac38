import { join } from 'node:path';
import { commandLine } from './terminal';

const E81 = join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx');
const OTHER = join(__dirname, '../fixtures/tc28-lumajang/table.xlsx');
const WITH_FORMULAS = join(__dirname, '../fixtures/e81-luwu-timur-2021/table-formulas.xlsx');
const evaluasi = commandLine();

test('the printed table and the one with working formulas: figures that were typed over, not the sums above them', async () => {
  const { code, out, error } = await evaluasi('bandingkan', E81, WITH_FORMULAS);
  expect([code, error]).toEqual([1, '']);
  expect(out).toMatch(/Realisasi berbeda +O22 +Realisasi tahun ini Rp +14\.998\.400 +22\.046\.800 +7\.048\.400/);
  expect(out).not.toMatch(/ O10 /);
});

test('--json: kind, row, column, both sides with cell and figure', async () => {
  const { out } = await evaluasi('bandingkan', E81, WITH_FORMULAS, '--json');
  const parsed: unknown = JSON.parse(out);
  expect(parsed).toMatchObject({ version: 1, before: E81, now: WITH_FORMULAS, tables: [{ rows: 73 }] });
  expect(JSON.stringify(parsed)).toContain(
    '"before":{"sheet":"Evaluasi TW II","cell":"O22","value":"14998400"},"now":{"sheet":"Evaluasi TW II","cell":"O22","value":"22046800"}',
  );
});

test('a file with itself: no difference, exit 0', async () => {
  const { code, out } = await evaluasi('bandingkan', E81, E81);
  expect(code).toBe(0);
  expect(out).toContain('Tidak ada perbedaan.');
});

test.each([
  [[E81], /perlu dua berkas/],
  [[E81, OTHER, OTHER], /perlu dua berkas/],
  [[E81, OTHER], /Tidak ada tabel di kedua berkas/],
  [[E81, 'tak-ada.xlsx'], /tak-ada\.xlsx: .*tidak ditemukan/],
  [[E81, E81, '-o', 'x.xlsx'], /-o bukan untuk perintah bandingkan/],
])('%#: refused with what to do, exit 2', async (args, message) => {
  const { code, out, error } = await evaluasi('bandingkan', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(message);
});
