import fc from 'fast-check';
import { operands, parsePersamaan, type Persamaan } from '../../src/renja/persamaan';

/** An equation back as text, fully bracketed. */
const show = (persamaan: Persamaan): string => {
  switch (persamaan.kind) {
    case 'angka':
      return persamaan.nilai;
    case 'kolom':
      return `k${persamaan.nama}`;
    case 'fungsi':
      return `${persamaan.fungsi}(${persamaan.nama})`;
    default:
      return `(${show(persamaan.kiri)}${persamaan.kind}${show(persamaan.kanan)})`;
  }
};
const read = (text: string): string | null => {
  const persamaan = parsePersamaan(text);
  return persamaan === null ? null : show(persamaan);
};

describe('persamaan di baris nomor', () => {
  test.each([
    ['12/7x100%', '((k12/k7)*100)'],
    ['8+9+10+11', '(((k8+k9)+k10)+k11)'],
    ['(6/7)', '(k6/k7)'],
    ['(5+7+9)', '((k5+k7)+k9)'],
    ['14 / 6 x 100', '((k14/k6)*100)'],
    ['13:5×100 %', '((k13/k5)*100)'],
    ['7-6', '(k7-k6)'],
    ['realisasi / target * 100', '((krealisasi/ktarget)*100)'],
    ['triwulan(realisasi-tw)', 'triwulan(realisasi-tw)'],
    ['realisasi-lalu + realisasi', '(krealisasi-lalu+krealisasi)'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each(['', '12/', '(5+7', 'x100', '5 + + 7', '5 7', '=', 'triwulan(', '12/7x100%)'])(
    '"%s" bukan persamaan',
    (text) => expect(parsePersamaan(text)).toBeNull(),
  );

  test('perkalian mendahului penjumlahan, kurung mendahului keduanya, yang kiri lebih dulu', () => {
    expect(read('1+2*3-4/5')).toBe('((k1+(k2*k3))-(k4/k5))');
    expect(read('(1+2)*3')).toBe('((k1+k2)*k3)');
    expect(read('9-8-7')).toBe('((k9-k8)-k7)');
  });

  test('persamaan apa pun yang ditulis berkurung penuh terbaca kembali sama', () => {
    const leaf = fc.integer({ min: 1, max: 60 }).map(String);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
          .map(([left, op, right]) => `(${left}${op}${right})`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => {
        expect(read(text)?.replaceAll('k', '')).toBe(text);
        expect(operands(parsePersamaan(text) ?? { kind: 'angka', nilai: '' }).length).toBe(
          (text.match(/\d+/g) ?? []).length,
        );
      }),
    );
  });
});
