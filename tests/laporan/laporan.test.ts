import Papa from 'papaparse';
import { DEFAULT_SETTINGS, type TableAnalysis } from '../../src/engine';
import { parseCell } from '../../src/grid/address';
import { gridOf } from '../../src/host/model/load';
import { buildReport, type Report } from '../../src/laporan';
import { findingsCsv } from '../../src/laporan/csv';
import { E81, fixture } from '../commands/setup';
import { analyseSheet } from '../analisis';

const STAMP = { when: new Date(2026, 10, 22, 9, 5), version: '0.1.0' };

const values = ({ rows }: Report) => rows.map((row) => row.map((cell) => cell?.value ?? ''));

/** The row of the report whose first or second cell reads so. */
const rowOf = (report: Report, text: string) => {
  const found = values(report).find(([first, second]) => first === text || second === text);
  if (found === undefined) throw new Error(`no row "${text}"`);
  return found;
};

describe('the report on E.81 of Luwu Timur 2021, TW II', () => {
  let table: TableAnalysis;
  let report: Report;

  beforeAll(async () => {
    const [first] = analyseSheet(await E81(), DEFAULT_SETTINGS).tables;
    if (first === undefined) throw new Error('no table');
    table = first;
    report = buildReport(table, STAMP, 'id');
  });

  test('says what was judged, by which rules, when', () => {
    expect(report.name).toBe('Laporan Evaluasi TW II');
    expect(rowOf(report, 'Judul tabel')[1]).toBe('Evaluasi Hasil Rencana Kerja Tahun 2021');
    expect(rowOf(report, 'Lembar')[1]).toBe('Evaluasi TW II, A5:Q106');
    expect(rowOf(report, 'Formulir')[1]).toBe('E.81');
    expect(rowOf(report, 'Triwulan')[1]).toBe('II');
    expect(rowOf(report, 'Rata-rata')[1]).toBe('Tertimbang pagu, cocok 13/22');
    expect(rowOf(report, 'Predikat')[1]).toMatch(/≥ 91, 76, 66, 51/);
    expect(rowOf(report, 'Dibuat')[1]).toMatch(/22 November 2026 pukul 09\.05, oleh Evaluasi Renja 0\.1\.0/);
    expect(rowOf(report, 'Temuan')[1]).toBe('20 galat, 12 peringatan, 11 info');
  });

  test('programs: computed figures as numbers, the share of the ceiling, what the sheet prints', () => {
    const first = rowOf(report, 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA');
    expect(first.map((value) => (typeof value === 'number' && value < 2 ? Math.round(value * 10_000) : value))).toEqual(
      [
        '1',
        'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
        8547,
        'Tinggi',
        5272,
        'Rendah',
        3_221_811_855,
        1_698_675_451,
        5272,
        'K tertulis 85,15% Tinggi; Rp tertulis 41,43% Sangat Rendah',
      ],
    );
    expect(rowOf(report, 'PROGRAM PEMBERDAYAAN SOSIAL')[9]).toBe('sama');
    const overall = rowOf(report, 'Keseluruhan');
    expect([Number(overall[2]).toFixed(4), overall[3], Number(overall[4]).toFixed(4), overall[5]]).toEqual([
      '0.8461',
      'Tinggi',
      '0.4587',
      'Sangat Rendah',
    ]);
    expect([overall[6], overall[7]]).toEqual([9_485_158_231, 4_350_769_828]);
    expect(Number(overall[8])).toBe(4_350_769_828 / 9_485_158_231);
  });

  test('the chart draws capaian and serapan of the eleven programs, over blank rows', () => {
    const { chart } = report;
    if (chart === null) throw new Error('no chart');
    const read = ({ top, bottom, left }: typeof chart.categories) =>
      values(report).slice(top, bottom + 1).map((row) => row[left]); // prettier-ignore
    expect(read(chart.categories)).toHaveLength(11);
    expect(read(chart.categories)[10]).toBe('PROGRAM PEMENUHAN HAK ANAK (PHA)');
    expect(chart.series.map(({ name }) => name)).toEqual(['Capaian K', 'Serapan pagu']);
    for (const { values: area } of chart.series)
      expect(read(area).every((value) => typeof value === 'number')).toBe(true);
    expect(chart.title).toBe('Capaian kinerja dan serapan pagu per program sampai dengan Triwulan II');
    for (let { top } = chart.place; top <= chart.place.bottom; top += 1) {
      expect(report.rows[top]?.every((cell) => cell === null)).toBe(true);
    }
  });

  test('findings: gravest first, figures as numbers in their format, every address leads to its cell', () => {
    const g9 = rowOf(report, 'G9');
    expect(g9.slice(1, 8)).toEqual([
      'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
      'Galat',
      'Jumlah rincian',
      320_262_697,
      447_900_142,
      -127_637_445,
      0,
    ]);
    expect(g9[9]).toBe('TW I program tertulis 320.262.697; jumlah kegiatannya 447.900.142; kurang 127.637.445.');
    expect(rowOf(report, 'P105').slice(1, 3)).toEqual(['rata-rata keseluruhan', 'Galat']);
    const { filter } = report;
    if (filter === null) throw new Error('no findings');
    const body = report.rows.slice(filter.top + 1, filter.bottom + 1);
    expect(body).toHaveLength(43);
    expect(body.map((row) => row[2]?.value).join()).toMatch(/^(Galat,){20}(Peringatan,){12}(Info,?){11}$/);
    const p39 = body.find((row) => row[0]?.value === 'P39');
    expect(p39?.slice(4, 6).map((cell) => [cell?.value, cell?.format])).toEqual([
      [0.8515, '0.00%'],
      [0.8547160367559548, '0.00%'],
    ]);
    const leading = report.links.filter(({ at }) => at.column === 0);
    expect(leading).toHaveLength(43);
    for (const { at, cell, sheet } of leading) {
      expect([sheet, parseCell(String(report.rows[at.row]?.[0]?.value))]).toEqual(['Evaluasi TW II', cell]);
    }
  });

  test('a dismissed finding stands last, with its reason', () => {
    const findings = table.evaluation.findings.map((one) =>
      one.id.endsWith('@G9') ? { ...one, dismissed: 'DPA geser' } : one,
    );
    const again = buildReport({ ...table, evaluation: { ...table.evaluation, findings } }, STAMP, 'id');
    const last = again.rows.at(-1)?.map((cell) => cell?.value ?? '');
    expect([last?.[0], last?.[8]]).toEqual(['G9', 'DPA geser']);
    expect(rowOf(again, 'Temuan')[1]).toBe('19 galat, 12 peringatan, 11 info; 1 diabaikan');
  });

  test('a report is never taken for an evaluation table', () => {
    for (const language of ['id', 'en'] as const) {
      const sheet = gridOf('Laporan', values(buildReport(table, STAMP, language)));
      expect(analyseSheet(sheet, DEFAULT_SETTINGS)).toMatchObject({ tables: [], unread: 'laporan' });
    }
  });

  test('names of sheets are valid however long and odd the sheet is called', () => {
    const named = (sheet: string) => buildReport({ ...table, table: { ...table.table, sheet } }, STAMP, 'id').name;
    expect(named('Evaluasi Renja Dinas Sosial Tahun 2021')).toBe('Laporan Evaluasi Renja Dinas So');
    expect(named("TW II 'akhir'")).toBe("Laporan TW II 'akhir");
    expect(named('a'.repeat(22) + '😀')).toBe(`Laporan ${'a'.repeat(22)}`);
  });

  test('.csv: semicolons, decimal commas, marked as UTF-8; what would run as a formula does not', () => {
    const csv = findingsCsv([table], 'id');
    expect(csv.startsWith('\uFEFFLembar;Formulir;Sel;')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(44);
    expect(data.find((line) => line[2] === 'G9')?.slice(4, 10)).toEqual([
      'Galat',
      'Jumlah rincian',
      '320262697',
      '447900142',
      '-127637445',
      '0',
    ]);
    expect(data.find((line) => line[2] === 'P39')?.slice(6, 9)).toEqual(['85,15%', '85,471604%', '-0,321604%']);
    const bad = table.evaluation.findings.slice(0, 1).map((one) => ({ ...one, dismissed: '=HYPERLINK("http://x")' }));
    const escaped = findingsCsv([{ ...table, evaluation: { ...table.evaluation, findings: bad } }], 'id');
    expect(escaped).toContain(`"'=HYPERLINK(""http://x"")"`);
    for (const text of ['+1', '@x', '-x', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\uFF1D1', '-1+1']) {
      const findings = bad.map((one) => ({ ...one, dismissed: text }));
      const line = findingsCsv([{ ...table, evaluation: { ...table.evaluation, findings } }], 'id');
      expect([text, line.includes(`'${text}`)]).toEqual([text, true]);
    }
  });
});

test('a form without averages has a report without summary and chart; one without findings says so', async () => {
  const [table] = analyseSheet(await fixture('tc29-luwu-2024'), DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  expect(table.evaluation.summary).toBeNull();
  const report = buildReport({ ...table, evaluation: { ...table.evaluation, findings: [] } }, STAMP, 'en');
  expect([report.chart, report.links, report.filter]).toEqual([null, [], null]);
  expect(report.rows.at(-1)?.[0]?.value).toBe('No findings.');
  // Neither quarters nor averages had a part in it.
  const labels = values(report).map(([label]) => label);
  expect(labels).toEqual(expect.arrayContaining(['Title', 'Sheet', 'Form']));
  for (const absent of ['Quarter', 'Average', 'Rating']) expect(labels).not.toContain(absent);
});

test('fisik dan keuangan: progress and money per program as printed, drawn together; no ratings, and no rules of averages', async () => {
  const [table] = analyseSheet(await fixture('realisasi-fisik-keuangan-sulbar-2022'), DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  const report = buildReport(table, STAMP, 'id');
  const shown = values(report);
  const head = shown.findIndex(([first]) => first === 'Kode');
  const rounded = (row: readonly (string | number)[] = []) =>
    row.map((value) => (typeof value === 'number' && value < 2 ? value.toFixed(4) : value)).slice(0, 7);
  expect(shown[head]?.slice(0, 7)).toEqual(['Kode', 'Program', 'Fisik', 'Pagu (Rp)', 'Realisasi (Rp)', 'Keuangan', 'Yang tertulis di lembar']); // prettier-ignore
  expect(rounded(rowOf(report, 'PROGRAM PENANGANAN BENCANA'))).toEqual(['', 'PROGRAM PENANGANAN BENCANA', '1.0000', 257_745_500, 243_556_500, '0.9449', 'sama']); // prettier-ignore
  // The fisik of its only kegiatan is blank.
  expect(rounded(rowOf(report, 'PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN'))[2]).toBe('');
  expect(rounded(rowOf(report, 'Keseluruhan'))).toEqual(['', 'Keseluruhan', '', 11_974_854_860, 11_790_643_219, '0.9846', 'fisik tertulis 100,00%']); // prettier-ignore
  const { chart } = report;
  expect(chart?.title).toBe('Realisasi fisik dan keuangan per program');
  expect(chart?.series.map(({ name, values: { left, top, bottom } }) => [name, left, bottom - top + 1])).toEqual([['Fisik', 2, 7], ['Keuangan', 5, 7]]); // prettier-ignore
  const labels = shown.map(([label]) => label);
  for (const absent of ['Triwulan', 'Rata-rata', 'Predikat']) expect(labels).not.toContain(absent);
});

test('codes and texts that cannot be read stay as they are written; findings on headings hold no content', async () => {
  const [table] = analyseSheet(await fixture('tc29-luwu-2024'), DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  const report = buildReport(table, STAMP, 'id');
  const written = (cell: string) => rowOf(report, cell)[4];
  // Not 1,06, and not 11,345: eleven thousand and something, or a little more than eleven?
  expect([written('A8'), written('H38'), written('P7')]).toEqual(['1.06', '11.345', '']);
  const { data } = Papa.parse<string[]>(findingsCsv([table], 'id').slice(1), { delimiter: ';' });
  const line = (cell: string) => data.find((one) => one[2] === cell)?.[6];
  expect([line('A8'), line('H38'), line('P7')]).toEqual(['1.06', '11.345', '']);
});
