/** Printed scales in other words: ranges, labels, sentences, and what parts two steps. */
import { bacaLabel, bacaRentang, jenjangDalam, skalaDari, type JenjangTercetak } from '../../src/renja/skala-tercetak';

const bound = (one: JenjangTercetak['atas']): string =>
  one === null
    ? '*'
    : `${one.tepat === null ? '' : one.tepat ? '=' : '!'}${one.nilai}${one.angka > 0 ? `(${one.angka})` : ''}`;
const range = (text: string): string => {
  const found = bacaRentang(text);
  return found === null ? '-' : `${bound(found.bawah)} ${bound(found.atas)}`;
};

test.each([
  ['91 - 100', '91 100'], ['91-100', '91 100'], ['91–100', '91 100'], ['91 — 100', '91 100'], ['91 s.d. 100', '91 100'], ['91 sd 100', '91 100'], ['91 s / d 100', '91 100'], ['91 sampai 100', '91 100'], ['91 hingga 100', '91 100'], ['91 sampai dengan 100', '91 100'], ['100 - 91', '91 100'], ['91-<100', '91 !100'],
  ['≥ 91', '=91 *'], ['>= 91', '=91 *'], ['=> 91', '=91 *'], ['> = 91', '=91 *'], ['> 91', '!91 *'], ['≤ 50', '* =50'], ['<= 50', '* =50'], ['=< 50', '* =50'], ['< = 50', '* =50'], ['< 50', '* !50'],
  ['91 ≥', '* =91'], ['91 >', '* !91'], ['50 ≤', '=50 *'], ['50 <', '!50 *'], ['90 ≤ x', '=90 *'], ['90 < x', '!90 *'], ['x ≤ 90', '* =90'],
  ['lebih besar dari atau sama dengan 91', '=91 *'], ['lebih dari besar dari sama dengan 91', '=91 *'], ['lebih dari sama dengan 91', '=91 *'], ['lebih dari atau sama dengan 91', '=91 *'], ['lebih besar daripada 91', '!91 *'], ['lebih besar dari 91', '!91 *'], ['lebih dari 91', '!91 *'], ['di atas 91', '!91 *'], ['diatas 91', '!91 *'], ['melebihi 91', '!91 *'],
  ['lebih kecil atau sama dengan 50', '* =50'], ['lebih kecil dari atau sama dengan 50', '* =50'], ['kurang dari sama dengan 50', '* =50'], ['lebih kecil dari 50', '* !50'], ['kurang daripada 50', '* !50'], ['di bawah 50', '* !50'], ['dibawah 50', '* !50'],
  ['paling sedikit 85', '=85 *'], ['paling rendah 85', '=85 *'], ['minimal 85', '=85 *'], ['sekurang-kurangnya 85', '=85 *'], ['mulai 85', '=85 *'], ['mulai dari 85', '=85 *'], ['paling banyak 50', '* =50'], ['paling tinggi 50', '* =50'], ['maksimal 50', '* =50'],
  ['> 75 - 90', '!75 90'], ['75 < x ≤ 90', '!75 =90'], ['75 ≤ x < 90', '=75 !90'], ['75 ≤ x ≤ 90', '=75 =90'], ['75 < x < 90', '!75 !90'], ['> 75 s/d ≤ 90', '!75 =90'], ['≥ 75 - < 90', '=75 !90'], ['75 - ≤ 90', '75 =90'],
  ['75,01 - 90,50', '75.01(2) 90.5(2)'], ['75.5 - 90', '75.5(1) 90'], ['75 % - 90 persen', '75 90'],
  ['75', '-'], ['75 90', '-'], ['75 - 90 - 100', '-'], ['', '-'], ['abc', '-'], ['~ 75', '-'],
])('%s: %s', (text, expected) => {
  expect(range(text)).toBe(expected);
}); // prettier-ignore

test.each([
  ['Sangat Baik (91 - 100)', 'Sangat Baik'], ['[A] Sangat Baik', 'Sangat Baik'], ['{1} Baik', 'Baik'], ['91 s.d. 100 Baik', 'Baik'], ['91 s/d 100 = Baik', 'Baik'], ['Baik : 91,5 %', 'Baik'], ['- Baik -', 'Baik'], ['Baik;', 'Baik'], ['90 persen Baik', 'Baik'], ['Baik  Sekali', 'Baik Sekali'], ['1.5 - 2.5 Kurang', 'Kurang'], ['Cukup – Baik', 'Cukup Baik'],
  ['satu dua tiga empat lima', 'satu dua tiga empat lima'], ['satu dua tiga empat lima enam', null], ['Nilai', null], ['NO', null], ['Predikat', null], ['x', null], ['Nilai Baik', 'Nilai Baik'], ['', null], ['...', null], ['12', null], ['+', null],
])('label %s: %s', (text, expected) => {
  expect(bacaLabel(text)).toBe(expected);
}); // prettier-ignore

const said = (text: string): string[] =>
  jenjangDalam(text).map((one) => `${one.label} ${bound(one.bawah)} ${bound(one.atas)}`);

test.each([
  ['Sangat Baik: 91 - 100; Baik: 76 - 90; Cukup: 66 - 75', ['Sangat Baik 91 100', 'Baik 76 90', 'Cukup 66 75']],
  ['Keterangan: Sangat Baik (91 - 100), Baik (76 - 90), Cukup (66 - 75) dan Kurang (< 66)', ['Sangat Baik 91 100', 'Baik 76 90', 'Cukup 66 75', 'Kurang * !66']],
  ['90 s.d. 100 = Sangat Baik\n70 s.d. 89,99 = Baik\n50 s.d. 69,99 = Cukup', ['Sangat Baik 90 100', 'Baik 70 89.99(2)', 'Cukup 50 69.99(2)']],
  ['a. 90-100 (Sangat Baik) b. 70-89 (Baik) c. 50-69 (Cukup)', ['Sangat Baik 90 100', 'Baik 70 89', 'Cukup 50 69']],
  ['1) Baik 81 - 100\n2) Cukup 61 - 80\n3) Kurang 0 - 60', ['Baik 81 100', 'Cukup 61 80', 'Kurang 0 60']],
  ['Baik 81 - 100; Cukup 61 - 80', []],
  ['Keterangan: tidak ada', []],
  ['', []],
])('%j', (text, expected) => {
  expect(said(text)).toEqual(expected);
}); // prettier-ignore

const scale = (...lines: readonly string[]) =>
  skalaDari(lines.flatMap((line) => {
    const [label, found] = [bacaLabel(line), bacaRentang(line)];
    return label === null || found === null ? [] : [{ label, ...found }];
  })); // prettier-ignore
const steps = (...lines: readonly string[]): string => {
  const found = scale(...lines);
  return found === null
    ? '-'
    : [...found.jenjang.jenjang.map(({ predikat, bawah, atas }) => `${predikat} ${bawah}/${atas}`), found.jenjang.terendah, found.batas ?? '?'].join(', '); // prettier-ignore
};

test.each([
  [['Baik ≥ 80', 'Cukup ≥ 60', 'Kurang < 60'], 'Baik 80/80, Cukup 60/60, Kurang, batas-bawah'],
  [['Baik > 80', 'Cukup > 60', 'Kurang ≤ 60'], 'Baik 80/80, Cukup 60/60, Kurang, batas-atas'],
  [['Baik > 80', 'Cukup 60 - 80', 'Kurang < 60'], 'Baik 80/80, Cukup 60/60, Kurang, ?'],
  [['Baik 80 - 100', 'Cukup 60 - 80', 'Kurang 0 - 60'], 'Baik 80/80, Cukup 60/60, Kurang, ?'],
  [['Baik 80 - 100', 'Cukup 60 - 79,99', 'Kurang 0 - 59,99'], 'Baik 80/80, Cukup 60/60, Kurang, batas-bawah'],
  [['Baik 80,01 - 100', 'Cukup 60,01 - 80', 'Kurang 0 - 60'], 'Baik 80/80, Cukup 60/60, Kurang, batas-atas'],
  [['Baik 85 - 100', 'Cukup 60 - 80', 'Kurang 0 - 59'], 'Baik 85/80, Cukup 60/59, Kurang, ?'],
  [['Baik 86 - 100', 'Cukup 60 - 80', 'Kurang 0 - 59'], '-'],
  [['Baik 80 - 100', 'Cukup 60 - 81', 'Kurang 0 - 59'], '-'],
  [['Baik 0,8 - 1', 'Cukup 0,6 - 0,8', 'Kurang 0 - 0,6'], 'Baik 80/80, Cukup 60/60, Kurang, ?'],
  [['Kurang 0 - 59', 'Baik 80 - 100', 'Cukup 60 - 79'], 'Baik 80/79, Cukup 60/59, Kurang, ?'],
  [['Baik ≥ 80', 'Cukup 60 - 79,99', 'Kurang 0 - 60'], 'Baik 80/80, Cukup 60/60, Kurang, batas-bawah'],
  [['Baik ≥ 80', 'Cukup 60 - <80', 'Kurang ≤ 60'], 'Baik 80/80, Cukup 60/60, Kurang, ?'],
  [['Baik 80 - 100', 'Cukup 60 - 80'], '-'],
  [['Baik 80 - 100', 'Baik 60 - 80', 'Kurang 0 - 60'], '-'],
])('%j', (lines, expected) => {
  expect(steps(...lines)).toBe(expected);
}); // prettier-ignore
