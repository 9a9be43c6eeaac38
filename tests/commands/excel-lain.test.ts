/**
 * Desktops that differ from Excel on the web: ';' between areas (Indonesian Windows), rectangles across hidden rows that land
 * in the visible ones, number formats in the user's notation. Every command does what it does elsewhere.
 */
import type { Quirks } from '../../src/host/model/workbook';
import { markFormula } from '../../src/port/marks';
import { gridOf, type WorkbookSource } from '../../src/host/node';
import { contents, mark, planOf, setUp, write } from '../excel/setup';
import {
  adegan,
  awal,
  beda,
  berhasil,
  buku,
  isi,
  jalankan,
  keadaan,
  PERINTAH,
  sourceOf,
  type Adegan,
  type Buku,
  type Perintah,
} from './lakon';

const SIFAT: Readonly<Record<string, Quirks>> = {
  'titik koma di antara daerah': { listSeparator: ';' },
  'baris tersembunyi tertulis di tempat lain': { misplacesHiddenRows: true },
  'format angka dalam tulisan pengguna': { localFormats: true },
  'semuanya sekaligus': { listSeparator: ';', misplacesHiddenRows: true, localFormats: true },
};

/** One command on one workbook where Excel is as on the web: what it starts from, after it, after Kembalikan. */
type Kasus = { readonly source: WorkbookSource; readonly sesudah: Adegan; readonly kembali: Adegan };
const known = new Map<string, Promise<Kasus>>();

/** A command in Excel on the web, and Kembalikan after it: what it does there is what it does everywhere. */
const diWeb = ({ nama, grid }: Buku, perintah: Perintah): Promise<Kasus> => {
  const run = async (): Promise<Kasus> => {
    // Every third row is filtered away.
    const rows = grid.values.flatMap((_, row) => (row % 3 === 2 ? [grid.top + row] : []));
    const one: Buku = { nama: `${nama}, tersaring`, grid: { ...grid, hiddenRows: rows } };
    const source = await awal(one, perintah, false);
    const [sesudah, kembali] = [adegan(source, false), adegan(source, false)];
    for (const world of [sesudah, kembali]) {
      await world.port.read(grid.sheet);
      await jalankan(world, perintah, grid);
    }
    await kembali.commands.kembalikan();
    return { source, sesudah, kembali };
  };
  const key = `${perintah} ${nama}`;
  const made = known.get(key) ?? run();
  known.set(key, made);
  return made;
};

describe.each(Object.entries(SIFAT))('%s', (_, quirks) => {
  let all: readonly Buku[];
  beforeAll(async () => {
    all = await buku();
  });

  test.each(PERINTAH)('%s', async (perintah) => {
    for (const one of all) {
      const { source, sesudah, kembali } = await diWeb(one, perintah);
      const other = adegan(source, false, quirks);
      // The pane reads the sheet before each report, and learns there how this Excel speaks.
      await other.port.read(one.grid.sheet);
      expect(berhasil(await jalankan(other, perintah, one.grid))).toBe(true);
      expect(beda(other, sesudah)).toEqual([]);
      expect(keadaan(other) === keadaan(sesudah)).toBe(true);
      await other.commands.kembalikan();
      expect(beda(other, kembali)).toEqual([]);
      expect(isi(other) === isi(kembali)).toBe(true);
      expect(sourceOf(other.model).customXmlParts).toHaveLength(kembali.model.customXmlParts.length);
    }
  });
});

describe('pemisah daerah', () => {
  const rows = Array.from({ length: 9 }, (_, row) => [row, row, row]);
  const marks = [mark('A1'), mark('A3'), mark('C5', 'info')];

  test('ditanyakan sekali, sebelum apa pun ditulis', async () => {
    const setup = setUp({ sheets: [gridOf('TW II', rows)] }, { workbook: { quirks: { listSeparator: ';' } } });
    const syncs = async (value: number): Promise<number> =>
      (await setup.host.measure(() => setup.port.apply(planOf('TW II', [write('B1', value, value + 1)], marks), 'id'))).syncs; // prettier-ignore
    expect(await syncs(0)).toBe(4);
    expect(await syncs(1)).toBe(4);
    const formats = setup.model.sheet('TW II')?.conditionalFormats ?? [];
    expect(formats.map(({ formula, areas }) => [formula, areas.length]).sort()).toEqual([
      [markFormula('galat'), 2],
      [markFormula('info'), 1],
    ]);
  });

  test('tidak ada pemisah yang diterima: satu aturan tiap daerah, dan semuanya dihapus lagi', async () => {
    // A host that takes single areas only.
    const setup = setUp({ sheets: [gridOf('TW II', rows)] }, { workbook: { quirks: { listSeparator: '|' } } });
    await setup.port.apply(planOf('TW II', [write('B1', 0, 5)], marks), 'id');
    expect(setup.model.sheet('TW II')?.conditionalFormats).toHaveLength(3);
    expect(contents(setup, 'TW II')[0]).toEqual([0, 5, 0]);
    expect(await setup.port.clearMarks()).toEqual({ marks: 3, notes: 0 });
  });
});

describe('baris tersembunyi', () => {
  const rows = Array.from({ length: 12 }, (_, row) => [`Kegiatan ${row}`, row, row]);
  const source = (hiddenRows: readonly number[]) => ({ sheets: [gridOf('TW II', rows, { hiddenRows })] });
  const options = { workbook: { quirks: { misplacesHiddenRows: true } } };
  const writes = rows.map((_, row) => write(`B${row + 1}`, row, row + 100));

  test('baris tersembunyi ditulis sendiri-sendiri', async () => {
    const setup = setUp(source([2, 3, 4, 8]), options);
    await setup.port.apply(planOf('TW II', writes), 'id');
    expect(contents(setup, 'TW II').map((row) => row[1])).toEqual(rows.map((_, row) => row + 100));
    await setup.port.restore();
    expect(contents(setup, 'TW II')).toEqual(rows);
  });

  test('saringan yang dipasang orang lain tepat sebelum menulis: yang salah letak ditarik lagi', async () => {
    const setup = setUp(source([]), options);
    setup.host.editBeforeSync(3, (workbook) => workbook.sheet('TW II')?.hiddenRows.add(4));
    await expect(setup.port.apply(planOf('TW II', writes), 'id')).rejects.toMatchObject({
      code: 'berubah',
    });
    expect(contents(setup, 'TW II')).toEqual(rows);
  });
});
