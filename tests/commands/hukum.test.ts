/**
 * Law: whatever commands a user gives and whatever is typed in between, Kembalikan until nothing is left gives the workbook as if
 * only the typing had been done. On the strict host, figures typed by hand and formulas.
 */
import fc from 'fast-check';
import { writeContents } from '../../src/host/model/edit';
import { shiftLines } from '../../src/host/model/structure';
import type { CellValue } from '../../src/grid/types';
import { kali } from '../hukum';
import { adegan, beda, buku, jalankan, type Adegan, type Buku, type Perintah } from './lakon';
import { tempatOf, type Tempat } from './suntingan';

/** What somebody does between two commands; places are shares of the table, so that they shrink. */
type Sunting =
  | { readonly jenis: 'ketik'; readonly baris: number; readonly kolom: number; readonly isi: CellValue }
  | { readonly jenis: 'baris' | 'kolom'; readonly di: number; readonly banyak: number };
type Langkah = Perintah | Sunting;

const perintah = fc.constantFrom<Perintah>(
  'hitung-ulang',
  'perbaiki',
  'periksa',
  'hapus-tanda',
  'kembalikan',
  'laporan',
);
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const sunting: fc.Arbitrary<Sunting> = fc.oneof(
  fc.record({
    jenis: fc.constant('ketik' as const),
    baris: share,
    kolom: fc.integer({ min: 1, max: 4 }),
    isi: fc.constantFrom<CellValue>('', 0, 1_234_567, '1.234', "'teks", '50 Persen', '-'),
  }),
  fc.record({
    jenis: fc.constantFrom('baris' as const, 'kolom' as const),
    di: share,
    banyak: fc.integer({ min: 1, max: 2 }),
  }),
);
const langkah = fc.array(fc.oneof({ weight: 2, arbitrary: perintah }, { weight: 1, arbitrary: sunting }), { minLength: 2, maxLength: 6 }); // prettier-ignore

const edit = (world: Adegan, { grid }: Buku, { atas, bawah }: Tempat, one: Sunting): void => {
  const sheet = world.model.sheet(grid.sheet);
  if (sheet === null) throw new Error('no sheet');
  if (one.jenis === 'ketik') {
    // Right of the table, where nothing of ours is written: what is typed there is the user's alone.
    const row = atas + Math.floor(one.baris * (bawah - atas + 1));
    const column = (sheet.usedRange(false)?.right ?? 20) + one.kolom;
    writeContents(world.model, sheet, { top: row, left: column, bottom: row, right: column }, [[one.isi]]);
    return;
  }
  const from = one.jenis === 'baris' ? atas + Math.floor(one.di * (bawah - atas)) : Math.floor(one.di * 6) + 1;
  shiftLines(world.model, sheet, { axis: one.jenis === 'baris' ? 'row' : 'column', from, count: one.banyak });
};

const restoreAll = async (world: Adegan): Promise<string> => {
  for (let times = 0; times < 12; times += 1) {
    const outcome = await world.commands.kembalikan();
    if (outcome.kind !== 'dikembalikan') return JSON.stringify(outcome);
    if (outcome.report.empty) return '';
    if (outcome.report.skipped.length > 0) return `skipped ${JSON.stringify(outcome.report.skipped.slice(0, 3))}`;
  }
  return 'never ended';
};

describe.each([0, 1])('buku %i', (which) => {
  test('kembalikan ∘ perintah dan suntingan apa pun = suntingannya saja', async () => {
    const one = (await buku())[which];
    if (one === undefined) throw new Error('no workbook');
    const place = tempatOf(one);
    await fc.assert(
      fc.asyncProperty(langkah, async (steps: readonly Langkah[]) => {
        const [world, only] = [adegan({ sheets: [one.grid] }, false), adegan({ sheets: [one.grid] }, false)];
        for (const step of steps) {
          if (typeof step === 'string') await jalankan(world, step, one.grid);
          else [world, only].forEach((both) => edit(both, one, place, step));
        }
        expect(await restoreAll(world)).toBe('');
        await world.commands.hapusTanda();
        const report = (name: string): boolean => name.startsWith('Laporan');
        expect(beda(world, only).filter((line) => !report(line))).toEqual([]);
      }),
      kali(4),
    );
  });
});
