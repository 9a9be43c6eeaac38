import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOrder } from '../../src/cli/rekap/in-order';
import { threads } from '../../src/cli/rekap/threads';
import type { Usage } from '../../src/cli/usage';
import { openWorkbook } from '../../src/xlsx';
import { commandLine } from './terminal';

const FIXTURES = join(__dirname, '../fixtures');
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'evaluasi-renja-rekap-')));
  mkdirSync(at('masuk/Dinas Satu'), { recursive: true });
  copyFileSync(join(FIXTURES, 'e81-luwu-timur-2021/table.xlsx'), at('masuk/Dinas Satu/evaluasi.xlsx'));
  copyFileSync(join(FIXTURES, 'realisasi-fisik-keuangan-sulbar-2022/table.xlsx'), at('masuk/fisik.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const rekap = commandLine();
const values = async (path: string, sheet: string): Promise<unknown[][]> =>
  (await openWorkbook(readFileSync(path)).read(sheet)).grid.values.map((line) => [...line]);
const rows = (path: string): unknown[] =>
  readFileSync(path, 'utf8').trimEnd().split('\n').map((line): unknown => JSON.parse(line)); // prettier-ignore

test('one workbook and one line for each table: office, form, quarter, capaian, predikat, galat', async () => {
  const { code, out, error } = await rekap('rekap', at('masuk'), '-o', at('hasil/REKAP.xlsx'));
  expect([code, error]).toEqual([1, '']);
  expect(out).toContain('2 berkas, 2 tabel dari 2 perangkat daerah, 20 galat; 0 berkas tanpa tabel yang terbaca.');
  expect(readdirSync(at('hasil')).sort()).toEqual(['REKAP.ndjson', 'REKAP.xlsx']);
  expect(rows(at('hasil/REKAP.ndjson'))).toMatchObject([
    {
      kind: 'table',
      file: join('Dinas Satu', 'evaluasi.xlsx'),
      form: 'E.81',
      tahun: 2021,
      triwulan: 2,
      capaianK: expect.stringMatching(/^84\.6/),
      predikatK: 'Tinggi',
      predikatRp: 'Sangat Rendah',
    },
    { file: 'fisik.xlsx', perangkatDaerah: 'DINAS SOSIAL', capaianK: null, predikatK: null },
  ]);
  const [head = [], first = []] = await values(at('hasil/REKAP.xlsx'), 'Tabel');
  expect(first[head.indexOf('Capaian K')]).toBeCloseTo(0.8461, 4);
  expect(first[head.indexOf('Predikat K')]).toBe('Tinggi');
  const summary = await values(at('hasil/REKAP.xlsx'), 'Ringkasan');
  expect(summary.find(([label]) => label === 'Galat: Jumlah tidak cocok')?.[1]).toBeGreaterThan(0);
});

test('a broken file is told and stops nothing; what an earlier run left in the folder is not read', async () => {
  writeFileSync(at('masuk/rusak.xlsx'), 'bukan xlsx');
  await rekap('rekap', at('masuk'), '-o', at('masuk/REKAP.xlsx'));
  const { code, out } = await rekap('rekap', at('masuk'), '-o', at('masuk/REKAP.xlsx'));
  expect(code).toBe(2);
  expect(out).toContain('3 berkas, 2 tabel');
  const unread = await values(at('masuk/REKAP.xlsx'), 'Tak terbaca');
  expect(unread[1]).toEqual(['rusak', 'rusak.xlsx', '', expect.stringContaining('bukan buku kerja Excel')]);
});

test('offices listed that handed in nothing', async () => {
  writeFileSync(at('daftar.txt'), '\uFEFFDinas Sosial\r\nInspektorat\r\n');
  await rekap('rekap', at('masuk'), '-o', at('R.xlsx'), '--daftar', at('daftar.txt'));
  expect(await values(at('R.xlsx'), 'Belum melapor')).toContainEqual(['Inspektorat', 2021, 'I, II']);
});

test.each([
  [['rekap', 'masuk'], /perlu tempat hasilnya/],
  [['rekap', 'masuk', '-o', 'hasil.csv'], /harus berkas \.xlsx/],
  [['rekap', 'masuk', 'lain', '-o', 'R.xlsx'], /satu folder/],
  [['rekap', 'daftar.txt', '-o', 'R.xlsx'], /bukan folder/],
  [['rekap', '-', '-o', 'R.xlsx'], /-o tidak dipakai/],
  [['rekap', 'masuk', '-o', 'R.xlsx', '--json'], /--json bukan untuk perintah rekap/],
  [['rekap', 'masuk', '-o', 'R.xlsx', '--utas', '0'], /--utas perlu nilai/],
  [['rekap', 'masuk', '-o', 'R.xlsx', '--daftar', 'tak-ada.txt'], /tidak ditemukan/],
  [['periksa', 'masuk', '--utas', '2'], /--utas bukan untuk perintah periksa/],
])('%j is refused and writes nothing', async (args, message) => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { code, error } = await rekap(...args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(existsSync(at('R.xlsx'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['masuk']);
  } finally {
    process.chdir(before);
  }
});

test('rekap -: paths from standard input, lines to standard output', async () => {
  async function* lines(): AsyncGenerator<string> {
    yield at('masuk/fisik.xlsx');
    yield '';
    yield at('tak-ada.xlsx');
  }
  const { code, out, error } = await commandLine({ lines })('rekap', '-');
  expect([code, error]).toEqual([2, '']);
  const got = out.trimEnd().split('\n').map((line): unknown => JSON.parse(line)); // prettier-ignore
  expect(got).toMatchObject([
    { kind: 'table', file: at('masuk/fisik.xlsx') },
    { kind: 'unread', reason: expect.stringContaining('tidak ditemukan') },
  ]);
});

test('results come in the order of the items, and only so many are under way', async () => {
  let [under, most] = [0, 0];
  const got: number[] = [];
  const work = async (n: number): Promise<number> => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => setTimeout(resolve, (7 * n) % 5));
    under -= 1;
    return n;
  };
  for await (const { result } of inOrder(Array.from({ length: 20 }, (_, n) => n), 4, work)) got.push(result); // prettier-ignore
  expect(got).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(most).toBeLessThanOrEqual(4);
});

test('a thread that dies takes one file with it; the next gets a new thread', async () => {
  const program = at('thread.cjs');
  writeFileSync(
    program,
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ below }) => {
       if (below === 'mati') process.exit(3);
       if (below === 'galat') throw new Error('aduh');
       parentPort.postMessage([{ kind: 'unread', file: below, reason: 'baik' }]);
     });`,
  );
  const work: Extract<Usage, { command: 'rekap' }> = {
    command: 'rekap',
    language: 'id',
    place: null,
    daftar: null,
    utas: 2,
    choices: {
      triwulan: null,
      rataRata: null,
      skala: null,
      toleransi: null,
      rumus: false,
      periksa: [],
      nomenklatur: null,
    },
  };
  const readers = threads(program, work);
  const names = ['a', 'mati', 'b', 'galat', 'c', 'd'];
  const all = await Promise.all(names.map((below) => readers.read({ path: below, below })));
  await readers.close();
  const said = all.map(([row]) => (row?.kind === 'unread' ? `${row.file}: ${row.reason}` : ''));
  expect(said).toEqual([
    'a: baik',
    expect.stringMatching(/^mati: .*exit 3/),
    'b: baik',
    expect.stringMatching(/^galat: .*aduh/),
    'c: baik',
    'd: baik',
  ]);
});
