import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { parseArea } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import { openPackage, openWorkbook } from '../../src/xlsx';
import { readStructure } from '../../src/xlsx/structure';
import { chartsOf } from '../xlsx/charts';
import { testWithOffice, throughLibreOffice } from '../xlsx/office';
import { cell, eventually, openBook, pane } from './preview/page';
import { fixture, xlsx } from './preview/files';
import { paneIdle, showTab } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(240_000);

type Case = {
  readonly form: string;
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  /** The series: the column of the report, and what they show, as Excel in Indonesian writes it; '' for a blank. */
  readonly series: readonly { readonly name: string; readonly column: string; readonly shown: readonly string[] }[];
  readonly names: { readonly first: string; readonly last: string; readonly count: number };
  /** A finding of the .csv: cell, printed, right, difference. */
  readonly finding: readonly [cell: string, found: string, expected: string, difference: string];
};

const CASES: readonly Case[] = [
  {
    form: 'E.81',
    file: 'e81-luwu-timur-2021/table.xlsx',
    sheet: 'Evaluasi TW II',
    title: 'Capaian kinerja dan serapan pagu per program sampai dengan Triwulan II',
    series: [
      {
        name: 'Capaian K',
        column: 'C',
        shown: [
          '85,47%',
          '96,30%',
          '83,00%',
          '104,50%',
          '30,00%',
          '0,00%',
          '84,63%',
          '22,16%',
          '0,00%',
          '0,00%',
          '76,17%',
        ],
      },
      {
        name: 'Serapan pagu',
        column: 'I',
        shown: [
          '52,72%',
          '44,78%',
          '37,21%',
          '29,30%',
          '50,75%',
          '22,76%',
          '29,29%',
          '60,14%',
          '56,68%',
          '0,00%',
          '30,94%',
        ],
      },
    ],
    names: {
      first: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
      last: 'PROGRAM PEMENUHAN HAK ANAK (PHA)',
      count: 11,
    },
    finding: ['P39', '85,15%', '85,471604%', '-0,321604%'],
  },
  {
    form: 'Realisasi Fisik & Keuangan',
    file: 'realisasi-fisik-keuangan-sulbar-2022/table.xlsx',
    sheet: 'Tabel 2.1',
    title: 'Realisasi fisik dan keuangan per program',
    series: [
      // The fisik of the fourth is blank in the printed table.
      { name: 'Fisik', column: 'C', shown: ['100,00%', '100,00%', '100,00%', '', '100,00%', '100,00%', '100,00%'] },
      // As printed in column 10.
      { name: 'Keuangan', column: 'F', shown: ['98,62%', '98,39%', '98,46%', '96,30%', '94,49%', '99,33%', '96,75%'] },
    ],
    names: {
      first: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI',
      last: 'PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN',
      count: 7,
    },
    finding: ['F18', '19,42%', '19,43%', '-0,01%'],
  },
];

/** What "Unduh .json" gives, as far as it is looked at. */
type Json = {
  readonly tables: readonly {
    readonly form: string;
    readonly computed: readonly { readonly value: unknown }[];
    readonly findings: readonly Readonly<Record<'cell' | 'found' | 'expected' | 'difference', unknown>>[];
    readonly summary: { readonly programs: readonly Readonly<Record<string, string | null>>[] };
  }[];
};

const DECIMAL = /^-?\d+(\.\d+)?$/;
const shownAs = (value: unknown): string =>
  typeof value === 'number' ? `${(Math.round(value * 10_000 + 1e-9) / 100).toFixed(2).replace('.', ',')}%` : '';

/** The cells of a reference such as "'Laporan'!$C$15:$C$25" in the sheet that it names. */
const cellsOf = (grid: Grid, reference: string): unknown[] => {
  const [, sheet = '', address = ''] = /^'?(.*?)'?!(.*)$/.exec(reference.replaceAll('$', '')) ?? [];
  const area = parseArea(address);
  if (area === null || sheet !== grid.sheet) throw new Error(`no cells of ${grid.sheet}: ${reference}`);
  return grid.values.slice(area.top - grid.top, area.bottom - grid.top + 1).map((row) => row[area.left - grid.left]);
};

describe.each(CASES)('laporan of $form', ({ form, file, sheet, title, series, names, finding }) => {
  const { visit } = usePreview();
  const report = `Laporan ${sheet}`;
  const original = new Uint8Array(readFileSync(fixture(file)));
  let page: Page;
  let saved: Uint8Array;
  let json: Json;
  let csv: string;

  const take = async (press: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFileSync(await download.path());
  };
  const partOf = (bytes: Uint8Array): string => {
    const found = readStructure(openPackage(bytes)).sheets.find(({ name }) => name === report);
    if (found === undefined) throw new Error(`no sheet ${report}`);
    return found.part;
  };

  test('the sheet appears, its native chart is in the model of the host and is drawn over its cells', async () => {
    page = await visit();
    await openBook(page, fixture(file));
    await paneIdle(page);
    await showTab(page, 'Ringkasan');
    const screen = pane(page);
    const unduh = (name: string) => take(() => screen.getByRole('button', { name, exact: true }).click());
    json = JSON.parse((await unduh('Unduh .json')).toString('utf8')) as Json;
    csv = (await unduh('Unduh .csv')).toString('utf8');

    await screen.getByRole('button', { name: 'Buat lembar laporan' }).click();
    await screen.getByText(`Laporan ditulis di lembar ${report}; lembar lain tidak diubah.`).waitFor();
    await page.getByRole('tab', { name: report }).waitFor();
    await eventually(async () => (await cell(page, 'A1')).text, 'Evaluasi Renja · Laporan');

    const charts = await page.evaluate(() => {
      const workbook = window.pratinjau?.book?.workbook;
      type Source = { sheetId: string; area: { top: number; left: number; bottom: number; right: number } } | null;
      const read = (source: Source): unknown[] => {
        const from = source === null ? undefined : workbook?.sheetById(source.sheetId);
        if (source === null || from === undefined || from === null) return [];
        const rows = Array.from({ length: source.area.bottom - source.area.top + 1 }, (_, at) => source.area.top + at);
        return rows.map((row) => from.get(row, source.area.left).value);
      };
      return (workbook?.activeSheet.charts ?? []).map((chart) => ({
        kind: chart.chartType,
        title: chart.title,
        series: chart.series.map(({ name, values, categories }) => ({
          name,
          values: read(values),
          names: read(categories),
        })),
      }));
    });
    expect(charts.map(({ kind, title: shown }) => [kind, shown])).toEqual([['BarClustered', title]]);
    const [chart] = charts;
    expect(chart?.series.map(({ name, values }) => ({ name, shown: values.map(shownAs) }))).toEqual(
      series.map(({ name, shown }) => ({ name, shown })),
    );
    for (const one of chart?.series ?? []) {
      expect([one.names[0], one.names.at(-1), one.names.length]).toEqual([names.first, names.last, names.count]);
    }

    const drawn = page.locator('figure[data-bagan]');
    await drawn.waitFor();
    expect(await drawn.getAttribute('aria-label')).toBe(`Bagan: ${title}`);
    for (const { name, shown } of series) {
      const labels = await drawn.locator(`[data-seri="${name}"] text`).allTextContents();
      expect(labels).toEqual(shown.filter((text) => text !== ''));
    }
    // It goes along when the sheet is scrolled.
    const top = async (): Promise<number> => Math.round((await drawn.boundingBox())?.y ?? NaN);
    const before = await top();
    await page.locator('[data-bagian=lembar-kerja]').hover({ position: { x: 200, y: 200 } });
    await page.mouse.wheel(0, 120);
    await eventually(async () => (await top()) < before - 50, true);

    saved = new Uint8Array(await take(() => page.getByRole('button', { name: 'Unduh', exact: true }).click()));
  });

  test('the downloaded file has the sheet with its chart, which keeps the figures of its cells; other parts keep their bytes', () => {
    const book = openWorkbook(saved);
    expect(book.sheetNames()).toEqual([sheet, report]);
    const [before, after] = [openPackage(original), openPackage(saved)];
    const touched = before.names().filter((name) => after.text(name) !== before.text(name));
    const may = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];
    expect(touched.filter((name) => !may.includes(name))).toEqual([]);

    const charts = chartsOf(saved, partOf(saved));
    expect(charts.map(({ kind, title: shown }) => [kind, shown])).toEqual([['bar', title]]);
    const grid = book.readGrid(report);
    const first = grid.values.findIndex((row) => row[1] === names.first) + grid.top + 1;
    const rows = (column: string) =>
      `'${report}'!$${column}$${String(first)}:$${column}$${String(first + names.count - 1)}`;
    expect(charts[0]?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual(
      series.map(({ name, column }) => [name, rows(column), rows('B')]),
    );
    for (const [at, one] of (charts[0]?.series ?? []).entries()) {
      expect(one.figures.map(shownAs)).toEqual(series[at]?.shown);
      expect(one.figures.map((figure) => figure ?? '')).toEqual(cellsOf(grid, one.values));
      expect(one.names).toEqual(cellsOf(grid, one.categories));
    }
  });

  test('opened again, the chart of the file is drawn as before', async () => {
    const again = await visit();
    await openBook(again, xlsx('lagi.xlsx', saved));
    await again.getByRole('tab', { name: report }).click();
    const drawn = again.locator('figure[data-bagan]');
    await drawn.waitFor();
    for (const { name, shown } of series) {
      const labels = await drawn.locator(`[data-seri="${name}"] text`).allTextContents();
      expect(labels).toEqual(shown.filter((text) => text !== ''));
    }
  });

  test('.json holds the same figures as decimal texts', () => {
    const [table] = json.tables;
    if (table === undefined) throw new Error('no table');
    expect(table.form).toBe(form);
    const texts = [
      ...table.computed.map(({ value }) => value),
      ...table.findings.flatMap(({ found, expected, difference }) => [found, expected, difference]),
    ].filter((value) => value !== null);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(typeof text).toBe('string');
    const [first, second] = chartsOf(saved, partOf(saved))[0]?.series ?? [];
    const { programs } = table.summary;
    expect(programs.map(({ nama }) => nama)).toEqual(first?.names);
    programs.forEach(({ capaianK, pagu, realisasi }, at) => {
      for (const text of [capaianK, pagu, realisasi]) if (text !== null) expect(text).toMatch(DECIMAL);
      expect(first?.figures[at] ?? null).toEqual(capaianK == null ? null : expect.closeTo(Number(capaianK) / 100, 12));
      expect(second?.figures[at]).toBeCloseTo(Number(realisasi) / Number(pagu), 12);
    });
  });

  test('.csv opens in an Indonesian Excel: mark of UTF-8, semicolons, decimal commas, a line a finding', () => {
    expect(csv.startsWith('\uFEFFLembar;Formulir;Sel;')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), {
      delimiter: ';',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const [head = [], ...lines] = data;
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head.length]));
    expect(lines.map((line) => line[2]).sort()).toEqual(json.tables[0]?.findings.map(({ cell: at }) => at).sort());
    const [at, ...figures] = finding;
    expect(lines.find((line) => line[2] === at)?.slice(6, 9)).toEqual(figures);
    for (const line of lines) {
      expect(line.slice(0, 2)).toEqual([sheet, form]);
      for (const figure of line.slice(6, 9)) expect(figure).not.toMatch(/^-?\d+\.\d/);
    }
  });

  testWithOffice(
    'LibreOffice opens the downloaded file: the sheet is there, and the chart with the same figures',
    async () => {
      const office = throughLibreOffice(saved);
      expect(openWorkbook(office).sheetNames()).toEqual([sheet, report]);
      const [chart, ...more] = chartsOf(office, partOf(office));
      expect([chart?.kind, chart?.title, more]).toEqual(['bar', title, []]);
      expect(chart?.series.map(({ name, figures }) => ({ name, shown: figures.map(shownAs) }))).toEqual(
        series.map(({ name, shown }) => ({ name, shown })),
      );
      for (const one of chart?.series ?? [])
        expect([one.names[0], one.names.length]).toEqual([names.first, names.count]);
    },
  );
});
