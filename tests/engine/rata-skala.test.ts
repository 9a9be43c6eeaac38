import { DEFAULT_SETTINGS } from '../../src/engine';
import { findingsOf } from './lembar-rumus';
import { galatDi, lembar, temuanDi, tertulis } from './lembar-teks';
import { onlyTable } from './sheets';

const HEAD = `Evaluasi Hasil Renja Tahun 2025
No|Program/Kegiatan/Sub Kegiatan|Indikator|Target 2025||Realisasi 2025||Capaian (%)|
|||K|Rp|K|Rp|K|Rp`;
const MERGES = ['D2:E2', 'F2:G2', 'H2:I2'];
const sheet = (rows: string) => lembar(`${HEAD}\n${rows}`, MERGES);

const ROWS = `1.06.01|PROGRAM ARSIP|persen|100|600|90|543|90|90.5
1.06.01.2.01|Kegiatan Arsip|persen|100|600|90|543|90|90.5
1.06.01.2.01.0001|Sub Kegiatan Satu|dokumen|3|300|1|275|33.33|91.67
1.06.01.2.01.0002|Sub Kegiatan Dua|dokumen|3|300|1|268|33.33|89.33
1.06.01.2.01.0003|Sub Kegiatan Tiga|dokumen|7|0|2|0|28.57|`;
const mean = (k: string, rp: string) => `\nRata-rata capaian kinerja (%)|||||||${k}|${rp}`;
const rated = (k: string, rp: string) => `\nPredikat kinerja|||||||${k}|${rp}`;

describe('averages', () => {
  test('the mean of the printed capaian, where the exact ones give another digit, is rounding', () => {
    const grid = sheet(ROWS + mean('31.74', '90.5'));
    expect(galatDi(grid)).toEqual([]);
    expect(findingsOf(grid).map(({ id }) => id)).toContain('pembulatan@H9');
    expect(tertulis(grid)).toEqual({});
  });

  test('one that is the mean of nothing on the sheet is no error while nothing else shows what it should be', () => {
    const grid = sheet(ROWS + mean('77.7', '66.6'));
    expect(galatDi(grid)).toEqual([]);
    expect(tertulis(grid)).toEqual({});
  });

  test('beside one that shows the rule it is an error', () => {
    expect(galatDi(sheet(ROWS + mean('41.75', '90.5')))).toEqual(['rata-rata@H9']);
  });

  test('each column by its own family: K simple, Rp weighted by pagu', () => {
    const grid = sheet(
      `1.06.01|PROGRAM ARSIP|persen|100|400|90|370|90|92.5
1.06.01.2.01|Kegiatan Arsip|persen|100|400|90|370|90|92.5
1.06.01.2.01.0001|Sub Kegiatan Satu|dokumen|4|100|1|100|25|100
1.06.01.2.01.0002|Sub Kegiatan Dua|dokumen|4|300|3|270|75|90${mean('50', '92.5')}`,
    );
    expect(galatDi(grid)).toEqual([]);
    expect(tertulis(grid)).toEqual({});
  });

  test('over two levels: named', () => {
    const grid = sheet(ROWS + mean('=AVERAGE(H6:H8)', '=AVERAGE(I5:I7)'));
    expect(temuanDi(grid)).toContain('rumus-rentang@I9');
  });

  test('one average below several programs is the mean of all their rows, or of theirs', () => {
    const second = ROWS.replaceAll('1.06.01', '1.06.02').replaceAll('|1|275|33.33', '|3|275|100');
    const grid = sheet(`${ROWS}\n${second}\nRata-rata capaian kinerja seluruh program|||||||42.86|90.5`);
    expect(galatDi(grid).filter((id) => id.startsWith('rata-rata'))).toEqual([]);
  });
});

const LEGEND = `
Keterangan|Predikat|Nilai
|Sangat Rendah|0 s/d <= 50
|Rendah|50.01 s/d <= 65
|Sedang|65.01 s/d <= 75
|Tinggi|75.01 s/d <= 90
|Sangat Tinggi|> 90.01`;

describe('the scale of the sheet', () => {
  const upper = ROWS + mean('31.75', '90.5') + rated('Sangat Rendah', 'Sangat Tinggi');

  test('printed below the table: it decides, and it is said', () => {
    const grid = sheet(`${upper}\n${LEGEND}`);
    expect(galatDi(grid)).toEqual([]);
    expect(onlyTable(grid).evaluation.rules).toMatchObject({ skala: 'batas-atas', skalaDari: 'lembar' });
    expect(tertulis(grid)).toEqual({});
  });

  test("the user's choice comes before it", () => {
    const grid = sheet(`${upper}\n${LEGEND}`);
    expect(onlyTable(grid, { skala: 'batas-bawah' }).evaluation.rules).toMatchObject({ skalaDari: 'pengguna' });
    const own = { jenjang: [{ predikat: 'Sangat Tinggi', bawah: 95, atas: 95 }], terendah: 'Sangat Rendah' };
    expect(galatDi(grid, { ...DEFAULT_SETTINGS, jenjang: own })).toEqual(['predikat@I10']);
  });

  test('other labels and bounds, and a rating that is wrong by them', () => {
    const legend = `
|Skala|Predikat
|85 - 100|Baik
|70 - 84,99|Cukup
|0 - 69,99|Kurang`;
    const at = (k: string, rp: string) => sheet(`${ROWS}${mean('31.75', '90.5')}${rated(k, rp)}\n${legend}`);
    expect(galatDi(at('Kurang', 'Baik'))).toEqual([]);
    expect(galatDi(at('Cukup', 'Baik'))).toEqual(['predikat@H10']);
    expect(tertulis(at('Cukup', 'BAIK'))).toEqual({ H10: 'Kurang' });
  });

  test('without a legend: the bounds that all printed ratings follow', () => {
    const grid = sheet(upper);
    expect(galatDi(grid)).toEqual([]);
    expect(onlyTable(grid).evaluation.rules).toMatchObject({ skala: 'batas-atas', skalaDari: 'predikat' });
  });

  test('without either: the usual one', () => {
    const grid = sheet(ROWS + mean('31.75', '90.5') + rated('Sangat Rendah', 'Tinggi'));
    expect(onlyTable(grid).evaluation.rules).toMatchObject({ skala: 'batas-bawah', skalaDari: 'bawaan' });
    expect(galatDi(grid)).toEqual([]);
  });

  test('labels of a scale that stands nowhere are neither judged nor written over', () => {
    const grid = sheet(ROWS + mean('31.75', '90.5') + rated('D', 'SB'));
    expect(galatDi(grid)).toEqual([]);
    expect(tertulis(grid)).toEqual({});
    const formula = sheet(ROWS + mean('31.75', '90.5') + rated('=IF(H9>85,"A",IF(H9>70,"B","C"))', 'Kurang'));
    expect(tertulis(formula)).toEqual({});
  });

  test('a status in each row is no rating of the form', () => {
    const text = `${HEAD.replace('Capaian (%)|', 'Capaian (%)||Predikat').replace('K|Rp\n', '')}|\n${ROWS.split('\n')
      .map((row, at) => `${row}|${['Tercapai', 'Hampir Tercapai', 'Belum Tercapai'][at % 3] ?? ''}`)
      .join('\n')}${mean('31.75', '90.5')}|${rated('Sangat Rendah', 'Tinggi')}|`;
    const grid = lembar(text, MERGES);
    expect(galatDi(grid)).toEqual([]);
    expect(tertulis(grid)).toEqual({});
  });
});
