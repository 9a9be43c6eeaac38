import type { Outcome } from '../../src/commands';
import { JOURNAL_NAMESPACE, fromXmlPart } from '../../src/port/xml-part';
import { parseJournal } from '../../src/port/journal/stored-journal';
import { parseArea, toA1 } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import { gridOf } from '../../src/host/node';
import { writeContents } from '../../src/host/model/edit';
import { createRecalculation } from '../../src/host/recalc/node';
import { engineHere } from '../../src/worker/here';
import { meaning } from '../excel/setup';
import { E81, fixture, scene, stacked, type Scene } from './setup';

const written = (outcome: Outcome) => {
  if (outcome.kind !== 'ditulis') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const summaryOf = (outcome: Outcome, which: 'before' | 'after') =>
  written(outcome)[which].tables[0]?.evaluation.summary;

/** The address of the first cell of the newest run, as the journal has it. */
const journalCell = ({ model }: Scene): string => {
  const xml = model.customXmlParts.find((part) => part.xml.includes(JOURNAL_NAMESPACE))?.xml ?? '';
  const journal = parseJournal(fromXmlPart(JOURNAL_NAMESPACE, xml));
  const cell = journal?.runs.at(-1)?.entries[0]?.cell;
  if (cell === undefined) throw new Error('no journal');
  return toA1(cell);
};

let e81: Grid;
beforeAll(async () => {
  e81 = await E81();
});

describe('Hitung ulang pada tabel E.81 Dinas Sosial P3A Luwu Timur 2021', () => {
  test('satu tekan: capaian dan predikat benar, yang lama dan yang baru dilaporkan', async () => {
    const { commands, model, host } = scene({ sheets: [e81] });
    host.resetStats();
    const outcome = await commands.hitungUlang();
    const after = summaryOf(outcome, 'after');
    expect(after?.capaianK?.toFixed(2)).toBe('84.61');
    expect(after?.predikatK).toBe('Tinggi');
    expect(after?.capaianRp?.toFixed(2)).toBe('45.87');
    expect(after?.predikatRp).toBe('Sangat Rendah');
    expect(summaryOf(outcome, 'before')?.tertulis.capaianK?.toFixed(2)).toBe('80.91');
    expect(after?.programs).toHaveLength(11);
    const { report } = written(outcome);
    expect(report.written).toBeGreaterThan(0);
    expect(report.marked).toBeGreaterThan(0);
    expect(model.sheet(e81.sheet)?.conditionalFormats.length).toBeGreaterThan(0);
    expect(commands.progress.state()).toEqual({ status: 'selesai', command: 'hitung-ulang', outcome });
    // Active sheet; settings; three to read (styles decide levels); look, journal, write.
    expect(host.stats.syncs).toBeLessThanOrEqual(8);
    expect(host.stats.requestBytes + host.stats.responseBytes).toBeLessThan(300_000);
  });

  test('dua kali tidak mengubah apa-apa lagi; Hapus tanda hanya menyisakan jurnal', async () => {
    const world = scene({ sheets: [e81] });
    await world.commands.hitungUlang();
    const once = meaning(world, e81.sheet);
    expect(written(await world.commands.hitungUlang()).report.written).toBe(0);
    expect(meaning(world, e81.sheet)).toEqual(once);
    expect(await world.commands.hapusTanda()).toMatchObject({ kind: 'dihapus', report: { marks: expect.any(Number) } });
    expect(world.model.sheet(e81.sheet)?.conditionalFormats).toEqual([]);
    expect(world.model.customXmlParts.map(({ xml }) => xml.includes(JOURNAL_NAMESPACE))).toEqual([true]);
    expect(await world.commands.hapusTanda()).toEqual({ kind: 'dihapus', report: { marks: 0, notes: 0 } });
  });

  test('Kembalikan mengembalikan setiap sel dan mencabut tanda', async () => {
    const world = scene({ sheets: [e81] });
    const before = meaning(world, e81.sheet);
    const { report } = written(await world.commands.hitungUlang());
    expect(await world.commands.kembalikan()).toMatchObject({
      kind: 'dikembalikan',
      report: { restored: report.written, skipped: [], empty: false },
      cleared: { marks: report.marked },
      marksLeft: null,
    });
    expect(meaning(world, e81.sheet)).toEqual(before);
    expect(await world.commands.kembalikan()).toMatchObject({
      kind: 'dikembalikan',
      report: { empty: true },
      cleared: null,
    });
  });

  test('sel yang diubah pengguna sesudahnya dilewati dan disebut', async () => {
    const world = scene({ sheets: [e81] });
    await world.commands.hitungUlang();
    const sheet = world.model.sheet(e81.sheet);
    const entry = journalCell(world);
    const area = parseArea(entry);
    if (sheet === null || area === null) throw new Error('no cell');
    writeContents(world.model, sheet, area, [[12345]]);
    const outcome = await world.commands.kembalikan();
    if (outcome.kind !== 'dikembalikan') throw new Error(outcome.kind);
    expect(outcome.report.skipped.map(({ cell }) => toA1(cell))).toEqual([entry]);
    expect(sheet.get(area.top, area.left).value).toBe(12345);
  });

  test('Periksa hanya menandai', async () => {
    const world = scene({ sheets: [e81] });
    const outcome = written(await world.commands.periksa());
    expect(outcome.report).toMatchObject({ written: 0, runId: null });
    expect(outcome.report.marked).toBeGreaterThan(0);
    await world.commands.hapusTanda();
    expect(world.model.customXmlParts).toEqual([]);
  });

  test('Perbaiki semua: jumlah dibetulkan, capaian Rp keseluruhan 45,94', async () => {
    const { commands } = scene({ sheets: [e81] });
    const outcome = await commands.perbaiki('semua');
    expect(summaryOf(outcome, 'after')?.capaianRp?.toFixed(2)).toBe('45.94');
    expect(written(outcome).command).toBe('perbaiki');
  });

  test('Perbaiki satu temuan: yang lain tinggal', async () => {
    const { commands } = scene({ sheets: [e81] });
    const first = written(await commands.periksa());
    const table = first.before.tables[0];
    const finding = table?.evaluation.findings.find(({ rule, fixable }) => rule === 'jumlah-anak' && fixable);
    if (table === undefined || finding === undefined) throw new Error('no finding');
    const outcome = written(await commands.perbaiki([`${table.table.fingerprint}/${finding.id}`]));
    const left = outcome.after.tables[0]?.evaluation.findings ?? [];
    expect(left.some(({ id }) => id === finding.id)).toBe(false);
    expect(left.some(({ rule, fixable }) => rule.startsWith('jumlah') && fixable)).toBe(true);
  });

  test('rumus yang benar tetap rumus', async () => {
    const grid = await fixture('e81-luwu-timur-2021', 'table-formulas.xlsx');
    const world = scene({ sheets: [grid] }, { workbook: { recalculation: createRecalculation() } });
    const count = (): number =>
      (world.model.sheet(grid.sheet)?.toGrid().formulas ?? [])
        .flat()
        .filter((one) => typeof one === 'string' && one.startsWith('=')).length;
    const before = count();
    expect(before).toBeGreaterThan(0);
    const outcome = written(await world.commands.hitungUlang());
    expect(outcome.report.written).toBeLessThan(before);
    const kept = count();
    expect(kept).toBeGreaterThanOrEqual(before - outcome.report.written);
    await world.commands.kembalikan();
    expect(count()).toBe(before);
  });
});

describe('dua tabel di satu lembar', () => {
  test('keduanya dikerjakan: ditulis, ditandai, dan dikembalikan', async () => {
    const both = stacked(e81, await fixture('realisasi-fisik-keuangan-sulbar-2022'), 6);
    const world = scene({ sheets: [both] });
    const start = meaning(world, both.sheet);
    const outcome = written(await world.commands.hitungUlang());
    expect(outcome.after.tables.map(({ table }) => table.form)).toHaveLength(2);
    expect(outcome.after.tables[0]?.evaluation.summary?.capaianK?.toFixed(2)).toBe('84.61');
    const areas = (world.model.sheet(both.sheet)?.conditionalFormats ?? []).flatMap((format) => format.areas);
    for (const { table } of outcome.after.tables) {
      expect(areas.some((area) => area.top >= table.range.top && area.bottom <= table.range.bottom)).toBe(true);
    }
    expect(written(await world.commands.hitungUlang()).report.written).toBe(0);
    await world.commands.kembalikan();
    expect(meaning(world, both.sheet)).toEqual(start);
  });

  test('yang tidak yakin dibiarkan sama sekali, yang lain ditulis', async () => {
    const both = stacked(e81, await fixture('tc24-lumajang'), 6);
    const unsure = scene(
      { sheets: [both] },
      {},
      {
        engine: {
          ...engineHere,
          plan: async (of, action) => {
            const table = of.analysis.tables[1]?.table.fingerprint ?? '';
            return { ...(await engineHere.plan(of, action)), refusals: [{ code: 'tidak-yakin', table }] };
          },
        },
      },
    );
    const outcome = written(await unsure.commands.hitungUlang());
    const range = outcome.before.tables[1]?.table.range;
    if (range === undefined) throw new Error('no second table');
    expect(outcome.refusals).toMatchObject([{ code: 'tidak-yakin' }]);
    expect(outcome.report.written).toBeGreaterThan(0);
    const sheet = unsure.model.sheet(both.sheet);
    for (const format of sheet?.conditionalFormats ?? []) {
      for (const area of format.areas) expect(area.bottom < range.top || area.top > range.bottom).toBe(true);
    }
    for (let row = range.top; row <= range.bottom; row += 1) {
      const now = Array.from({ length: range.right - range.left + 1 }, (_, c) => sheet?.get(row, range.left + c).value);
      const was = Array.from(
        { length: range.right - range.left + 1 },
        (_, c) => both.values[row - both.top]?.[range.left + c - both.left] ?? '',
      );
      expect(now).toEqual(was);
    }
  });
});

describe('tidak ada yang ditulis bila tidak semestinya', () => {
  const untouched = async (world: Scene, expected: object): Promise<void> => {
    const name = world.model.activeSheet.name;
    const before = meaning(world, name);
    for (const command of [world.commands.hitungUlang, world.commands.periksa]) {
      expect(await command()).toMatchObject(expected);
    }
    expect(meaning(world, name)).toEqual(before);
    expect(world.model.customXmlParts).toEqual([]);
  };

  test('di bawah ambang keyakinan: ditolak, pengguna ditanya', () =>
    untouched(
      scene(
        { sheets: [e81] },
        {},
        {
          engine: {
            ...engineHere,
            plan: async (of, action) => ({
              ...(await engineHere.plan(of, action)),
              refusals: of.analysis.tables.map(({ table }) => ({ code: 'tidak-yakin', table: table.fingerprint })),
            }),
          },
        },
      ),
      { kind: 'ditolak', sheet: e81.sheet, refusals: [{ code: 'tidak-yakin' }] },
    ));

  test('lembar kosong', () =>
    untouched(scene({ sheets: [gridOf('Kosong', [])] }), { kind: 'tak-terbaca', sheet: 'Kosong', reason: 'kosong' }));

  test('tanpa tabel', () =>
    untouched(scene({ sheets: [gridOf('Surat', [['Yth. Kepala Dinas'], ['Perihal: undangan']])] }), {
      kind: 'tak-terbaca',
      reason: 'tanpa-tabel',
    }));

  test('terproteksi', () =>
    untouched(scene({ sheets: [{ grid: e81, protection: { isProtected: true, options: {}, password: null } }] }), {
      kind: 'terhalang',
      obstacle: 'terproteksi',
      sheet: e81.sheet,
    }));

  test('mode edit', async () => {
    const world = scene({ sheets: [e81] });
    world.host.editMode = true;
    await untouched(world, { kind: 'terhalang', obstacle: 'mode-edit' });
  });

  test('perhitungan manual: ditolak tanpa izin, dihitung dahulu dengan izin', async () => {
    const world = scene({ sheets: [e81], calculationMode: 'Manual' });
    await untouched(world, { kind: 'terhalang', obstacle: 'perhitungan-manual' });
    expect(await world.commands.hitungUlang({ recalculate: true })).toMatchObject({ kind: 'ditulis' });
  });

  test('baris tersembunyi dan tersaring tetap dihitung, dan itu dikatakan', async () => {
    const hidden = scene({ sheets: [{ ...e81, hiddenRows: [e81.top + 12] }] });
    expect(written(await hidden.commands.hitungUlang()).warnings).toEqual(['baris-tersembunyi']);
    const area = { top: e81.top, left: e81.left, bottom: e81.top + 20, right: e81.left + 3 };
    const filtered = scene({ sheets: [{ grid: e81, autoFilter: { area, isDataFiltered: true } }] });
    expect(written(await filtered.commands.periksa()).warnings).toEqual(['terfilter']);
  });

  test('rekan mengubah sel tujuan di antara membaca dan menulis', async () => {
    const world = scene({ sheets: [e81] });
    const reading = scene({ sheets: [e81] });
    const { report } = written(await reading.commands.hitungUlang());
    expect(report.written).toBeGreaterThan(0);
    const target = parseArea(journalCell(reading));
    if (target === null) throw new Error('no cell');
    world.host.editBeforeSync(6, (workbook) => {
      const sheet = workbook.sheet(e81.sheet);
      if (sheet !== null) writeContents(workbook, sheet, target, [[777]]);
    });
    expect(await world.commands.hitungUlang()).toMatchObject({
      kind: 'terhalang',
      obstacle: 'berubah',
      cells: [{ row: target.top, column: target.left }],
    });
    expect(world.model.sheet(e81.sheet)?.get(target.top, target.left).value).toBe(777);
    expect(world.model.customXmlParts).toEqual([]);
  });

  test('galat yang tak terduga menjadi hasil, bukan kegagalan diam', async () => {
    const world = scene(
      { sheets: [e81] },
      {},
      {
        engine: { ...engineHere, analyse: () => Promise.reject(new TypeError('rusak')) },
      },
    );
    expect(await world.commands.hitungUlang()).toMatchObject({
      kind: 'terhalang',
      obstacle: 'gagal',
      cause: 'TypeError: rusak',
    });
  });
});

describe('urutan dan keadaan', () => {
  test('dua perintah bersamaan berjalan bergantian', async () => {
    const { commands } = scene({ sheets: [e81] });
    const states: string[] = [];
    const stop = commands.progress.subscribe((state) =>
      states.push(state.status === 'siap' ? state.status : `${state.status} ${state.command}`),
    );
    const [first, second] = await Promise.all([commands.hitungUlang(), commands.kembalikan()]);
    expect([first.kind, second.kind]).toEqual(['ditulis', 'dikembalikan']);
    expect(states).toEqual([
      'berjalan hitung-ulang',
      'selesai hitung-ulang',
      'berjalan kembalikan',
      'selesai kembalikan',
    ]);
    stop();
    await commands.hapusTanda();
    expect(states).toHaveLength(4);
  });

  test('Kembalikan berhasil walau tanda tertahan di lembar terproteksi lain', async () => {
    const world = scene({ sheets: [{ ...e81, sheet: 'Lain' }, e81], activeSheet: 'Lain' });
    await world.commands.periksa();
    const other = world.model.sheet('Lain');
    if (other === null) throw new Error('no sheet');
    other.protection = { isProtected: true, options: {}, password: null };
    await world.commands.hitungUlang({ sheet: e81.sheet });
    expect(await world.commands.kembalikan()).toMatchObject({
      kind: 'dikembalikan',
      report: { skipped: [] },
      cleared: null,
      marksLeft: 'terproteksi',
    });
  });

  test('pengaturan yang disimpan di buku kerja berlaku', async () => {
    const { commands, port } = scene({ sheets: [e81] });
    await port.saveSettings({ skala: 'batas-atas', triwulan: 1 });
    const outcome = written(await commands.periksa());
    expect(outcome.after.tables[0]?.evaluation.rules).toMatchObject({ skala: 'batas-atas', triwulan: 1 });
  });
});
