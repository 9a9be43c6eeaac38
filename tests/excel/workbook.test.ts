import { PortError } from '../../src/port/obstacles';
import { SETTINGS_NAMESPACE } from '../../src/port/xml-part';
import type { WorkbookEvent } from '../../src/excel';
import { officeCode, toPortError } from '../../src/excel/errors';
import { gridOf } from '../../src/host/node';
import { writeContents } from '../../src/host/model/edit';
import { at, mark, planOf, setUp, write } from './setup';

const open = () => setUp({ sheets: [gridOf('Satu', [[1, 2]]), gridOf('Dua', [[3]])], activeSheet: 'Dua' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const area = { top: 0, left: 1, bottom: 1, right: 1 };

describe('buku kerja', () => {
  test('nama lembar dan lembar aktif', async () => {
    const { port } = open();
    expect(await port.sheets()).toEqual(['Satu', 'Dua']);
    expect(await port.activeSheet()).toBe('Dua');
  });

  test('lembar tersembunyi disebut tersembunyi', async () => {
    const { port } = setUp({
      sheets: [
        gridOf('Satu', [[1]]),
        { grid: gridOf('Lama', [[2]]), visibility: 'Hidden' },
        { grid: gridOf('Rahasia', [[3]]), visibility: 'VeryHidden' },
      ],
    });
    expect((await port.worksheets()).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Satu', false],
      ['Lama', true],
      ['Rahasia', true],
    ]);
  });

  test('lembar yang bertanda disebut, juga yang ditandai hari lain, dan tidak lagi setelah tandanya dihapus', async () => {
    const { port, model } = open();
    expect(await port.marked()).toEqual([]);
    await port.apply(planOf('Dua', [], [mark('A1')]), 'id');
    const before = JSON.stringify(model.sheet('Dua')?.conditionalFormats);
    expect(await port.marked()).toEqual(['Dua']);
    expect(JSON.stringify(model.sheet('Dua')?.conditionalFormats)).toBe(before);
    await port.clearMarks();
    expect(await port.marked()).toEqual([]);
  });

  test('pengaturan tersimpan di buku kerja, satu bagian saja', async () => {
    const { port, model } = open();
    expect(await port.loadSettings()).toBeNull();
    const settings = { skala: 'batas-atas', tables: { 'a<b>&"c"': { excluded: true } } };
    await port.saveSettings({ skala: 'batas-bawah' });
    await port.saveSettings(settings);
    expect(await port.loadSettings()).toEqual(settings);
    expect(model.customXmlParts).toHaveLength(1);
    expect(model.customXmlParts[0]?.xml).toContain(SETTINGS_NAMESPACE);
  });

  test('pengaturan yang tak tersimpan dikatakan', async () => {
    const { port, host } = open();
    host.failSync({ at: 2, when: 'before', code: 'InvalidOperation' });
    await expect(port.saveSettings({})).rejects.toMatchObject({ code: 'gagal' });
  });

  test('menuju sel: lembar diaktifkan hanya bila perlu', async () => {
    const { port, model } = open();
    const heard: string[] = [];
    model.listen((event) => heard.push(event.kind));
    await port.goTo('Dua', at('C7'));
    expect(model.activeSheet.selection).toEqual([{ top: 6, left: 2, bottom: 6, right: 2 }]);
    expect(heard).not.toContain('activated');
    await port.goTo('Satu', at('B1'));
    expect(model.activeSheet.name).toBe('Satu');
    await expect(port.goTo('Tiada', at('A1'))).rejects.toMatchObject({ code: 'lembar-hilang' });
  });

  test('menghitung ulang dalam mode manual atas izin', async () => {
    const forced: [boolean, boolean][] = [];
    const { port } = setUp(
      { sheets: [gridOf('Satu', [[1]])], calculationMode: 'Manual' },
      {
        workbook: {
          recalculation: {
            attach: () => undefined,
            edited: () => undefined,
            restructured: () => undefined,
            calculate: (_, force, full) => {
              forced.push([force, full]);
              return [];
            },
          },
        },
      },
    );
    await port.recalculate();
    expect(forced).toContainEqual([true, true]);
  });

  test('mengikuti pilihan, isi dan lembar aktif sampai dilepas', async () => {
    const { port, model, host } = open();
    const events: WorkbookEvent[] = [];
    const errors: PortError[] = [];
    const stop = await port.watch(
      (event) => events.push(event),
      (error) => errors.push(error),
    );
    const sheet = model.sheet('Satu');
    if (sheet === null) throw new Error('no sheet');
    model.select(sheet, [area]);
    writeContents(model, sheet, area, [[5], [6]]);
    await settled();
    expect(events).toContainEqual({ kind: 'lembar', sheet: 'Satu' });
    expect(events).toContainEqual({ kind: 'pilihan', sheet: 'Satu', cell: { row: 0, column: 1 } });
    expect(events).toContainEqual({ kind: 'isi', sheet: 'Satu', remote: false });
    events.length = 0;
    await port.apply(planOf('Satu', [write('A1', 1, 9)]), 'id');
    await settled();
    expect(events).toEqual([]);
    host.editMode = true;
    model.select(sheet, [{ top: 4, left: 4, bottom: 4, right: 4 }]);
    await settled();
    expect(errors.map(({ code }) => code)).toEqual(['mode-edit']);
    host.editMode = false;
    await stop();
    model.select(sheet, [{ top: 3, left: 3, bottom: 3, right: 3 }]);
    await settled();
    expect(events).toEqual([]);
  });
});

describe('kode galat Office menjadi kode kami di satu tempat', () => {
  test.each([
    ['AccessDenied', 'terproteksi'],
    ['InvalidOperationInCellEditMode', 'mode-edit'],
    ['Conflict', 'terkunci'],
    ['ItemNotFound', 'berubah'],
    ['RequestPayloadSizeLimitExceeded', 'terlalu-besar'],
    ['ResponsePayloadSizeLimitExceeded', 'terlalu-besar'],
    ['ApiNotFound', 'tak-didukung'],
    ['GeneralException', 'gagal'],
    ['constructor', 'gagal'],
  ])('%s → %s', (code, obstacle) => {
    const error = toPortError(Object.assign(new Error('kata Excel'), { code }), { sheet: 'Satu' });
    expect(error).toMatchObject({ code: obstacle, detail: { sheet: 'Satu', cause: `${code}: kata Excel` } });
  });

  test('PortError mempertahankan kodenya; yang bukan galat Office jadi gagal', () => {
    expect(toPortError(new PortError('berubah', { sheet: 'A' }), { sheet: 'B' })).toMatchObject({
      code: 'berubah',
      detail: { sheet: 'A' },
    });
    expect(toPortError('aneh')).toMatchObject({ code: 'gagal', detail: { cause: 'aneh' } });
    expect(officeCode(null)).toBeNull();
  });
});
