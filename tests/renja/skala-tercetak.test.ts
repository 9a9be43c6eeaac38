import { bacaLabel, bacaRentang, skalaDari, type JenjangTercetak } from '../../src/renja/skala-tercetak';

const bounds = (text: string): (number | null)[] => {
  const range = bacaRentang(text);
  return range === null ? [] : [range.bawah?.nilai ?? null, range.atas?.nilai ?? null];
};

test.each([
  ['91 - 100', [91, 100]],
  ['91% ≤ 100%', [91, 100]],
  ['76 % s.d 90 %', [76, 90]],
  ['76 s/d 90', [76, 90]],
  ['50,01 sampai dengan 65', [50.01, 65]],
  ['0 s/d <= 50', [0, 50]],
  ['> 90.01', [90.01, null]],
  ['≥ 91 %', [91, null]],
  ['≤ 50', [null, 50]],
  ['< 60', [null, 60]],
  ['kurang dari 50%', [null, 50]],
  ['lebih dari 90', [90, null]],
  ['di atas 90 persen', [90, null]],
  ['minimal 85', [85, null]],
  ['76 ≤ x < 91', [76, 91]],
  ['Sangat Tinggi (91–100)', [91, 100]],
  ['Keterangan', []],
  ['Sub Kegiatan Dua', []],
  ['TW 3', []],
  ['1.06.01', []],
])('range: %s', (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

test.each([
  ['Sangat Tinggi', 'Sangat Tinggi'],
  ['Sangat Tinggi (91–100)', 'Sangat Tinggi'],
  ['≥ 91 = Baik Sekali', 'Baik Sekali'],
  ['Cukup : 70 - 84,99', 'Cukup'],
  ['Keterangan', null],
  ['91 - 100', null],
])('label: %s', (text, expected) => {
  expect(bacaLabel(text)).toBe(expected);
});

const steps = (lines: readonly string[]): JenjangTercetak[] =>
  lines.flatMap((line) => {
    const [label, range] = [bacaLabel(line), bacaRentang(line)];
    return label === null || range === null ? [] : [{ label, ...range }];
  });

test('ranges as the regulation prints them say nothing of what lies between 75 and 76', () => {
  const lines = ['Sangat Tinggi 91 ≤ 100', 'Tinggi 76 ≤ 90', 'Sedang 66 ≤ 75', 'Rendah 51 ≤ 65', 'Sangat Rendah ≤ 50'];
  expect(skalaDari(steps(lines))).toMatchObject({ batas: null, jenjang: { terendah: 'Sangat Rendah' } });
});

test('the rounder of two bounds parts the steps, in any order of the lines', () => {
  const upper = ['Rendah 50.01 s/d <= 65', 'Sangat Rendah 0 s/d <= 50', 'Sangat Tinggi > 90.01', 'Tinggi 65.01 s/d 90'];
  expect(skalaDari(steps(upper))).toEqual({
    batas: 'batas-atas',
    jenjang: {
      jenjang: [
        { predikat: 'Sangat Tinggi', bawah: 90, atas: 90 },
        { predikat: 'Tinggi', bawah: 65, atas: 65 },
        { predikat: 'Rendah', bawah: 50, atas: 50 },
      ],
      terendah: 'Sangat Rendah',
    },
  });
  const lower = ['Kurang 0 - 69,99', 'Cukup 70 - 84,99', 'Baik 85 - 100'];
  expect(skalaDari(steps(lower))).toMatchObject({
    batas: 'batas-bawah',
    jenjang: { jenjang: [{ bawah: 85 }, { bawah: 70 }], terendah: 'Kurang' },
  });
});

test('gaps of one stay gaps, and name no bound', () => {
  const lines = ['Sangat Baik: 91 - 100', 'Baik: 76 - 90', 'Cukup: 66 - 75', 'Kurang: ≤ 65'];
  expect(skalaDari(steps(lines))).toMatchObject({
    jenjang: {
      jenjang: [
        { bawah: 91, atas: 90 },
        { bawah: 76, atas: 75 },
        { bawah: 66, atas: 65 },
      ],
    },
  });
});

test('what makes no scale is none: overlaps, too few steps, one label twice', () => {
  expect(skalaDari(steps(['Baik 50 - 100', 'Cukup 40 - 80', 'Kurang 0 - 50']))).toBeNull();
  expect(skalaDari(steps(['Baik 50 - 100', 'Kurang 0 - 50']))).toBeNull();
  expect(skalaDari(steps(['Baik 81 - 100', 'Baik 61 - 80', 'Kurang 0 - 60']))).toBeNull();
});
