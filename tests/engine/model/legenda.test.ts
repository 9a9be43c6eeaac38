/** A scale of ratings printed around a table (rules: Predikat), wherever and however it stands; and what is none. */
import { legendaDi } from '../../../src/engine/model/legenda';
import type { CellValue } from '../../../src/grid/types';
import { makeGrid } from '../sheets';

type Rows = readonly (readonly CellValue[])[];

const JUDUL: Rows = [
  ['No', 'Uraian', 'Capaian'],
  [1, 'Rambu', 80],
  ['', 'Rata-rata', 80],
];
/** Scales found around JUDUL, of three rows and three columns, with lines above it, below it, and beside its rows. */
const skala = (around: { readonly above?: Rows; readonly below?: Rows; readonly beside?: Rows }) => {
  const { above = [], below = [], beside = [] } = around;
  const rows = [...above, ...JUDUL.map((row, i) => [...row, ...(beside[i] ?? [])]), ...below];
  const top = above.length;
  const found = legendaDi(makeGrid(rows), { top, left: 0, bottom: top + 2, right: 2 }, top + 2);
  return found.map(({ jenjang: { jenjang, terendah } }) => [
    ...jenjang.map(({ predikat, bawah, atas }) => `${predikat} ${bawah} > ${atas}`),
    terendah,
  ]);
};

const LIMA: Rows = [
  ['', 'Sangat Tinggi', '91 - 100'],
  ['', 'Tinggi', '76 - 90'],
  ['', 'Sedang', '66 - 75'],
  ['', 'Rendah', '51 - 65'],
  ['', 'Sangat Rendah', '0 - 50'],
];
const TIGA: Rows = [
  ['Baik', '80 - 100'],
  ['Cukup', '60 - 79'],
  ['Kurang', '0 - 59'],
];
const lima = ['Sangat Tinggi 91 > 90', 'Tinggi 76 > 75', 'Sedang 66 > 65', 'Rendah 51 > 50', 'Sangat Rendah'];
const tiga = ['Baik 80 > 79', 'Cukup 60 > 59', 'Kurang'];

test.each<[string, Parameters<typeof skala>[0], readonly (readonly string[])[]]>([
  ['below the table, label and range side by side', { below: [[], ...LIMA] }, [lima]],
  ['range before label, with a number of the line', { below: TIGA.map(([label = '', range = ''], i) => [i + 1, range, label]) }, [tiga]],
  ['label and range in one cell', { below: TIGA.map(([label = '', range = '']) => [`${String(label)} : ${String(range)}`]) }, [tiga]],
  ['two figures beside a label', { below: [['Baik', 80, 100], ['Cukup', 60, 79], ['Kurang', 0, 59]] }, [tiga]],
  ['two figures, the higher first', { below: [['Baik', 100, 80], ['Cukup', 79, 60], ['Kurang', 59, 0]] }, [tiga]],
  ['labels in a line and ranges in the next', { below: [['', 'Baik', 'Cukup', 'Kurang'], ['', '80 - 100', '60 - 79', '0 - 59']] }, [tiga]],
  ['ranges in a line and labels in the next', { below: [['', '80 - 100', '60 - 79', '0 - 59'], ['', 'Baik', 'Cukup', 'Kurang']] }, [tiga]],
  ['above the table', { above: [['Skala nilai'], ...TIGA, []] }, [tiga]],
  ['beside it', { beside: TIGA }, [tiga]],
  ['with blank lines between its steps', { below: TIGA.flatMap((row) => [row, []]) }, [tiga]],
  ['two scales, some lines apart', { below: [...TIGA, [], [], ...LIMA] }, [tiga, lima]],
  ['steps far from each other', { below: TIGA.flatMap((row) => [row, [], []]) }, []],
  ['two steps only', { below: TIGA.slice(0, 2) }, []],
  ['labels without ranges', { below: [['Baik'], ['Cukup'], ['Kurang']] }, []],
  ['the same figure twice is no range', { below: [['Baik', 80, 80], ['Cukup', 60, 60], ['Kurang', 0, 0]] }, []],
  ['lines of a table: many cells', { below: TIGA.map((row) => [1, 2, 3, 'x', ...row, 'y']) }, []],
  ['nothing', {}, []],
])('%s', (_, around, expected) => {
  expect(skala(around)).toEqual(expected);
}); // prettier-ignore

test('no further than some lines above and below', () => {
  const blank = (count: number): Rows => Array.from({ length: count }, () => []);
  expect(skala({ above: [...TIGA, ...blank(9)] })).toEqual([tiga]);
  expect(skala({ above: [...TIGA, ...blank(12)] })).toEqual([]);
  expect(skala({ below: [...blank(37), ...TIGA] })).toEqual([tiga]);
  expect(skala({ below: [...blank(41), ...TIGA] })).toEqual([]);
});
