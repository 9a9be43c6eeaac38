/** Each ribbon command without the pane: it ends with a result that the pane tells, with counts and the next step. */
import { katalog, teks } from '../../src/bahasa';
import { registerCommands, type RibbonEvent } from '../../src/commands';
import { parseArea } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import { gridOf } from '../../src/host/node';
import { tell } from '../../src/taskpane/shell/outcome';
import { engineHere } from '../../src/worker/here';
import { writeContents } from '../../src/host/model/edit';
import { E81, fixture, scene, stacked, type Scene } from './setup';

/** The buttons, by their ids in the manifest. */
type Tombol = 'hitungUlang' | 'periksa' | 'hapusTanda' | 'kembalikan';
let e81: Grid;
let benar: Grid;
beforeAll(async () => {
  e81 = await E81();
  benar = await fixture('tc30-luwu-timur-2021');
});

const pressIn = (world: Scene) => {
  const handlers = new Map<string, (event: RibbonEvent) => Promise<void>>();
  const shown: string[] = [];
  registerCommands(
    {
      actions: { associate: (id, handler) => void handlers.set(id, handler) },
      addin: { showAsTaskpane: () => Promise.resolve(void shown.push('panel')) },
    },
    world.commands,
    (error) => {
      throw error;
    },
  );
  /** Presses a button and says what the pane shows for it, in both languages. */
  return async (tombol: Tombol) => {
    let ended = 0;
    await handlers.get(tombol)?.({ completed: () => (ended += 1) });
    const state = world.commands.progress.state();
    if (state.status !== 'selesai') throw new Error(state.status);
    expect([ended, shown.pop()]).toEqual([1, 'panel']);
    const [id, en] = (['id', 'en'] as const).map((language) =>
      tell(state.outcome, {
        language,
        t: (key, ...values) => teks(language, key, ...values),
        kamus: katalog[language],
      }),
    );
    for (const one of [id, en]) {
      expect(one?.apa).toMatch(/\S.*\.$/);
      expect(one?.tindakan).toMatch(/\S.*\.$/);
      expect(`${one?.apa ?? ''} ${one?.tindakan ?? ''}`).not.toMatch(/[{}]|undefined/);
    }
    expect(en?.apa).not.toBe(id?.apa);
    // The next step can be pressed: a tab, the same again, a cell, or a command named that stands right above.
    const named = ['Hitung ulang', 'Periksa', 'Hapus tanda', 'Kembalikan'].some((one) => id?.tindakan?.includes(one));
    expect([id?.tindakan, id?.go ?? id?.again ?? id?.to ?? (named || null)]).not.toEqual([id?.tindakan, null]);
    return {
      id: `${id?.apa ?? ''} ${id?.tindakan ?? ''}`,
      en: `${en?.apa ?? ''} ${en?.tindakan ?? ''}`,
      intent: id?.intent,
      go: id?.go,
      again: id?.again,
      to: id?.to,
    };
  };
};
const world = (grid: Grid, environment: Parameters<typeof scene>[2] = {}) => {
  const made = scene({ sheets: [grid] }, {}, environment);
  return { ...made, press: pressIn(made) };
};
/** What each button asks for. */
const COMMAND: Readonly<Record<Tombol, string>> = {
  hitungUlang: 'hitung-ulang',
  periksa: 'periksa',
  hapusTanda: 'hapus-tanda',
  kembalikan: 'kembalikan',
};
const TOMBOL = ['hitungUlang', 'periksa', 'hapusTanda', 'kembalikan'] as const;
const NOL = {
  hapusTanda: 'Tidak ada tanda Evaluasi Renja di buku kerja ini. Pilih Periksa untuk menandai yang perlu dilihat.',
  kembalikan:
    'Tidak ada yang dapat dikembalikan di buku kerja ini. ' +
    'Yang dapat dikembalikan hanya sel yang ditulis Hitung ulang, Perbaiki, atau Isi dari berkas.',
};

test('tabel dengan galat: jumlahnya, langkah berikutnya, dan tab tempat meneruskan', async () => {
  const { press } = world(e81);
  const periksa = await press('periksa');
  expect(periksa.id).toMatch(/^\d+ temuan di lembar Evaluasi TW II: \d+ galat, \d+ peringatan, \d+ info\. /);
  expect(periksa.en).toMatch(/^\d+ findings on sheet Evaluasi TW II: \d+ errors, \d+ warnings, \d+ info\. /);
  expect(periksa).toMatchObject({ intent: 'warning', go: 'temuan' });
  const hitung = await press('hitungUlang');
  expect(hitung.id).toMatch(/^47 sel ditulis di lembar Evaluasi TW II\. Yang tersisa: \d+ galat, \d+ peringatan\. /);
  expect(hitung).toMatchObject({ intent: 'success', go: 'temuan' });
  expect((await press('hitungUlang')).id).toMatch(/^Tidak ada yang perlu ditulis di lembar Evaluasi TW II\. /);
  expect((await press('hapusTanda')).id).toMatch(/^\d+ tanda dan 0 catatan dihapus\. Tandanya kembali bila/);
  expect((await press('kembalikan')).id).toMatch(/^47 sel dikembalikan ke isi semula\. Pilih Hitung ulang/);
  expect((await press('kembalikan')).id).toBe(NOL.kembalikan);
  expect((await press('hapusTanda')).id).toBe(NOL.hapusTanda);
});

test('tanpa temuan, tanpa yang dihapus, tanpa yang dikembalikan', async () => {
  const { press } = world(benar);
  expect((await press('hitungUlang')).id).toMatch(
    /^Tidak ada yang perlu ditulis .*Yang tersisa: 0 galat, 0 peringatan\./,
  );
  expect(await press('periksa')).toMatchObject({ intent: 'success', go: 'ringkasan' });
  expect((await press('hapusTanda')).id).toBe(NOL.hapusTanda);
  expect((await press('kembalikan')).id).toBe(NOL.kembalikan);
});

test('tanpa tabel: dikatakan apa yang dicari', async () => {
  const { press } = world(gridOf('Catatan', [['Rapat', 'Senin']]));
  for (const tombol of ['hitungUlang', 'periksa'] as const)
    expect(await press(tombol)).toMatchObject({
      intent: 'warning',
      go: 'tabel',
      id: expect.stringContaining('Yang dicari:'),
    });
  expect((await press('hapusTanda')).id).toBe(NOL.hapusTanda);
  expect((await press('kembalikan')).id).toBe(NOL.kembalikan);
});

test('lembar terproteksi: keempatnya mengatakan cara membukanya, dan tidak ada yang berubah', async () => {
  const { press, model } = world(e81);
  await press('hitungUlang');
  const sheet = model.sheet(e81.sheet);
  if (sheet === null) throw new Error('no sheet');
  sheet.protection = { isProtected: true, options: {}, password: null };
  for (const tombol of TOMBOL) {
    const { id, en, intent, again } = await press(tombol);
    expect(id).toContain('Batalkan Proteksi Lembar');
    expect(en).toContain('Unprotect Sheet');
    expect(intent).toBe('error');
    expect(again).toEqual({ attempt: { command: COMMAND[tombol] }, recalculate: false });
  }
  sheet.protection = { isProtected: false, options: {}, password: null };
  expect((await press('kembalikan')).id).toMatch(/^47 sel dikembalikan/);
});

test('perhitungan manual: hitung ulang dan periksa menunggu izin', async () => {
  const { press, model } = world(e81);
  model.calculationMode = 'Manual';
  for (const tombol of ['hitungUlang', 'periksa'] as const) {
    const { id, en, again } = await press(tombol);
    expect(id).toContain('F9');
    expect(en).toContain('F9');
    // The consent is to what was asked for: Periksa never becomes Hitung ulang.
    expect(again).toEqual({ attempt: { command: COMMAND[tombol] }, recalculate: true });
  }
});

test('tabel yang tidak yakin: pengguna diantar ke tab Kolom', async () => {
  const { press } = world(e81, {
    engine: {
      ...engineHere,
      plan: async (of, action) => ({
        ...(await engineHere.plan(of, action)),
        refusals: of.analysis.tables.map(({ table }) => ({ code: 'tidak-yakin', table: table.fingerprint })),
      }),
    },
  });
  for (const tombol of ['hitungUlang', 'periksa'] as const)
    expect(await press(tombol)).toMatchObject({ intent: 'warning', go: 'kolom' });
});

test('sel sedang disunting: keempatnya mengatakan cara keluar, lalu dapat dijalankan lagi', async () => {
  const { press, host } = world(e81);
  host.editMode = true;
  for (const tombol of TOMBOL) {
    const { id, en, again } = await press(tombol);
    expect(id).toContain('Tekan Enter atau Esc');
    expect(en).toContain('Press Enter or Esc');
    expect(again).toEqual({ attempt: { command: COMMAND[tombol] }, recalculate: false });
  }
  host.editMode = false;
  expect((await press('hitungUlang')).id).toMatch(/^47 sel ditulis/);
});

test('saringan dan baris tersembunyi: semua baris ikut, dan itu dikatakan di samping jumlahnya', async () => {
  const area = { top: e81.top, left: e81.left, bottom: e81.top + 20, right: e81.left + 3 };
  const made = scene({ sheets: [{ grid: e81, autoFilter: { area, isDataFiltered: true } }] });
  const filtered = await pressIn(made)('hitungUlang');
  expect(filtered.id).toMatch(/^47 sel ditulis .* Ada saringan aktif, sehingga sebagian baris tidak tampak\./);
  expect(filtered.en).toMatch(/^47 cells written .* A filter is active/);
  const hidden = await world({ ...e81, hiddenRows: [e81.top + 12] }).press('periksa');
  expect(hidden.id).toMatch(/^\d+ temuan di lembar .* Ada baris tersembunyi di dalam tabel\./);
  expect(hidden).toMatchObject({ go: 'temuan' });
});

test('dua tabel di satu lembar: jumlahnya dari keduanya', async () => {
  const one = await world(e81).press('periksa');
  const two = await world(stacked(e81, e81, 3)).press('periksa');
  const count = ({ id }: { readonly id: string }): number => Number(/^\d+/.exec(id)?.[0]);
  expect(count(two)).toBeGreaterThanOrEqual(2 * count(one));
  expect((await world(stacked(e81, e81, 3)).press('hitungUlang')).id).toMatch(/^94 sel ditulis di lembar/);
});

test('lembar kosong: diantar ke lembar lain', async () => {
  const empty = world(gridOf('Kosong', []));
  for (const tombol of ['hitungUlang', 'periksa'] as const)
    expect(await empty.press(tombol)).toMatchObject({ intent: 'warning', go: 'tabel' });
  expect((await empty.press('periksa')).id).toContain('Pindah ke lembar yang memuat tabel evaluasi.');
});

test('Excel gagal: sebabnya ada, tidak ada yang tertinggal, dan dapat dijalankan lagi', async () => {
  for (const tombol of TOMBOL) {
    const { press, host } = world(e81);
    host.failSync({ at: 1, when: 'before' });
    const { id, go, again } = await press(tombol);
    expect(id).toMatch(/^Excel menolak langkah ini\./);
    expect({ go, again }).toEqual({
      go: 'pengaturan',
      again: { attempt: { command: COMMAND[tombol] }, recalculate: false },
    });
  }
});

test('sel yang diubah orang di antaranya: disebut, dan dapat dituju', async () => {
  const { press, model } = world(e81);
  await press('hitungUlang');
  const sheet = model.sheet(e81.sheet);
  const area = parseArea('P22');
  if (sheet === null || area === null) throw new Error('no cell');
  writeContents(model, sheet, area, [[0.5]]);
  const { id, en, to, intent } = await press('kembalikan');
  expect(id).toMatch(/^46 sel dikembalikan; 1 dibiarkan karena sudah Anda ubah: P22\. /);
  expect(en).toMatch(/^46 cells put back/);
  expect({ to, intent }).toEqual({
    to: { sheet: e81.sheet, cell: { row: area.top, column: area.left } },
    intent: 'warning',
  });
});

test('lembar yang ditulis sudah dihapus: disebut namanya, dan isinya menunggu', async () => {
  const made = scene({ sheets: [e81, gridOf('Lain', [['x']])] });
  const { model } = made;
  const press = pressIn(made);
  await press('hitungUlang');
  const sheet = model.sheet(e81.sheet);
  if (sheet === null) throw new Error('no sheet');
  model.deleteSheet(sheet);
  const { id, en, intent } = await press('kembalikan');
  expect(id).toMatch(/^0 sel dikembalikan; 47 belum, karena lembar Evaluasi TW II tidak ditemukan\./);
  expect(en).toContain('Evaluasi TW II');
  expect(intent).toBe('warning');
});
