import { compareBooks, type Opened } from '../../../src/engine';
import { toA1 } from '../../../src/grid/address';
import { tabel, TW1 } from './tabel';

/** A Renja evaluation by quarters as of one of them; rows as typed. */
const evaluasi = (triwulan: string, rows: readonly string[]): Opened[] =>
  tabel(`TRIWULAN ${triwulan} TAHUN 2026`, rows);
/** The table of the next quarter: each row with its second quarter. */
const TW2 = [
  '1.02.02 | Program Pemenuhan Upaya Kesehatan | Indeks | 100 | 900 | 20 | 250 | 30 | 250 | 50 | 500 | 50 | 55.56',
  '1.02.02.2.01 | Penyediaan Fasilitas Layanan | Unit | 10 | 600 | 2 | 150 | 3 | 150 | 5 | 300 | 50 | 50',
  '1.02.02.2.01.01 | Pembangunan Puskesmas | Unit | 4 | 400 | 1 | 100 | 1 | 100 | 2 | 200 | 50 | 50',
  '1.02.02.2.01.02 | Rehabilitasi Puskesmas | Unit | 6 | 200 | 1 | 50 | 2 | 50 | 3 | 100 | 50 | 50',
  '1.02.02.2.02 | Penyediaan Layanan Kesehatan Ibu | Orang | 100 | 300 | 25 | 100 | 25 | 100 | 50 | 200 | 50 | 66.67',
  '1.02.02.2.02.01 | Pengelolaan Pelayanan Ibu Hamil | Orang | 100 | 300 | 25 | 100 | 25 | 100 | 50 | 200 | 50 | 66.67',
];
const change = (rows: readonly string[], at: number, from: RegExp, to: string): string[] =>
  rows.map((row, i) => (i === at ? row.replace(from, to) : row));
const beda = (dulu: Opened[], kini: Opened[]) =>
  compareBooks(dulu, kini).tabel.flatMap(({ perbedaan }) =>
    perbedaan.map(({ jenis, kini: now, dulu: before, ragu }) => {
      const side = now ?? before;
      return `${jenis} ${side === null ? '' : toA1(side.cell)}${ragu ? '?' : ''}`;
    }),
  );

test('the next quarter of the same table differs in nothing that must not', () => {
  expect(beda(evaluasi('I', TW1), evaluasi('II', TW2))).toEqual([]);
});

test('pagu, target, an earlier quarter and a realisasi that fell are told at their cells; sums that follow are not', () => {
  const now = change(
    change(change(TW2, 2, /4 \| 400/, '5 | 450'), 1, /10 \| 600/, '10 | 650'),
    3,
    /1 \| 50 \| 2 \| 50 \| 3 \| 100/,
    '1 | 30 | 2 | 10 | 3 | 40',
  );
  expect(beda(evaluasi('I', TW1), evaluasi('II', change(now, 0, /100 \| 900/, '100 | 950')))).toEqual([
    'target D10',
    'pagu E10',
    'triwulan-lalu G11',
    'realisasi-turun K11',
  ]);
});

test('an earlier quarter that is blank now is told', () => {
  expect(beda(evaluasi('I', TW1), evaluasi('II', change(TW2, 3, /\| 1 \| 50/, '| 1 | ')))).toEqual([
    'triwulan-lalu G11',
  ]);
});

test('two tables of the same quarter: any realisasi that differs', () => {
  expect(beda(evaluasi('I', TW1), evaluasi('I', change(TW1, 5, /1?25 \| 100 \| \| \| 25 \| 100/, '25 | 120 | | | 25 | 120')))).toEqual(['triwulan-lalu G13', 'realisasi K13']); // prettier-ignore
});

test('rows new and gone; a name typed otherwise without a code, and a code of another name, are paired with doubt', () => {
  const now = [
    ...change(TW2, 3, /1.02.02.2.01.02 \| Rehabilitasi Puskesmas \| Unit \| 6 \| 200/, ' | Rehabilitasi Puskesmass | Unit | 6 | 210'),
    '1.02.02.2.02.02 | Pengelolaan Pelayanan Bayi Baru Lahir | Orang | 10 | 30 | | | 1 | 3 | 1 | 3 | 10 | 10',
  ]; // prettier-ignore
  const found = beda(evaluasi('I', TW1), evaluasi('II', now));
  expect(found).toContain('pagu E11?');
  expect(found).toContain('baris-baru B14');
  const gone = beda(evaluasi('I', TW1), evaluasi('II', TW2.slice(0, 5)));
  expect(gone).toContain('baris-hilang B13');
  const other = change(TW2, 5, /Pengelolaan Pelayanan Ibu Hamil \| Orang \| 100 \| 300/, 'Bantuan Sosial Tunai | Orang | 100 | 310'); // prettier-ignore
  expect(beda(evaluasi('I', TW1), evaluasi('II', other))).toContain('pagu E13?');
});

test('tables of other programs are not compared', () => {
  const other = TW2.map((row) => row.replace(/1\.02/g, '2.09').replace(/\| [A-Z][^|]*/, '| Hal lain sama sekali'));
  const { tabel, tanpaPasangan } = compareBooks(evaluasi('I', TW1), evaluasi('II', other));
  expect(tabel).toEqual([]);
  expect([tanpaPasangan.dulu.length, tanpaPasangan.kini.length]).toEqual([1, 1]);
});
