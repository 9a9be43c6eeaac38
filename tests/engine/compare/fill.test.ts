/** What a table can be filled with from another file: figures that people type, and nothing else. */
import { compareWithBook, type JawabanPasangan, type Opened } from '../../../src/engine';
import { toA1 } from '../../../src/grid/address';
import type { Grid } from '../../../src/grid/types';
import { fixture } from '../lembar-rumus';
import { GABUNG, grids, kepala, study, tabel, TW1 } from './tabel';

/** The next quarter: two sub kegiatan have their second quarter, the first of one is left out. */
const TW2 = [
  '1.02.02 | Program Pemenuhan Upaya Kesehatan | Indeks | 100 | 900 | 20 | 250 | 30 | 250 | 50 | 500 | 50 | 55.56',
  '1.02.02.2.01 | Penyediaan Fasilitas Layanan | Unit | 10 | 600 | 2 | 150 | 3 | 150 | 5 | 300 | 50 | 50',
  '1.02.02.2.01.01 | Pembangunan Puskesmas | Unit | | 400 | | | 1 | 100 | 2 | 200 | 50 | 50',
  '1.02.02.2.01.02 | Rehabilitasi Puskesmas | Unit | 6 | 200 | 1 | 55 | 2 | 50 | 3 | 105 | 50 | 50',
  '1.02.02.2.02 | Penyediaan Layanan Kesehatan Ibu | Orang | 100 | | 25 | 100 | 25 | 100 | 50 | 200 | 50 | 66.67',
  '1.02.02.2.02.01 | Pengelolaan Pelayanan Ibu Hamil | Orang | 100 | | 25 | 100 | 25 | 100 | 50 | 200 | 50 | 66.67',
];
const banding = (file: Opened[], [kini]: Opened[], jawaban: JawabanPasangan = {}) => {
  if (kini === undefined) throw new Error('no sheet');
  const { banding: one } = compareWithBook(kini, 0, file, null, jawaban);
  if (one === null) throw new Error('no table fits');
  return one;
};
const isian = (file: Opened[], kini: Opened[], jawaban: JawabanPasangan = {}) =>
  banding(file, kini, jawaban).isian.map(({ write, jenis, ragu, bawaan }) => {
    const after = write.after.kind === 'blank' ? '' : String(write.after.value);
    return `${toA1(write.cell)} ${jenis} ${after}${ragu ? '?' : ''}${bawaan ? ' *' : ''}`;
  });
const change = (rows: readonly string[], at: number, from: RegExp | string, to: string): string[] =>
  rows.map((row, i) => (i === at ? row.replace(from, to) : row));

const [FILE, KINI] = [tabel('TRIWULAN I TAHUN 2026', TW1), tabel('TRIWULAN II TAHUN 2026', TW2)];

test('blank inputs are chosen, differing ones are offered; sums, computed columns and later quarters are not', () => {
  expect(isian(FILE, KINI)).toEqual([
    'D10 kosong 4 *',
    'E13 kosong 300 *',
    'F10 kosong 1 *',
    'G10 kosong 100 *',
    'G11 beda 50',
  ]);
});

test('what the quarter of the sheet is not yet due for is left blank', () => {
  expect(
    isian(tabel('TRIWULAN II TAHUN 2026', TW2), tabel('TRIWULAN I TAHUN 2026', TW1)).filter((one) => /^[HI]/.test(one)),
  ).toEqual([]);
});

test('a file of another year: nothing is chosen, and the years are told', () => {
  const lama = tabel('TRIWULAN I TAHUN 2025', TW1, '2025');
  expect(banding(lama, KINI).tahun).toEqual({ dulu: 2025, kini: 2026 });
  expect(isian(lama, KINI).filter((one) => one.endsWith('*'))).toEqual([]);
});

test('money in thousands is not filled into rupiah, whether words or figures say so', () => {
  const ribu = TW1.map((row) => row.replace(/\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/, (_, k, rp, k1, rp1) => `| ${k} | ${rp}000 | ${k1} | ${rp1}000 |`)); // prettier-ignore
  const { takDiisi, isian: found } = banding(tabel('TRIWULAN I TAHUN 2026', ribu), KINI);
  expect(takDiisi.map(({ kolom, sebab }) => `${kolom.role} ${kolom.measure} ${sebab}`)).toEqual([
    'target Rp satuan',
    'realisasi-tw Rp satuan',
  ]);
  expect(found.map(({ kolom }) => kolom.measure)).not.toContain('Rp');
  const kata = banding(tabel('TRIWULAN I TAHUN 2026 (dalam ribuan rupiah)', TW1), KINI);
  expect(kata.takDiisi.map(({ sebab }) => sebab)).toEqual(['satuan', 'satuan']);
});

test('a doubtful row is offered, not chosen; a yes makes it sure, a no parts it', () => {
  const lain = change(TW1, 5, 'Pengelolaan Pelayanan Ibu Hamil', 'Bantuan Sosial Tunai');
  const file = tabel('TRIWULAN I TAHUN 2026', lain);
  expect(isian(file, KINI)).toContain('E13 kosong 300?');
  const [ragu, ...more] = banding(file, KINI).ragu;
  expect(more).toEqual([]);
  expect(ragu).toMatchObject({ dari: 'kode', dulu: { nama: 'Bantuan Sosial Tunai' }, kini: { nama: 'Pengelolaan Pelayanan Ibu Hamil' } }); // prettier-ignore
  const kunci = ragu?.kunci ?? '';
  expect(isian(file, KINI, { [kunci]: 'ya' })).toContain('E13 kosong 300 *');
  expect(banding(file, KINI, { [kunci]: 'ya' }).ragu).toEqual([]);
  const bukan = banding(file, KINI, { [kunci]: 'bukan' });
  expect(bukan.isian.map(({ write }) => toA1(write.cell))).not.toContain('E13');
  expect(bukan.perbedaan.filter(({ jenis }) => jenis.startsWith('baris-')).map(({ jenis, nama }) => `${jenis} ${nama}`)).toEqual(['baris-baru Pengelolaan Pelayanan Ibu Hamil', 'baris-hilang Bantuan Sosial Tunai']); // prettier-ignore
});

describe('cells keep their kind', () => {
  const lembar = (rows: readonly string[], edit: (grid: Grid) => Grid): Opened[] =>
    study(grids([...kepala('TRIWULAN II TAHUN 2026'), ...rows, GABUNG]).map(edit));
  /** Other contents or formats in cells of row 10 (0-based 9). */
  const baris = (column: number, value: string | number, format: string, formula: string | number = value) => (grid: Grid): Grid => ({
    ...grid,
    values: grid.values.map((row, r) => (r === 9 ? row.map((one, c) => (c === column ? value : one)) : row)),
    text: grid.text.map((row, r) => (r === 9 ? row.map((one, c) => (c === column ? String(value) : one)) : row)),
    formulas: grid.formulas.map((row, r) => (r === 9 ? row.map((one, c) => (c === column ? formula : one)) : row)),
    formats: grid.formats.map((row, r) => (r === 9 ? row.map((one, c) => (c === column ? format : one)) : row)),
  }); // prettier-ignore

  test('a formula is never written over, right or wrong', () => {
    expect(isian(FILE, lembar(TW2, baris(3, 9, 'General', '=5+4')))).not.toContainEqual(expect.stringMatching(/^D10 /));
    expect(isian(FILE, lembar(TW2, baris(3, '', 'General', '=""')))).not.toContainEqual(expect.stringMatching(/^D10 /));
  });

  test('a cell under a merged area, or part of an array, is left alone', () => {
    const area = { top: 8, left: 3, bottom: 9, right: 3 };
    expect(isian(FILE, lembar(TW2, (grid) => ({ ...grid, merges: [...grid.merges, area] })))).not.toContainEqual(expect.stringMatching(/^D10 /)); // prettier-ignore
    expect(isian(FILE, lembar(TW2, (grid) => ({ ...grid, arrays: [{ ...area, top: 9 }] })))).not.toContainEqual(expect.stringMatching(/^D10 /)); // prettier-ignore
  });

  test('a figure typed as text stays text in its own notation, and loses no digit', () => {
    const file = tabel('TRIWULAN I TAHUN 2026', change(TW1, 2, '| 4 | 400 |', '| 4 | 1234567.5 |'));
    const own = banding(file, lembar(TW2, baris(4, 'Rp. 1.040.155,-', '@'))).isian.find(({ write }) => toA1(write.cell) === 'E10'); // prettier-ignore
    expect(own?.write.after).toEqual({ kind: 'text', value: '1.234.567,5' });
    const whole = tabel('TRIWULAN I TAHUN 2026', change(TW1, 2, '| 4 | 400 |', '| 4 | 1234567 |'));
    const kept = banding(whole, lembar(TW2, baris(4, 'Rp. 1.040.155,-', '@'))).isian.find(({ write }) => toA1(write.cell) === 'E10'); // prettier-ignore
    expect(kept?.write.after).toEqual({ kind: 'text', value: 'Rp. 1.234.567,-' });
  });

  test('a plain number does not go into a cell that shows percent; the column says so', () => {
    const { isian: found, takDiisi } = banding(FILE, lembar(TW2, baris(3, '', '0.00%')));
    expect(found.map(({ write }) => toA1(write.cell))).not.toContain('D10');
    expect(takDiisi).toContainEqual({
      kolom: expect.objectContaining({ role: 'target', measure: 'K' }),
      sebab: 'skala',
    });
  });

  test('a percentage goes into a blank cell with a format that shows it', () => {
    const [sheet] = grids([...kepala('TRIWULAN I TAHUN 2026'), ...TW1, GABUNG]);
    if (sheet === undefined) throw new Error('no sheet');
    const file = study([baris(3, 0.4, '0%')(sheet)]);
    const one = banding(file, KINI).isian.find(({ write }) => toA1(write.cell) === 'D10');
    expect(one?.write).toMatchObject({ after: { kind: 'number', value: 0.4 }, format: '0%' });
  });
});

test('several tables of a file: the best is compared, another can be chosen; none fits: none is', () => {
  const [kini] = KINI;
  if (kini === undefined) throw new Error('no sheet');
  const less = tabel('TRIWULAN I TAHUN 2026', TW1.slice(0, 4));
  const book = compareWithBook(kini, 0, [...less, ...FILE], null, {});
  expect(book.pilihan.map(({ sama }) => sama)).toEqual([7, 5]);
  expect(compareWithBook(kini, 0, [...less, ...FILE], 1, {}).banding?.sama).toBe(5);
  const other = TW1.map((row) => row.replace(/1\.02/g, '2.09').replace(/\| [A-Z][^|]*/, '| Hal lain sama sekali'));
  expect(compareWithBook(kini, 0, tabel('TRIWULAN I TAHUN 2026', other), null, {})).toMatchObject({ pilihan: [], banding: null }); // prettier-ignore
});

test('Renja beside its change: programs are the same with or without their bidang above; only doubts worth a question are asked', () => {
  const [file, kini] = ['anggaran-perubahan-luwu-timur-2021', 'e81-luwu-timur-2021'].map((name) => study([fixture(`${name}/table`)])); // prettier-ignore
  const { ragu, perbedaan } = banding(file ?? [], kini ?? []);
  expect(ragu.map(({ dari, kini: { nama } }) => `${dari} ${nama.slice(0, 40)}`)).toEqual([
    'mirip Pengadaan peralatan dan mesin lainnya',
    'induk-lain Koordinasi, Sosialisasi dan Pelaksanaan ',
    'mirip Kordinasi dan Sinkronisasi Pelaksanaan K',
  ]);
  expect(perbedaan.filter(({ nama, jenis }) => nama.startsWith('PROGRAM') && jenis.startsWith('baris-'))).toEqual([]);
});
