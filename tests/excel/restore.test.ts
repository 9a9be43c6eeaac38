import { JOURNAL_NAMESPACE, toXmlPart } from '../../src/port/xml-part';
import { markFormula } from '../../src/port/marks';
import { gridOf } from '../../src/host/node';
import { itemNotFound } from '../../src/host/protocol/errors';
import { renameSheet } from '../../src/host/model/structure';
import { writeContents, writeFormats } from '../../src/host/model/edit';
import type { CellValue } from '../../src/grid/types';
import { parseArea } from '../../src/grid/address';
import { at, contents, mark, meaning, planOf, setUp, textWrite, write, type Setup } from './setup';

const SHEET = 'TW II';
const ROWS: CellValue[][] = [
  ['Program', 'Target', 'Realisasi', 'Capaian', 'Predikat'],
  ['A', 100, 50, 49, 'Rendah'],
  ['B', 200, '3.454.652.186', '', ''],
  ['C', 300, 150, '=C4/B4*100', '84,63 %'],
];
const open = () =>
  setUp({
    sheets: [
      gridOf(SHEET, ROWS, { values: ROWS.map((row) => row.map((value) => (value === '=C4/B4*100' ? 50 : value))) }),
      gridOf('Lain', [['x', 1]]),
    ],
  });
const PLAN = planOf(
  SHEET,
  [
    write('D2', 49, 50),
    textWrite('E2', 'Rendah', 'Sangat Rendah'),
    write('C3', '3.454.652.186', 3454652186),
    write('D3', '', 75),
    write('D4', '=C4/B4*100', 51),
    write('E4', '84,63 %', 84.63),
  ],
  [mark('C2')],
);

const type = ({ model }: Setup, address: string, value: CellValue): void => {
  const sheet = model.sheet(SHEET);
  const area = parseArea(address);
  if (sheet === null || area === null) throw new Error('no such cell');
  writeContents(model, sheet, area, [[value]]);
};

describe('kembalikan', () => {
  test('setiap sel kembali: angka, teks yang mirip angka, rumus, kosong', async () => {
    const setup = open();
    await setup.port.apply(PLAN, 'id');
    setup.host.resetStats();
    expect(await setup.port.restore()).toEqual({ restored: 6, skipped: [], empty: false });
    // Find the journal, read it, look at the cells, write them, mark the run restored.
    expect(setup.host.stats.syncs).toBe(5);
    expect(contents(setup, SHEET)).toEqual(ROWS);
    expect(setup.model.sheet(SHEET)?.get(3, 3).formula).toBe('=C4/B4*100');
    expect(await setup.port.restore()).toEqual({ restored: 0, skipped: [], empty: true });
  });

  test('sel yang diubah sesudahnya dilewati dan dilaporkan; yang sudah semula dihitung kembali', async () => {
    const setup = open();
    await setup.port.apply(PLAN, 'id');
    type(setup, 'D2', 55);
    type(setup, 'E2', 'Rendah');
    expect(await setup.port.restore()).toEqual({
      restored: 5,
      skipped: [{ sheet: SHEET, cell: at('D2') }],
      empty: false,
    });
    expect(contents(setup, SHEET)[1]).toEqual(['A', 100, 50, 55, 'Rendah']);
  });

  test('rekan mengubah sel sesaat sebelum dilihat: dilewati', async () => {
    const setup = open();
    await setup.port.apply(PLAN, 'id');
    setup.host.editBeforeSync(3, () => type(setup, 'D3', 99));
    expect(await setup.port.restore()).toMatchObject({ restored: 5, skipped: [{ cell: at('D3') }] });
    expect(setup.model.sheet(SHEET)?.get(2, 3).value).toBe(99);
  });

  test('dari yang terbaru ke yang lama', async () => {
    const setup = open();
    await setup.port.apply(planOf(SHEET, [write('D2', 49, 50)]), 'id');
    await setup.port.apply(planOf(SHEET, [write('D2', 50, 51)]), 'id');
    await setup.port.restore();
    expect(contents(setup, SHEET)[1]?.[3]).toBe(50);
    await setup.port.restore();
    expect(contents(setup, SHEET)).toEqual(ROWS);
    expect(await setup.port.restore()).toMatchObject({ empty: true });
  });

  test('bertahan sesudah buku kerja ditutup dan dibuka lagi', async () => {
    const first = open();
    await first.port.apply(PLAN, 'id');
    const sheet = first.model.sheet(SHEET);
    if (sheet === null) throw new Error('no sheet');
    const second = setUp({
      sheets: [sheet.toGrid()],
      customXmlParts: first.model.customXmlParts.map(({ xml }) => xml),
    });
    expect(await second.port.restore()).toMatchObject({ restored: 6, skipped: [] });
    expect(contents(second, SHEET)).toEqual(ROWS);
  });

  test('lembar yang diganti nama ditemukan dari isinya, juga sesudah berkas dibuka lagi', async () => {
    const setup = open();
    await setup.port.apply(PLAN, 'id');
    const sheet = setup.model.sheet(SHEET);
    if (sheet !== null) renameSheet(setup.model, sheet, 'Triwulan II');
    const reopened = setUp({
      sheets: setup.model.sheets.map((one) => one.toGrid()),
      customXmlParts: setup.model.customXmlParts.map(({ xml }) => xml),
    });
    for (const one of [setup, reopened]) {
      expect(await one.port.restore()).toEqual({ restored: 6, skipped: [], empty: false });
      expect(contents(one, 'Triwulan II')).toEqual(ROWS);
    }
  });

  test('lembar yang diganti nama lalu diubah, atau tersalin: dilaporkan hilang, tidak ada yang ditebak', async () => {
    const changed = open();
    await changed.port.apply(PLAN, 'id');
    type(changed, 'D2', 55);
    const sheet = changed.model.sheet(SHEET);
    if (sheet !== null) renameSheet(changed.model, sheet, 'TW II lama');
    const report = await changed.port.restore();
    expect(report).toMatchObject({ restored: 0, empty: false, missing: [SHEET] });
    expect(report.skipped).toHaveLength(6);
    // Nothing is lost by trying: once the sheet has its name again, all but the changed cell goes back.
    if (sheet !== null) renameSheet(changed.model, sheet, SHEET);
    expect(await changed.port.restore()).toEqual({
      restored: 5,
      skipped: [{ sheet: SHEET, cell: at('D2') }],
      empty: false,
    });
    expect(await changed.port.restore()).toMatchObject({ empty: true });

    const first = open();
    await first.port.apply(PLAN, 'id');
    const grid = first.model.sheet(SHEET)?.toGrid();
    if (grid === undefined) throw new Error('no sheet');
    const copies = setUp({
      sheets: [
        { ...grid, sheet: 'Salinan 1' },
        { ...grid, sheet: 'Salinan 2' },
      ],
      customXmlParts: first.model.customXmlParts.map(({ xml }) => xml),
    });
    expect(await copies.port.restore()).toMatchObject({ restored: 0, missing: [SHEET] });
    expect(contents(copies, 'Salinan 1')[1]?.[3]).toBe(50);
  });

  test('lembar yang hilang tidak menghalangi lembar lain, dan dicoba lagi begitu ada', async () => {
    const setup = open();
    await setup.port.apply(planOf('Lain', [write('B1', 1, 2)]), 'id');
    await setup.port.apply(planOf(SHEET, [write('D2', 49, 50)]), 'id');
    const sheet = setup.model.sheet(SHEET);
    if (sheet !== null) renameSheet(setup.model, sheet, 'TW II lama');
    const gone = { restored: 0, skipped: [{ sheet: SHEET, cell: at('D2') }], missing: [SHEET], empty: false };
    expect(await setup.port.restore()).toEqual(gone);
    // The user was told; the next press takes the run before it.
    expect(await setup.port.restore()).toEqual({ restored: 1, skipped: [], empty: false });
    expect(contents(setup, 'Lain')).toEqual([['x', 1]]);
    expect(await setup.port.restore()).toEqual(gone);
    if (sheet !== null) renameSheet(setup.model, sheet, SHEET);
    expect(await setup.port.restore()).toEqual({ restored: 1, skipped: [], empty: false });
    expect(contents(setup, SHEET)).toEqual(ROWS);
    expect(await setup.port.restore()).toMatchObject({ empty: true });
  });

  test('satu jalan di dua lembar: yang ada kembali, sisanya menunggu lembarnya', async () => {
    const entry = (sheet: string, address: string, before: number, after: number) => ({
      sheet,
      cell: at(address),
      before,
      after,
      beforeFormat: 'General',
      afterFormat: 'General',
    });
    const runs = [
      {
        id: 'x',
        when: '',
        command: 'perbaiki',
        restored: false,
        entries: [entry('Lain', 'B1', 1, 2), entry('Hilang', 'A1', 3, 4)],
      },
    ];
    const setup = setUp({
      sheets: [gridOf('Lain', [['x', 2]]), gridOf('Baru', [[4]])],
      customXmlParts: [toXmlPart(JOURNAL_NAMESPACE, { version: 1, runs })],
    });
    expect(await setup.port.restore()).toEqual({
      restored: 1,
      skipped: [{ sheet: 'Hilang', cell: at('A1') }],
      missing: ['Hilang'],
      empty: false,
    });
    expect(contents(setup, 'Lain')).toEqual([['x', 1]]);
    const sheet = setup.model.sheet('Baru');
    if (sheet !== null) renameSheet(setup.model, sheet, 'Hilang');
    expect(await setup.port.restore()).toEqual({ restored: 1, skipped: [], empty: false });
    expect(contents(setup, 'Hilang')).toEqual([[3]]);
  });

  test('lembar terproteksi: tidak ada yang diubah, jurnal tetap ada', async () => {
    const setup = open();
    await setup.port.apply(PLAN, 'id');
    const sheet = setup.model.sheet(SHEET);
    if (sheet === null) throw new Error('no sheet');
    sheet.protection = { isProtected: true, options: {}, password: null };
    await expect(setup.port.restore()).rejects.toMatchObject({ code: 'terproteksi', detail: { sheet: SHEET } });
    expect(contents(setup, SHEET)[1]?.[3]).toBe(50);
    sheet.protection = { isProtected: false, options: {}, password: null };
    expect(await setup.port.restore()).toMatchObject({ restored: 6 });
  });

  test('format yang diganti pengguna sesudahnya dibiarkan', async () => {
    const setup = setUp({ sheets: [gridOf(SHEET, [['84,6']], { formats: [['@']] })] });
    await setup.port.apply(planOf(SHEET, [write('A1', '84,6', 84.61)]), 'id');
    const sheet = setup.model.sheet(SHEET);
    if (sheet === null) throw new Error('no sheet');
    writeFormats(setup.model, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [['0.0']]);
    await setup.port.restore();
    expect(sheet.get(0, 0)).toMatchObject({ value: '84,6', format: '0.0' });
  });

  test('angka, nilai logika dan rumus di sel berformat teks kembali sebagai dirinya, bukan sebagai teks', async () => {
    const rows: CellValue[][] = [[12.5, 12.5, 12.5, true, '=A1']];
    const formats = [['@', '@', '@', '@', '@']];
    const setup = setUp({ sheets: [gridOf(SHEET, rows, { formats, values: [[12.5, 12.5, 12.5, true, 12.5]] })] });
    const before = meaning(setup, SHEET);
    await setup.port.apply(
      planOf(SHEET, [
        write('A1', 12.5, 13),
        textWrite('B1', 12.5, '13,5'),
        write('C1', 12.5, ''),
        textWrite('D1', true, 'Tinggi'),
        write('E1', '=A1', 7.25),
      ]),
      'id',
    );
    expect(contents(setup, SHEET)).toEqual([[13, '13,5', '', 'Tinggi', 7.25]]);
    await setup.port.restore();
    expect(meaning(setup, SHEET)).toEqual(before);
  });

  test('teks yang bermula = tetap teks pada perjalanan pulang', async () => {
    const setup = setUp({ sheets: [gridOf(SHEET, [['=B1']], { values: [['=B1']] })] });
    await setup.port.apply(planOf(SHEET, [write('A1', '=B1', 5)]), 'id');
    await setup.port.restore();
    expect(setup.model.sheet(SHEET)?.get(0, 0)).toMatchObject({ value: '=B1', formula: null });
  });

  test.each(['before', 'after'] as const)(
    'satu sinkronisasi gagal (%s) saat menulis: diulang sendiri sampai selesai',
    async (when) => {
      for (let n = 4; n <= 5; n += 1) {
        const setup = open();
        await setup.port.apply(PLAN, 'id');
        setup.host.failSync({ at: n, when, code: 'ServiceNotAvailable' });
        expect(await setup.port.restore()).toEqual({ restored: 6, skipped: [], empty: false });
        expect(contents(setup, SHEET)).toEqual(ROWS);
        expect(await setup.port.restore()).toMatchObject({ empty: true });
      }
    },
  );

  test.each(['before', 'after'] as const)(
    'gagal terus (%s): dikatakan, dan sekali lagi menyelesaikan jalan yang sama, bukan yang lebih lama',
    async (when) => {
      for (let n = 1; n <= 5; n += 1) {
        const setup = open();
        await setup.port.apply(planOf(SHEET, [write('C2', 50, 60)]), 'id');
        const between = meaning(setup, SHEET);
        await setup.port.apply(PLAN, 'id');
        setup.host.failSync({ at: n, when, code: 'ServiceNotAvailable', lasting: true });
        await expect(setup.port.restore()).rejects.toMatchObject({ code: n < 4 ? 'gagal' : 'belum-kembali' });
        setup.host.heal();
        expect(await setup.port.restore()).toEqual({ restored: 6, skipped: [], empty: false });
        await setup.port.clearMarks();
        expect(meaning(setup, SHEET)).toEqual(between);
      }
    },
  );

  test.each([
    ['rusak', `<data xmlns="${JOURNAL_NAMESPACE}">{"version":1,</data>`],
    ['versi lain', toXmlPart(JOURNAL_NAMESPACE, { version: 9, runs: [] })],
    [
      'catatan cacat',
      toXmlPart(JOURNAL_NAMESPACE, {
        version: 1,
        runs: [{ id: 'x', when: '', command: 'periksa', restored: false, entries: [{}] }],
      }),
    ],
  ])('jurnal %s dibiarkan di tempatnya, jurnal baru dibuat di sampingnya', async (_, xml) => {
    const setup = setUp({ sheets: [gridOf(SHEET, [[1]])], customXmlParts: [xml] });
    expect(await setup.port.restore()).toMatchObject({ empty: true });
    await setup.port.apply(planOf(SHEET, [write('A1', 1, 2)]), 'id');
    expect(setup.model.customXmlParts).toHaveLength(2);
    expect(setup.model.customXmlParts[0]?.xml).toBe(xml);
    await setup.port.restore();
    expect(contents(setup, SHEET)).toEqual([[1]]);
  });
});

describe('hapus tanda', () => {
  const userFormat = {
    areas: [{ top: 0, left: 0, bottom: 3, right: 0 }],
    formula: '=N("evaluasi")=0',
    format: { fill: '#123456' },
  };

  test('tepat tanda kami, di semua lembar; aturan pengguna tinggal', async () => {
    const setup = setUp({
      sheets: [
        {
          grid: gridOf(SHEET, ROWS),
          conditionalFormats: [userFormat, { type: 'ColorScale', areas: userFormat.areas, formula: null }],
        },
        gridOf('Lain', [['x', 1]]),
      ],
    });
    const before = [meaning(setup, SHEET), meaning(setup, 'Lain')];
    await setup.port.apply(planOf(SHEET, [], [mark('B2'), mark('C3', 'info')]), 'id');
    await setup.port.apply(planOf('Lain', [], [mark('B1', 'peringatan')]), 'id');
    setup.host.resetStats();
    expect(await setup.port.clearMarks()).toEqual({ marks: 3, notes: 0 });
    expect(setup.host.stats.syncs).toBe(4);
    expect([meaning(setup, SHEET), meaning(setup, 'Lain')]).toEqual(before);
    expect(await setup.port.clearMarks()).toEqual({ marks: 0, notes: 0 });
  });

  test('juga di lembar salinan dan buku yang dibuka lagi', async () => {
    const setup = open();
    await setup.port.apply(planOf(SHEET, [], [mark('B2'), mark('C3', 'info')]), 'id');
    await setup.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).copy('End');
      await context.sync();
    });
    const copy = setup.model.sheets.find(({ name }) => name !== SHEET && name !== 'Lain');
    expect(copy?.conditionalFormats).toHaveLength(2);
    expect(await setup.port.clearMarks()).toMatchObject({ marks: 4 });
    expect(setup.model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  test('tanda yang ikut tersalin ke sel lain oleh pengguna juga hilang', async () => {
    const setup = setUp({
      sheets: [
        {
          grid: gridOf(SHEET, ROWS),
          conditionalFormats: [{ areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], formula: markFormula('galat') }],
        },
      ],
    });
    expect(await setup.port.clearMarks()).toEqual({ marks: 100, notes: 0 });
  });

  test('lembar terproteksi disebut, lembar lain tetap dibersihkan', async () => {
    const setup = open();
    await setup.port.apply(planOf(SHEET, [], [mark('B2')]), 'id');
    await setup.port.apply(planOf('Lain', [], [mark('B1')]), 'id');
    const sheet = setup.model.sheet(SHEET);
    if (sheet === null) throw new Error('no sheet');
    sheet.protection = { isProtected: true, options: {}, password: null };
    await expect(setup.port.clearMarks()).rejects.toMatchObject({ code: 'terproteksi', detail: { sheet: SHEET } });
    expect(setup.model.sheet('Lain')?.conditionalFormats).toEqual([]);
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test('lembar terproteksi tanpa tanda tidak menghalangi', async () => {
    const setup = setUp({
      sheets: [
        gridOf(SHEET, ROWS),
        { grid: gridOf('Lain', [[1]]), protection: { isProtected: true, options: {}, password: null } },
      ],
    });
    await setup.port.apply(planOf(SHEET, [], [mark('B2')]), 'id');
    expect(await setup.port.clearMarks()).toEqual({ marks: 1, notes: 0 });
  });

  test.each(['before', 'after'] as const)(
    'satu sinkronisasi gagal (%s) saat menghapus: diulang sendiri',
    async (when) => {
      for (let n = 4; n <= 4; n += 1) {
        const setup = open();
        const before = meaning(setup, SHEET);
        await setup.port.apply(planOf(SHEET, [], [mark('B2'), mark('C2', 'info')]), 'id');
        setup.host.failSync({ at: n, when, code: 'ServiceNotAvailable' });
        expect(await setup.port.clearMarks()).toEqual({ marks: 2, notes: 0 });
        expect(meaning(setup, SHEET)).toEqual(before);
      }
    },
  );

  test.each(['before', 'after'] as const)(
    'gagal terus (%s): yang dikatakan tidak lebih dari yang dilihat',
    async (when) => {
      for (let n = 1; n <= 4; n += 1) {
        const setup = open();
        const before = meaning(setup, SHEET);
        await setup.port.apply(planOf(SHEET, [], [mark('B2'), mark('C2', 'info')]), 'id');
        setup.host.failSync({ at: n, when, code: 'ServiceNotAvailable', lasting: true });
        await expect(setup.port.clearMarks()).rejects.toMatchObject({ code: n < 4 ? 'gagal' : 'tanda-sebagian' });
        setup.host.heal();
        await setup.port.clearMarks();
        expect(meaning(setup, SHEET)).toEqual(before);
      }
    },
  );
});

test('aturan pengguna yang rusak tidak menghalangi: tanda kami tetap ditemukan', async () => {
  const setup = setUp({
    sheets: [
      {
        grid: gridOf(SHEET, ROWS),
        conditionalFormats: Array.from({ length: 5 }, (_, index) => ({
          areas: [{ top: index, left: 0, bottom: index, right: 0 }],
          formula: index === 2 ? '=RUSAK' : '=A1=1',
        })),
      },
    ],
  });
  await setup.port.apply(planOf(SHEET, [write('D2', 49, 50)], [mark('B2')]), 'id');
  // As Excel answers for a rule that its own dialogs have damaged (OfficeDev/office-js issue 5222).
  for (const format of setup.model.sheet(SHEET)?.conditionalFormats ?? []) {
    if (format.formula !== '=RUSAK') continue;
    Object.defineProperty(format, 'formula', {
      get: () => {
        throw itemNotFound();
      },
    });
  }
  await expect(setup.port.apply(planOf(SHEET, [write('D2', 50, 51)], [mark('B3')]), 'id')).resolves.toMatchObject({
    written: 1,
  });
  expect(setup.model.sheet(SHEET)?.conditionalFormats).toHaveLength(6);
  expect(await setup.port.clearMarks()).toEqual({ marks: 1, notes: 0 });
  expect(setup.model.sheet(SHEET)?.conditionalFormats).toHaveLength(5);
});
