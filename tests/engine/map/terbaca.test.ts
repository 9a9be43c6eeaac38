/** Tables of clear words that no form names: offices as names, "Kol. 1", months, stages, words of the sheet's own. */
import { DEFAULT_SETTINGS } from '../../../src/engine';
import { labelBaris } from '../../../src/renja/penutup';
import { gridOf, readCase } from '../../field/case';
import { analyseSheet } from '../../analisis';

const tableOf = (text: string) => {
  const [sheet] = readCase(`# baca\n${text}`).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const [first] = analyseSheet(gridOf(sheet), DEFAULT_SETTINGS).tables;
  return first?.table;
};
const rolesOf = (text: string): string[] | undefined => tableOf(text)?.columns.map(({ role }) => role);

test('a heading may add a word of its own to what a figure is called', () => {
  const roles = rolesOf(
    [
      'Uraian|Alokasi BOK|Realisasi BOK|Sisa BOK|% Realisasi',
      'Puskesmas Melur|845300000|702145000|143155000|83.06',
      'Puskesmas Kenanga|612750000|588400500|24349500|96.03',
      'Puskesmas Cempaka|533100000|401225000|131875000|75.26',
      'JUMLAH|1991150000|1691770500|299379500|84.96',
    ].join('\n'),
  );
  expect(roles).toEqual(['nama', 'anggaran', 'realisasi', 'sisa-pagu', 'rasio']);
});

test('a numbering row may say "Kol.", and offices name rows of a table that is no known form', () => {
  const table = tableOf(
    [
      'No.|SKPD|KARTU INVENTARIS BARANG|||Total Nilai Aset',
      '||KIB A|KIB B|KIB C',
      'Kol. 1|Kol. 2|Kol. 3|Kol. 4|Kol. 5|Kol. 6',
      '1|Bagian Umum|364214047|162937863|277952826|805104736',
      '2|Dinas Pemuda|269247959|120453034|205478705|595179698',
      '3|Dinas Sosial|401562532|179646396|306455616|887664544',
    ].join('\n'),
  );
  expect(table?.columns.slice(0, 2).map(({ role }) => role)).toEqual(['nomor', 'nama']);
  expect(table?.body.top).toBe(3);
});

test('months counted under a group of months are headings', () => {
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1));
  const row = (no: number): string =>
    [no, `Indeks pembangunan desa ${no}`, 'Indeks', 60, ...months.map((at) => Number(at) * 5)].join('|');
  const table = tableOf(
    [
      `No|Indikator Kinerja|Satuan|Target Tahun 2026|Rencana Aksi Bulan ke-`,
      `||||${months.join('|')}`,
      row(1),
      row(2),
      row(3),
    ].join('\n'),
  );
  expect(table?.body.top ?? 2).toBe(2);
});

test('a rating or an average may be led to by another word; a total may not', () => {
  expect(labelBaris('Kategori Predikat Kinerja')).toBe('predikat');
  expect(labelBaris('Capaian Rata-Rata Perangkat Daerah (%)')).toBe('rata-rata-total');
  expect(labelBaris('Rata2 capaian kinerja')).toBe('rata-rata');
  expect(labelBaris('Capaian jumlah kunjungan')).toBeNull();
});
