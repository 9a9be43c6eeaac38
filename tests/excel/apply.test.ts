import { SEVERITIES } from '../../src/renja/aturan';
import { JOURNAL_NAMESPACE, fromXmlPart } from '../../src/port/xml-part';
import { markFormula } from '../../src/port/marks';
import { gridOf } from '../../src/host/node';
import type { CellValue } from '../../src/grid/types';
import { writeContents } from '../../src/host/model/edit';
import { shiftLines } from '../../src/host/model/structure';
import { at, contents, mark, meaning, planOf, setUp, textWrite, write, type Setup } from './setup';

const SHEET = 'TW II';
const ROWS = [
  ['Program', 'Target', 'Realisasi', 'Capaian', 'Predikat'],
  ['A', 100, 50, 49, 'Rendah'],
  ['B', 200, 150, '', ''],
  ['C', 300, 150, '=C4/B4*100', 'Sangat Rendah'],
];
const grid = () =>
  gridOf(SHEET, ROWS, {
    values: [ROWS[0] ?? [], ROWS[1] ?? [], ROWS[2] ?? [], ['C', 300, 150, 50, 'Sangat Rendah']],
    formats: [[], ['General', '#,##0', '#,##0', '0.00', '@']],
  });
const open = (options: Parameters<typeof setUp>[1] = {}) =>
  setUp({ sheets: [grid(), gridOf('Lain', [['x']])] }, options);

const PLAN = planOf(
  SHEET,
  [write('D2', 49, 50), write('D3', '', 75), textWrite('E2', 'Rendah', 'Sangat Rendah'), textWrite('E3', '', 'Sedang')],
  [mark('C2'), mark('C3', 'peringatan'), mark('C4', 'info')],
);

const journalParts = ({ model }: Setup): unknown[] =>
  model.customXmlParts.map(({ xml }) => fromXmlPart(JOURNAL_NAMESPACE, xml)).filter((data) => data !== null);

describe('menerapkan rencana', () => {
  test('menulis sel, tanda dan jurnal; dua sinkronisasi selain jurnal', async () => {
    const setup = open();
    setup.host.resetStats();
    const report = await setup.port.apply(PLAN, 'id');
    expect(report).toEqual({ written: 4, marked: 3, notes: 0, notesKept: 0, runId: 'run-1' });
    // Look; journal written and read back; cells and marks. The first journal needs no reading.
    expect(setup.host.stats.syncs).toBe(3);
    expect(contents(setup, SHEET)).toEqual([
      ROWS[0],
      ['A', 100, 50, 50, 'Sangat Rendah'],
      ['B', 200, 150, 75, 'Sedang'],
      ROWS[3],
    ]);
    const formats = setup.model.sheet(SHEET)?.conditionalFormats ?? [];
    expect(formats.map(({ formula }) => formula).sort()).toEqual(SEVERITIES.map(markFormula).sort());
    expect(formats.find(({ formula }) => formula === markFormula('galat'))).toMatchObject({
      areas: [{ top: 1, left: 2, bottom: 1, right: 2 }],
      format: { fill: '#FFC7CE', fontColor: '#9C0006' },
    });
    expect(journalParts(setup)).toEqual([
      {
        version: 2,
        runs: [
          {
            id: 'run-1',
            when: '2026-11-22T00:00:00.000Z',
            command: 'hitung-ulang',
            restored: false,
            sheets: [SHEET],
            formats: ['0.00', 'General', '@'],
            // Sheet, row, column, content and format before, content and format after.
            entries: [
              [0, 1, 3, 49, 0, 50, 0],
              [0, 2, 3, '', 1, 75, 1],
              [0, 1, 4, 'Rendah', 2, 'Sangat Rendah', 2],
              [0, 2, 4, '', 1, 'Sedang', 1],
            ],
          },
        ],
      },
    ]);
  });

  test('jalan kedua: jurnal bertambah, tanda lama diganti, empat sinkronisasi', async () => {
    const setup = open();
    await setup.port.apply(PLAN, 'id');
    setup.host.resetStats();
    const next = { ...planOf(SHEET, [write('D3', 75, 76)], [mark('B2')]), action: 'perbaiki' } as const;
    const report = await setup.port.apply(next, 'id');
    expect(report.runId).toBe('run-2');
    expect(setup.host.stats.syncs).toBe(4);
    expect(journalParts(setup)).toMatchObject([{ runs: [{ id: 'run-1' }, { id: 'run-2', command: 'perbaiki' }] }]);
    expect(setup.model.sheet(SHEET)?.conditionalFormats).toMatchObject([
      { formula: markFormula('galat'), areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
    ]);
  });

  test('periksa hanya menandai: tanpa jurnal', async () => {
    const setup = open();
    setup.host.resetStats();
    const report = await setup.port.apply(planOf(SHEET, [], [mark('C2')]), 'id');
    expect(report).toMatchObject({ written: 0, marked: 1, runId: null });
    expect(setup.host.stats.syncs).toBe(2);
    expect(journalParts(setup)).toEqual([]);
    expect(contents(setup, SHEET)).toEqual(ROWS);
  });

  test('angka tetap angka dalam format selnya; di sel berformat teks formatnya diganti dan dicatat', async () => {
    const setup = setUp({ sheets: [gridOf(SHEET, [['84,6', 'x', 0.5]], { formats: [['@', '@', '0.00%']] })] });
    await setup.port.apply(
      planOf(SHEET, [write('A1', '84,6', 84.61), write('B1', 'x', 3), write('C1', 0.5, 0.25)]),
      'id',
    );
    const sheet = setup.model.sheet(SHEET);
    expect(sheet?.get(0, 0)).toMatchObject({ value: 84.61, format: '#,##0.00' });
    expect(sheet?.get(0, 1)).toMatchObject({ value: 3, format: 'General' });
    expect(sheet?.get(0, 2)).toMatchObject({ value: 0.25, format: '0.00%' });
    await setup.port.restore();
    expect(sheet?.get(0, 0)).toMatchObject({ value: '84,6', format: '@' });
    expect(sheet?.get(0, 1)).toMatchObject({ value: 'x', format: '@' });
    expect(sheet?.get(0, 2)).toMatchObject({ value: 0.5, format: '0.00%' });
  });

  test.each([
    '1.234',
    '12,5',
    '1/2',
    '=A1+1',
    '+3',
    '-',
    "'kutip",
    'TRUE',
    'benar',
    '50%',
    '1E5',
    'Jan 2021',
    '@x',
    'Tinggi',
  ])('teks %j tetap teks', async (text) => {
    const setup = setUp({
      sheets: [
        gridOf(SHEET, [['', '']], { formats: [['General', '@']], values: [['a', 'b']], formulas: [['a', 'b']] }),
      ],
    });
    await setup.port.apply(planOf(SHEET, [textWrite('A1', 'a', text), textWrite('B1', 'b', text)]), 'id');
    const sheet = setup.model.sheet(SHEET);
    expect(sheet?.get(0, 0)).toMatchObject({ value: text, formula: null, format: 'General' });
    expect(sheet?.get(0, 1)).toMatchObject({ value: text, formula: null, format: '@' });
    expect(await setup.port.restore()).toEqual({ restored: 2, skipped: [], empty: false });
    expect(contents(setup, SHEET)).toEqual([['a', 'b']]);
  });

  test('predikat ditulis polos, tanpa tanda kutip yang tertinggal', async () => {
    const setup = open();
    await setup.port.apply(planOf(SHEET, [textWrite('E3', '', 'Sangat Tinggi')]), 'id');
    expect(setup.model.sheet(SHEET)?.get(2, 4)).toMatchObject({ value: 'Sangat Tinggi', quoted: false });
  });

  test('rumus ditulis sebagai rumus, format selnya tetap', async () => {
    const setup = open();
    await setup.port.apply(planOf(SHEET, [write('D2', 49, '=C2/B2*100')]), 'id');
    expect(setup.model.sheet(SHEET)?.get(1, 3)).toMatchObject({ formula: '=C2/B2*100', format: '0.00' });
  });

  test('format yang diminta rencana diberikan, dan kembali bersama isinya', async () => {
    const setup = setUp({ sheets: [gridOf(SHEET, [['', 1]], { formats: [['General', '0.00%']] })] });
    await setup.port.apply(planOf(SHEET, [{ ...write('A1', '', 0.5), format: '0.00%' }]), 'id');
    expect(setup.model.sheet(SHEET)?.get(0, 0)).toMatchObject({ value: 0.5, format: '0.00%' });
    await setup.port.restore();
    expect(setup.model.sheet(SHEET)?.get(0, 0)).toMatchObject({ value: '', format: 'General' });
  });

  test('sel yang berdampingan ditulis sebagai persegi', async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [row, row, row]);
    const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
    const writes = rows.flatMap((_, row) => [write(`B${row + 1}`, row, row + 1), write(`C${row + 1}`, row, row + 2)]);
    setup.host.resetStats();
    await setup.port.apply(planOf(SHEET, writes), 'id');
    expect(setup.host.stats.syncs).toBe(3);
    expect(setup.host.stats.requestBytes).toBeLessThan(1_500_000);
    expect(contents(setup, SHEET)).toEqual(rows.map((_, row) => [row, row + 1, row + 2]));
  });

  test('tanda pada banyak sel lepas: alamat dipotong sebelum batas Excel', async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [row, '', row]);
    const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
    const marks = rows.flatMap((_, row) => (row % 2 === 0 ? [mark(`A${row + 1}`)] : [mark(`C${row + 1}`)]));
    const report = await setup.port.apply(planOf(SHEET, [], marks), 'id');
    expect(report.marked).toBe(3_000);
    const formats = setup.model.sheet(SHEET)?.conditionalFormats ?? [];
    expect(formats.length).toBeGreaterThan(1);
    expect(formats.flatMap(({ areas }) => areas)).toHaveLength(3_000);
    expect(await setup.port.clearMarks()).toEqual({ marks: 3_000, notes: 0 });
  });

  test('tanda di dalam sel gabungan jatuh di kiri atasnya, yang terberat menang', async () => {
    const setup = setUp({
      sheets: [
        gridOf(
          SHEET,
          [
            ['a', '', 1],
            ['', '', 2],
          ],
          { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
        ),
      ],
    });
    await setup.port.apply(planOf(SHEET, [], [mark('B2', 'info'), mark('A1', 'galat')]), 'id');
    expect(setup.model.sheet(SHEET)?.conditionalFormats).toMatchObject([
      { formula: markFormula('galat'), areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    ]);
  });

  test('warna isian pengguna tidak disentuh', async () => {
    const setup = setUp({ sheets: [{ grid: gridOf(SHEET, ROWS), style: () => ({ fill: '#00FF00' }) }] });
    await setup.port.apply(planOf(SHEET, [], [mark('C2')]), 'id');
    expect(setup.model.sheet(SHEET)?.get(1, 2).style.fill).toBe('#00FF00');
  });
});

describe('penghalang: tidak ada yang ditulis', () => {
  const refused = async (
    setup: Setup,
    plan: typeof PLAN,
    code: string,
    cells: readonly string[] = [],
  ): Promise<void> => {
    const before = meaning(setup, SHEET);
    await expect(setup.port.apply(plan, 'id')).rejects.toMatchObject({
      name: 'PortError',
      code,
      detail: cells.length === 0 ? { sheet: SHEET } : { sheet: SHEET, cells: cells.map(at) },
    });
    expect(meaning(setup, SHEET)).toEqual(before);
    expect(journalParts(setup)).toEqual([]);
  };

  test('lembar terproteksi', () =>
    refused(
      setUp({ sheets: [{ grid: grid(), protection: { isProtected: true, options: {}, password: null } }] }),
      PLAN,
      'terproteksi',
    ));

  test('isi berubah sejak dibaca', () => {
    const setup = open();
    const sheet = setup.model.sheet(SHEET);
    if (sheet === null) throw new Error('no sheet');
    writeContents(setup.model, sheet, { top: 1, left: 3, bottom: 1, right: 3 }, [[48]]);
    return refused(setup, PLAN, 'berubah', ['D2']);
  });

  test('rekan mengubah sel tepat sebelum dilihat', async () => {
    const setup = open();
    setup.host.editBeforeSync(1, (workbook) => {
      const sheet = workbook.sheet(SHEET);
      if (sheet !== null) writeContents(workbook, sheet, { top: 2, left: 4, bottom: 2, right: 4 }, [['Tinggi']]);
    });
    await expect(setup.port.apply(PLAN, 'id')).rejects.toMatchObject({
      code: 'berubah',
      detail: { cells: [at('E3')] },
    });
    expect(setup.model.sheet(SHEET)?.get(1, 3).value).toBe(49);
    expect(setup.model.sheet(SHEET)?.get(2, 4).value).toBe('Tinggi');
  });

  test('lembar sudah diganti nama', () =>
    expect(open().port.apply({ ...PLAN, sheet: 'Lama' }, 'id')).rejects.toMatchObject({
      code: 'lembar-hilang',
      detail: { sheet: 'Lama' },
    }));

  test('sel tujuan sudah digabung', () =>
    refused(
      setUp({
        sheets: [
          gridOf(
            SHEET,
            [
              [1, ''],
              [2, ''],
            ],
            { merges: [{ top: 0, left: 1, bottom: 1, right: 1 }] },
          ),
        ],
      }),
      planOf(SHEET, [write('B2', '', 5)]),
      'berubah',
      ['B2'],
    ));

  test('bagian rumus larik', () =>
    refused(
      setUp({
        sheets: [
          gridOf(
            SHEET,
            [
              [1, '=A1:A2*2'],
              [2, '=A1:A2*2'],
            ],
            {
              values: [
                [1, 2],
                [2, 4],
              ],
              arrays: [{ top: 0, left: 1, bottom: 1, right: 1 }],
            },
          ),
        ],
      }),
      planOf(SHEET, [write('B2', '=A1:A2*2', 5)]),
      'sebagian-larik',
      ['B2'],
    ));

  test('larik di tempat lain pada kolom yang sama tidak menghalangi', async () => {
    const rows = [
      [1, 5],
      [2, '=A1:A2*2'],
      [3, '=A1:A2*2'],
      [4, 6],
    ];
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    const setup = setUp({
      sheets: [
        gridOf(SHEET, rows, {
          values: [
            [1, 5],
            [2, 2],
            [3, 4],
            [4, 6],
          ],
          arrays: [area],
        }),
      ],
    });
    await setup.port.apply(planOf(SHEET, [write('B1', 5, 7), write('B4', 6, 8)]), 'id');
    expect(contents(setup, SHEET)).toEqual([[1, 7], rows[1], rows[2], [4, 8]]);
    expect(setup.model.sheet(SHEET)?.arrays).toHaveLength(1);
  });

  test('hasil tumpah', () => {
    const area = { top: 0, left: 1, bottom: 1, right: 1 };
    return refused(
      setUp({
        sheets: [
          {
            grid: gridOf(
              SHEET,
              [
                [1, '=SORT(A1:A2)'],
                [2, 2],
              ],
              {
                values: [
                  [1, 1],
                  [2, 2],
                ],
                arrays: [area],
              },
            ),
            spills: [area],
          },
        ],
      }),
      planOf(SHEET, [write('B2', 2, 5)]),
      'sebagian-larik',
      ['B2'],
    );
  });

  test('kolom hitung dan judul Tabel Excel', async () => {
    const table = { name: 'Tabel1', area: { top: 0, left: 0, bottom: 3, right: 4 } };
    const plan = planOf(SHEET, [write('D4', '=C4/B4*100', 50)]);
    await refused(setUp({ sheets: [{ grid: grid(), tables: [table] }] }), plan, 'tabel-excel', ['D4']);
    await refused(
      setUp({ sheets: [{ grid: grid(), tables: [table] }] }),
      planOf(SHEET, [textWrite('D1', 'Capaian', 'X')]),
      'tabel-excel',
      ['D1'],
    );
  });

  test('nilai biasa di dalam Tabel Excel boleh ditulis', async () => {
    const setup = setUp({
      sheets: [{ grid: grid(), tables: [{ name: 'Tabel1', area: { top: 0, left: 0, bottom: 3, right: 4 } }] }],
    });
    await setup.port.apply(planOf(SHEET, [write('D2', 49, 50)]), 'id');
    expect(setup.model.sheet(SHEET)?.get(1, 3).value).toBe(50);
  });

  test('larik satu sel boleh ditulis', async () => {
    const area = { top: 0, left: 1, bottom: 0, right: 1 };
    const setup = setUp({
      sheets: [
        gridOf(
          SHEET,
          [
            [1, '=SUM(A1:A2*A1:A2)'],
            [2, 2],
          ],
          {
            values: [
              [1, 5],
              [2, 2],
            ],
            arrays: [area],
          },
        ),
      ],
    });
    await setup.port.apply(planOf(SHEET, [write('B1', '=SUM(A1:A2*A1:A2)', 6)]), 'id');
    expect(setup.model.sheet(SHEET)?.get(0, 1).value).toBe(6);
  });

  test('mode edit dan kunci bersama', async () => {
    const setup = open();
    setup.host.editMode = true;
    await expect(setup.port.apply(PLAN, 'id')).rejects.toMatchObject({ code: 'mode-edit' });
    setup.host.editMode = false;
    setup.host.failSync({ at: 1, when: 'before', code: 'Conflict' });
    await refused(setup, PLAN, 'terkunci');
  });

  test('jurnal tidak dapat disimpan', async () => {
    const setup = open();
    setup.host.failSync({ at: 2, when: 'before', code: 'InvalidOperation' });
    await refused(setup, PLAN, 'jurnal-gagal');
  });

  test('jurnal gagal sesudah tersimpan: dicabut lagi', async () => {
    const setup = open();
    setup.host.failSync({ at: 2, when: 'after', code: 'GeneralException' });
    await expect(setup.port.apply(PLAN, 'id')).rejects.toMatchObject({ code: 'jurnal-gagal' });
    expect(journalParts(setup)).toEqual([{ version: 2, runs: [] }]);
    expect(contents(setup, SHEET)).toEqual(ROWS);
  });

  test('jurnal yang dibaca kembali berbeda: tidak ada yang ditulis', async () => {
    const setup = open();
    const keep = setup.model.customXmlParts.push.bind(setup.model.customXmlParts);
    // A host that keeps the part but loses its text.
    setup.model.customXmlParts.push = (...parts) => {
      for (const part of parts) part.xml = `<data xmlns="${JOURNAL_NAMESPACE}"></data>`;
      return keep(...parts);
    };
    await expect(setup.port.apply(PLAN, 'id')).rejects.toMatchObject({ code: 'jurnal-gagal' });
    expect(contents(setup, SHEET)).toEqual(ROWS);
  });
});

describe('kegagalan di tengah penulisan', () => {
  test('sinkronisasi penulisan gagal sebelum berlaku: semua seperti semula', async () => {
    const setup = open();
    const before = meaning(setup, SHEET);
    setup.host.failSync({ at: 3, when: 'before', code: 'ServiceNotAvailable' });
    await expect(setup.port.apply(PLAN, 'id')).rejects.toMatchObject({ code: 'gagal' });
    expect(meaning(setup, SHEET)).toEqual(before);
    expect(journalParts(setup)).toEqual([{ version: 2, runs: [] }]);
    expect(await setup.port.restore()).toMatchObject({ empty: true });
  });

  test('sinkronisasi penulisan gagal sesudah berlaku: semuanya ada, dan itu yang dikatakan', async () => {
    const setup = open();
    const before = meaning(setup, SHEET);
    setup.host.failSync({ at: 3, when: 'after', code: 'ServiceNotAvailable' });
    expect(await setup.port.apply(PLAN, 'id')).toMatchObject({ written: 4, marked: 3, runId: 'run-1' });
    expect(contents(setup, SHEET)[1]).toEqual(['A', 100, 50, 50, 'Sangat Rendah']);
    await setup.port.restore();
    await setup.port.clearMarks();
    expect(meaning(setup, SHEET)).toEqual(before);
  });

  test('sesudah itu tidak dapat dilihat lagi: dikatakan, dan Kembalikan memulihkannya dari jurnal', async () => {
    const setup = open();
    setup.host.failSync({ at: 3, when: 'after', code: 'ServiceNotAvailable', lasting: true });
    await expect(setup.port.apply(PLAN, 'id')).rejects.toMatchObject({
      code: 'sebagian-tertulis',
      detail: { sheet: SHEET, cells: ['D2', 'D3', 'E2', 'E3'].map(at) },
    });
    setup.host.heal();
    expect(await setup.port.restore()).toEqual({ restored: 4, skipped: [], empty: false });
    expect(contents(setup, SHEET)).toEqual(ROWS);
  });

  test('lembar diproteksi orang lain tepat sebelum ditulis: tidak ada yang berubah, jurnal bersih', async () => {
    const setup = open();
    await setup.port.apply(planOf(SHEET, [], [mark('B2')]), 'id');
    const before = meaning(setup, SHEET);
    // Look, the closer look at the marks, the journal, then the write.
    setup.host.editBeforeSync(4, (workbook) => {
      const sheet = workbook.sheet(SHEET);
      if (sheet !== null) sheet.protection = { isProtected: true, options: {}, password: null };
    });
    await expect(setup.port.apply(PLAN, 'id')).rejects.toMatchObject({ code: 'terproteksi' });
    const sheet = setup.model.sheet(SHEET);
    if (sheet !== null) sheet.protection = { isProtected: false, options: {}, password: null };
    expect(meaning(setup, SHEET)).toEqual(before);
    expect(journalParts(setup)).toEqual([{ version: 2, runs: [] }]);
  });

  test('jurnal yang terlalu besar untuk satu permintaan: ditolak sebelum menulis', async () => {
    const long = 'x'.repeat(30_000);
    const rows = Array.from({ length: 150 }, () => [long]);
    const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
    const writes = rows.map((_, row) => write(`A${row + 1}`, long, row));
    await expect(setup.port.apply(planOf(SHEET, writes), 'id')).rejects.toMatchObject({
      code: 'terlalu-besar',
    });
    expect(contents(setup, SHEET)).toEqual(rows);
  });

  test('satu sel di tengah kumpulan ditolak Excel: yang sudah tertulis kembali', async () => {
    const setup = open();
    const long = `=${'1+'.repeat(5_000)}1`;
    await expect(
      setup.port.apply(
        planOf(SHEET, [write('A2', 'A', 1), write('D2', 49, 50), write('D4', '=C4/B4*100', long)]),
        'id',
      ),
    ).rejects.toMatchObject({ code: 'gagal' });
    expect(contents(setup, SHEET)).toEqual(ROWS);
  });
});

describe('orang lain menyisipkan baris di antara dua kumpulan sel yang ditulis', () => {
  /** No two written cells touch: several syncs. */
  const rows = Array.from({ length: 4_000 }, (_, row): CellValue[] => [`Kegiatan ${row}`, row, row]);
  const lone = rows.map((_, row) => write(row % 2 === 0 ? `B${row + 1}` : `C${row + 1}`, row, -row - 1));

  test('semua yang sudah tertulis ditarik kembali, di mana pun selnya kini', async () => {
    const plain = setUp({ sheets: [gridOf(SHEET, rows)] });
    const seen = gridOf(SHEET, rows);
    const plan = planOf(SHEET, lone, [mark('B2')]);
    const { syncs } = await plain.host.measure(() => plain.port.apply(plan, 'id', undefined, seen));
    for (const n of [syncs, syncs - 1]) {
      const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
      setup.host.editBeforeSync(n, (workbook) => {
        const sheet = workbook.sheet(SHEET);
        if (sheet !== null) shiftLines(workbook, sheet, { axis: 'row', from: 100, count: 1 });
      });
      await expect(setup.port.apply(plan, 'id', undefined, seen)).rejects.toMatchObject({
        code: 'berubah',
      });
      expect(contents(setup, SHEET)).toEqual([...rows.slice(0, 100), ['', '', ''], ...rows.slice(100)]);
      expect(setup.model.sheet(SHEET)?.conditionalFormats).toEqual([]);
      expect(await setup.port.restore()).toMatchObject({ empty: true });
    }
  });

  test('selagi Kembalikan menulis: selnya dicari lagi, dan semua kembali', async () => {
    const seen = gridOf(SHEET, rows);
    const plan = planOf(SHEET, lone);
    const written = async (): Promise<Setup> => {
      const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
      await setup.port.apply(plan, 'id', undefined, seen);
      return setup;
    };
    const plain = await written();
    const { syncs } = await plain.host.measure(() => plain.port.restore());
    for (const n of [syncs - 1, syncs - 2]) {
      const setup = await written();
      setup.host.editBeforeSync(n, (workbook) => {
        const sheet = workbook.sheet(SHEET);
        if (sheet !== null) shiftLines(workbook, sheet, { axis: 'row', from: 100, count: 1 });
      });
      expect(await setup.port.restore()).toMatchObject({ restored: lone.length, skipped: [] });
      expect(contents(setup, SHEET)).toEqual([...rows.slice(0, 100), ['', '', ''], ...rows.slice(100)]);
    }
  });
});

describe('kelompok urungkan (ExcelApi 1.20)', () => {
  test('dipakai bila ada, dan dilepas bila Excel menolaknya', async () => {
    const refusals: boolean[] = [];
    const setup = open();
    const real = setup.Excel;
    const run: unknown = async (first: unknown, ...rest: unknown[]) => {
      const merged = typeof first === 'object' && first !== null && 'mergeUndoGroup' in first;
      if (merged) {
        refusals.push(true);
        throw Object.assign(new Error('UndoNotSupported'), { code: 'UndoNotSupported' });
      }
      return Reflect.apply(real.run, real, [first, ...rest]);
    };
    const excel = Object.create(real, { run: { value: run } }) as typeof Excel;
    const { createExcelPort } = await import('../../src/excel');
    const port = createExcelPort({
      excel,
      supports: (version) => version === '1.20',
      now: () => new Date(0),
      newId: () => `id-${Math.random()}`,
      noteText: () => '',
    });
    expect(await port.apply(PLAN, 'id')).toMatchObject({ written: 4, marked: 3 });
    expect(refusals).toEqual([true]);
    expect(setup.model.sheet(SHEET)?.get(1, 3).value).toBe(50);
    expect(setup.model.sheet(SHEET)?.conditionalFormats).toHaveLength(3);
    expect(journalParts(setup)).toMatchObject([{ runs: [{ restored: false }] }]);
    expect(journalParts(setup)).toHaveLength(1);
  });

  test('kelompok itu memakai konteks yang sama pada pustaka asli', async () => {
    const setup = open({ environment: { supports: (version) => version === '1.20' } });
    expect(await setup.port.apply(PLAN, 'id')).toMatchObject({ written: 4 });
    expect(setup.model.sheet(SHEET)?.get(1, 3).value).toBe(50);
  });
});
