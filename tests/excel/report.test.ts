import { DEFAULT_SETTINGS } from '../../src/engine';
import type { Grid } from '../../src/grid/types';
import { writeContents } from '../../src/host/model/edit';
import { gridOf } from '../../src/host/node';
import { buildReport, type Report } from '../../src/laporan';
import { E81 } from '../commands/setup';
import { contents, meaning, setUp, type Setup } from './setup';
import { analyseSheet } from '../analisis';

const STAMP = { when: new Date(2026, 10, 22, 9, 5), version: '0.1.0' };
const NAME = 'Laporan Evaluasi TW II';

describe('writing the report of E.81 into the workbook', () => {
  let grid: Grid;
  let report: Report;

  beforeAll(async () => {
    grid = await E81();
    const [table] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
    if (table === undefined) throw new Error('no table');
    report = buildReport(table, STAMP, 'id');
  });

  const open = (more: readonly Grid[] = []): Setup => setUp({ sheets: [grid, ...more] });
  const names = ({ model }: Setup): string[] => model.sheets.map(({ name }) => name);
  const sheetOf = ({ model }: Setup, name = NAME) => {
    const sheet = model.sheet(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  };

  test('three syncs: a new sheet, shown, with every figure; the judged sheet is untouched', async () => {
    const setup = open();
    const before = meaning(setup, 'Evaluasi TW II');
    setup.host.resetStats();
    expect(await setup.port.addReport(report)).toEqual({ sheet: NAME, replaced: false });
    expect(setup.host.stats.syncs).toBe(3);
    expect(names(setup)).toEqual(['Evaluasi TW II', NAME]);
    expect(setup.model.activeSheet.name).toBe(NAME);
    expect(meaning(setup, 'Evaluasi TW II')).toEqual(before);
    const shown = report.rows.map((row) => row.map((cell) => cell?.value ?? ''));
    expect(contents(setup, NAME)).toEqual(shown);
    const sheet = sheetOf(setup);
    // Figures show as figures of the user's language, codes and errors stay texts.
    const at = (text: string) => shown.findIndex((row) => row[0] === text);
    expect(sheet.text(at('G9'), 4)).toBe('320.262.697');
    expect(sheet.text(at('P39'), 5)).toBe('85,47%');
    expect(sheet.get(at('Q64'), 4)).toMatchObject({ value: '#DIV/0!', quoted: true });
    expect(sheet.get(at('G9'), 2).style).toMatchObject({ fill: '#FFC7CE', fontColor: '#9C0006' });
    expect(sheet.get(at('G9'), 9).style).toMatchObject({ wrap: true, indent: 1 });
    expect([sheet.heightOf(0), sheet.heightOf(1), sheet.heightOf(at('G9'))]).toEqual([22, 15, 45]);
    expect(sheet.hyperlinks.get(`${at('G9')},0`)?.documentReference).toBe("'Evaluasi TW II'!G9");
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet.page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', fitToWidth: 1, titleRows: { top: at('Sel') } }); // prettier-ignore
  });

  test('the chart is a native one: two series over the programs of the sheet, titles and axes', async () => {
    const setup = open();
    await setup.port.addReport(report);
    const { id, charts } = sheetOf(setup);
    expect(charts).toHaveLength(1);
    const source = (column: number) => ({
      sheetId: id,
      area: { top: 15, left: column, bottom: 25, right: column },
    });
    expect(charts[0]).toMatchObject({
      chartType: 'BarClustered',
      title: 'Capaian kinerja dan serapan pagu per program sampai dengan Triwulan II',
      legendPosition: 'Bottom',
      series: [
        { name: 'Capaian K', values: source(2), categories: source(1), colour: '#0072B2', hasDataLabels: true },
        { name: 'Serapan pagu', values: source(8), categories: source(1), colour: '#E69F00', hasDataLabels: true },
      ],
      categoryAxis: { title: 'Program', reversed: true, position: 'Maximum' },
      valueAxis: { title: 'Persen dari target dan dari pagu', minimum: 0, numberFormat: '0%' },
    });
  });

  test('an earlier report that nobody changed gives its place; one sync more', async () => {
    const setup = open();
    await setup.port.addReport(report);
    setup.host.resetStats();
    expect(await setup.port.addReport(report)).toEqual({ sheet: NAME, replaced: true });
    expect(setup.host.stats.syncs).toBe(4);
    expect(names(setup)).toEqual(['Evaluasi TW II', NAME]);
    expect(sheetOf(setup).charts).toHaveLength(1);
    expect(await setup.port.addReport(report)).toEqual({ sheet: NAME, replaced: true });
  });

  test('a report that the user wrote into, copied or renamed stays, and so does a sheet of the user', async () => {
    const setup = open();
    await setup.port.addReport(report);
    writeContents(setup.model, sheetOf(setup), { top: 200, left: 0, bottom: 200, right: 0 }, [['catatan saya']]);
    expect((await setup.port.addReport(report)).sheet).toBe(`${NAME} (2)`);
    expect(sheetOf(setup).get(200, 0).value).toBe('catatan saya');

    const copied = open();
    await copied.port.addReport(report);
    await copied.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).copy();
      await context.sync();
    });
    expect(names(copied)).toEqual(['Evaluasi TW II', NAME, `${NAME} (2)`]);
    writeContents(copied.model, sheetOf(copied), { top: 200, left: 0, bottom: 200, right: 0 }, [['x']]);
    expect((await copied.port.addReport(report)).sheet).toBe(`${NAME} (3)`);
    expect(names(copied)).toContain(`${NAME} (2)`);

    const own = open([gridOf(NAME.toUpperCase(), [['milik saya']])]);
    expect((await own.port.addReport(report)).sheet).toBe(`${NAME} (2)`);
    expect(contents(own, NAME)).toEqual([['milik saya']]);
  });

  test('another table of that sheet gets a sheet of its own', async () => {
    const setup = open();
    await setup.port.addReport(report);
    expect((await setup.port.addReport({ ...report, subject: 'lain' })).sheet).toBe(`${NAME} (2)`);
    expect((await setup.port.addReport({ ...report, subject: 'lain' })).replaced).toBe(true);
    expect(names(setup)).toEqual(['Evaluasi TW II', NAME, `${NAME} (2)`]);
  });

  test('a protected structure is told before anything is added', async () => {
    const setup = open();
    setup.model.isStructureProtected = true;
    await expect(setup.port.addReport(report)).rejects.toMatchObject({ code: 'struktur-terproteksi' });
    expect(names(setup)).toEqual(['Evaluasi TW II']);
  });

  test('a failure in the middle leaves no half-made sheet and keeps the earlier report', async () => {
    const setup = open();
    await setup.port.addReport(report);
    const before = contents(setup, NAME);
    setup.host.failSync({ at: 4, when: 'before', code: 'GeneralException' });
    await expect(setup.port.addReport(report)).rejects.toMatchObject({ code: 'gagal' });
    expect(names(setup)).toEqual(['Evaluasi TW II', NAME]);
    expect(contents(setup, NAME)).toEqual(before);
  });

  test('thousands of findings are written in bands below the payload limit', async () => {
    const setup = open();
    const body = report.rows.at(-1) ?? [];
    const many = { ...report, rows: [...report.rows, ...Array.from({ length: 10_000 }, () => body)] };
    setup.host.resetStats();
    await setup.port.addReport(many);
    expect(setup.host.stats.syncs).toBeLessThanOrEqual(7);
    expect(sheetOf(setup).get(many.rows.length - 1, 0).value).toBe(body[0]?.value);
  });

  test('satu sinkronisasi gagal: laporan utuh atau tidak ada, dan itu yang dikatakan', async () => {
    for (const when of ['before', 'after'] as const) {
      for (const n of [1, 2, 3]) {
        const setup = open();
        setup.host.failSync({ at: n, when, code: 'ServiceNotAvailable' });
        const told = await setup.port.addReport(report).catch((error: unknown) => error);
        if (n === 3 && when === 'after') expect(told).toEqual({ sheet: NAME, replaced: false });
        else expect(told).toMatchObject({ code: 'gagal' });
        expect(names(setup)).toEqual(n === 3 && when === 'after' ? ['Evaluasi TW II', NAME] : ['Evaluasi TW II']);
      }
    }
  });

  test('orang lain memakai nama itu sesaat sebelumnya: lembarnya tetap, laporan mendapat nama lain', async () => {
    const setup = open();
    setup.host.editBeforeSync(2, (workbook) => void workbook.addSheet(NAME));
    expect(await setup.port.addReport(report)).toEqual({ sheet: `${NAME} (2)`, replaced: false });
    expect(names(setup)).toEqual(['Evaluasi TW II', NAME, `${NAME} (2)`]);
  });

  test('orang lain mengisi laporan lama selagi yang baru ditulis: keduanya ada', async () => {
    for (const n of [3, 4]) {
      const setup = open();
      await setup.port.addReport(report);
      setup.host.editBeforeSync(n, (workbook) => {
        const old = workbook.sheet(NAME);
        if (old?.visibility === 'Visible')
          writeContents(workbook, old, { top: 1, left: 0, bottom: 1, right: 0 }, [['catatan']]);
      });
      const { replaced } = await setup.port.addReport(report);
      const kept = setup.model.sheets.some((sheet) => sheet.get(1, 0).value === 'catatan');
      expect([n, replaced, kept]).toEqual([n, n === 4, n === 3]);
      expect(setup.model.sheets.every(({ visibility }) => visibility === 'Visible')).toBe(true);
    }
  });
});
