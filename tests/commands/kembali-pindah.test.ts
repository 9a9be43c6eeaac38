/** Kembalikan after somebody else inserted, deleted, moved or sorted rows and columns: all is as if only that had been done. */
import type { Outcome } from '../../src/commands';
import { shiftLines } from '../../src/host/model/structure';
import type { Workbook } from '../../src/host/model/workbook';
import { gridOf } from '../../src/host/node';
import { katalog, teks } from '../../src/bahasa';
import { tell } from '../../src/taskpane/shell/outcome';
import { mark, meaning, planOf, setUp, textWrite, write } from '../excel/setup';
import { adegan, awal, beda, buku, isi, jalankan, type Buku } from './lakon';
import { SUNTINGAN, tempatOf } from './suntingan';

const dikembalikan = (outcome: Outcome) => {
  if (outcome.kind !== 'dikembalikan') throw new Error(JSON.stringify(outcome));
  return outcome.report;
};

describe.each(Object.entries(SUNTINGAN))('%s', (nama, sunting) => {
  const edit = (one: Buku) => (workbook: Workbook) => {
    const sheet = workbook.sheet(one.grid.sheet);
    if (sheet !== null) sunting(workbook, sheet, tempatOf(one));
  };

  test('sesudah Hitung ulang dan Perbaiki, dua kali Kembalikan', async () => {
    for (const one of await buku()) {
      const [world, only] = [adegan(await awal(one, 'perbaiki', false), false), adegan({ sheets: [one.grid] }, false)];
      await jalankan(world, 'perbaiki', one.grid);
      edit(one)(world.model);
      edit(one)(only.model);
      const reports = [
        dikembalikan(await world.commands.kembalikan()),
        dikembalikan(await world.commands.kembalikan()),
      ];
      if (nama === 'sel tujuan diubah') expect(reports.flatMap(({ skipped }) => skipped).length).toBeLessThanOrEqual(2);
      else if (/disisipkan|format/.test(nama)) expect(reports.flatMap(({ skipped }) => skipped)).toEqual([]);
      // What somebody typed into a cell of ours keeps the format that it was typed in.
      const typed = beda(world, only).filter((one) => one.includes('12345'));
      expect(beda(world, only)).toEqual(nama === 'sel tujuan diubah' ? typed : []);
      if (typed.length === 0) expect(isi(world) === isi(only)).toBe(true);
      expect(dikembalikan(await world.commands.kembalikan())).toMatchObject({ empty: true });
    }
  });
});

test('baris yang dihapus: selnya disebut, yang lain kembali', async () => {
  const [one] = await buku();
  if (one === undefined) throw new Error('no workbook');
  const world = adegan({ sheets: [one.grid] }, false);
  await jalankan(world, 'hitung-ulang', one.grid);
  const { sasaran } = tempatOf(one);
  const sheet = world.model.sheet(one.grid.sheet);
  if (sheet === null) throw new Error('no sheet');
  shiftLines(world.model, sheet, { axis: 'row', from: sasaran.row, count: -1 });
  const outcome = await world.commands.kembalikan();
  const report = dikembalikan(outcome);
  expect(report.unfound).toBeGreaterThan(0);
  expect(report.skipped).toHaveLength(report.unfound ?? 0);
  expect(report.skipped).toContainEqual({ sheet: one.grid.sheet, cell: sasaran });
  for (const [language, words] of [
    ['id', 'baris atau kolomnya tidak ditemukan lagi'],
    ['en', 'cannot be found any more'],
  ] as const) {
    const told = tell(outcome, {
      language,
      kamus: katalog[language],
      t: (key, ...values) => teks(language, key, ...values),
    });
    expect(told.apa).toContain(words);
  }
});

describe('teks kembali persis', () => {
  const odd = ["'kutip", "''dua", "'", '=bukan rumus', 'baris\nkedua', 'baris\r\nkedua', 'a\u0085b\u2028c\ufeffd', '\ud83d\udc4d', ' spasi ', '-', '1.234', '_x000D_', ']]>', '&#10;&amp;']; // prettier-ignore
  test.each(odd)('%j', async (text) => {
    const setup = setUp({
      sheets: [
        gridOf(
          'TW II',
          [
            ['Kegiatan', text],
            ['Lain', text],
          ],
          { formats: [[], ['General', '@']] },
        ),
      ],
    });
    const before = meaning(setup, 'TW II');
    await setup.port.apply(planOf('TW II', [write('B1', text, 5), textWrite('B2', text, 'Tinggi')]), 'id');
    expect(await setup.port.restore()).toEqual({ restored: 2, skipped: [], empty: false });
    expect(meaning(setup, 'TW II')).toEqual(before);
  });
});

describe('catatan pengembalian yang hilang', () => {
  const open = () => setUp({ sheets: [gridOf('TW II', [['Kegiatan', 5]])] });

  test('hilang selama buku kerja terbuka, atau saat disimpan: disadari dan dikatakan', async () => {
    const setup = open();
    await setup.port.apply(planOf('TW II', [write('B1', 5, 6)], [mark('B1')]), 'id');
    setup.model.customXmlParts.splice(0);
    expect(await setup.port.restore()).toEqual({ restored: 0, skipped: [], empty: true, lost: true });
    // Saved by an Excel that drops custom XML, and opened again.
    const again = setUp({
      sheets: setup.model.sheets.map((sheet) => ({
        grid: sheet.toGrid(),
        conditionalFormats: sheet.conditionalFormats,
      })),
    });
    expect(await again.port.restore()).toMatchObject({ empty: true, lost: true });
  });

  test('tidak pernah ada, atau dicabut karena tidak jadi ditulis: tidak dikatakan hilang', async () => {
    const nothing = { restored: 0, skipped: [], empty: true };
    expect(await open().port.restore()).toEqual(nothing);
    const setup = open();
    setup.host.failSync({ at: 3, when: 'before', code: 'ServiceNotAvailable' });
    await expect(setup.port.apply(planOf('TW II', [write('B1', 5, 6)]), 'id')).rejects.toMatchObject({
      code: 'gagal',
    });
    expect(await setup.port.restore()).toEqual(nothing);
  });

  test.each(['id', 'en'] as const)('kata-katanya (%s)', (language) => {
    const { apa, tindakan, intent } = tell(
      {
        kind: 'dikembalikan',
        report: { restored: 0, skipped: [], empty: true, lost: true },
        cleared: null,
        marksLeft: null,
      },
      { language, kamus: katalog[language], t: (key, ...values) => teks(language, key, ...values) },
    );
    expect([apa.includes('Mac'), tindakan !== null, intent]).toEqual([true, true, 'warning']);
  });
});
