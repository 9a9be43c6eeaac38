/**
 * The oldest Excel that the manifest lets in, which has ExcelApi 1.14 and not a member more (Office LTSC 2021): every command
 * does there what it does elsewhere. The host refuses newer members by name, as Excel does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';
import { knownTypes } from '../../src/host/protocol/definition';
import { since, upTo } from '../host/since';
import { adegan, awal, beda, berhasil, buku, isi, jalankan, keadaan, PERINTAH } from './lakon';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
/** The floor of the commands and of the pane, as the manifest asks for it. */
const FLOOR = Number(/<bt:Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
const lantai = (minor = FLOOR) => ({
  sets: { ExcelApi: `1.${String(minor)}`, SharedRuntime: '1.1' },
  offers: upTo(minor),
});

test('the host tells old members from new ones', async () => {
  expect([since('Range', 'values'), since('RangeAreas', 'areas'), since('Worksheet', 'names')]).toEqual([1, 9, 4]);
  const names = knownTypes().flatMap(({ name, scalars, links, methods }) =>
    [...scalars, ...links, ...methods].map((member) => [name, member] as const),
  );
  const newer = names.filter(([type, member]) => since(type, member) > FLOOR);
  // The host imitates newer members too, so refusing them is a test of something.
  expect(newer.map((one) => one.join('.'))).toContain('Worksheet.notes');
  const { Excel } = createNodeHost(createWorkbook({ sheets: [gridOf('A', [[1]])] }), lantai(8));
  const areas = Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('A').getRanges('A1');
    found.load('areaCount');
    await context.sync();
  });
  await expect(areas).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test.each(PERINTAH)('%s', async (perintah) => {
  for (const one of await buku()) {
    const source = await awal(one, perintah, false);
    const [plain, old] = [adegan(source, false), adegan(source, false, {}, lantai())];
    for (const world of [plain, old]) await world.port.read(one.grid.sheet);
    await jalankan(plain, perintah, one.grid);
    expect(berhasil(await jalankan(old, perintah, one.grid))).toBe(true);
    expect(beda(old, plain)).toEqual([]);
    expect(keadaan(old)).toBe(keadaan(plain));
    await old.commands.kembalikan();
    await plain.commands.kembalikan();
    expect(isi(old)).toBe(isi(plain));
  }
});

test('below what it needs, a command says that this Excel cannot do it, and nothing is written', async () => {
  const [one] = await buku();
  if (one === undefined) throw new Error('no workbook');
  const source = await awal(one, 'hitung-ulang', false);
  const [before, old] = [adegan(source, false), adegan(source, false, {}, lantai(8))];
  expect(berhasil(await jalankan(old, 'hitung-ulang', one.grid))).toBe(false);
  expect(beda(old, before)).toEqual([]);
});
