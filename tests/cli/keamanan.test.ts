import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { berkas } from './berkas';
import { commandLine } from './terminal';

/** What strangers put into a file or a folder does no harm: nothing is overwritten, nothing half written, nothing run. */
const LINES = [
  'No|Uraian|Indikator|Satuan|Target|Realisasi|Capaian (%)',
  '1|Layanan\u0007|Jumlah layanan|Dok|80|60|75',
  '2|Data_x001B_[2J|Jumlah data|Dok|12|9|70',
  '3|Mutu\u202e|Jumlah mutu|Dok|70|63|',
].map((line) => line.replace('\u0007', '_x0007_'));
const evaluasi = commandLine();
let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'evaluasi-renja-aman-')));
  writeFileSync(at('masukan.xlsx'), berkas({ Lembar: LINES }, []));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('signs that steer a terminal are shown, not obeyed; in JSON they keep their meaning', async () => {
  const { out, error } = await evaluasi('periksa', at('masukan.xlsx'));
  expect(out).toContain('70');
  expect(`${out}${error}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  const json = await evaluasi('periksa', at('masukan.xlsx'), '--json');
  expect(json.out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(JSON.stringify(JSON.parse(json.out))).toContain('Mutu');
});

test('the list of codes is an input too', async () => {
  writeFileSync(at('kode.csv'), 'kode;nama\n1.06;Sosial\n');
  const { code } = await evaluasi('hitung', at('masukan.xlsx'), '--nomenklatur', at('kode.csv'), '-o', at('kode.csv'));
  expect(code).toBe(2);
  expect(readFileSync(at('kode.csv'), 'utf8')).toBe('kode;nama\n1.06;Sosial\n');
});

const table = join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx');

test('what a killed run left behind goes with the next; what another run is writing stays', async () => {
  writeFileSync(at('.hasil.xlsx.99999999.tmp'), 'separuh');
  writeFileSync(at(`.hasil.xlsx.${process.ppid}.tmp`), 'sedang ditulis');
  await evaluasi('hitung', table, '-o', at('hasil.xlsx'));
  expect(readdirSync(folder).sort()).toEqual([`.hasil.xlsx.${process.ppid}.tmp`, 'hasil.xlsx', 'masukan.xlsx']);
});

test('nothing is written through a link, neither the result nor its draft', async () => {
  writeFileSync(at('lain.txt'), 'jangan');
  symlinkSync(at('lain.txt'), at(`.hasil.xlsx.${process.pid}.tmp`));
  symlinkSync(at('lain.txt'), at('hasil.xlsx'));
  const { code } = await evaluasi('hitung', table, '-o', at('hasil.xlsx'));
  expect(code).not.toBe(2);
  expect(readFileSync(at('lain.txt'), 'utf8')).toBe('jangan');
  expect(existsSync(at(`.hasil.xlsx.${process.pid}.tmp`))).toBe(false);
});
