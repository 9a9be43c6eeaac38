/**
 * Laws over tables of any layout, made by chance (tests/simulator) or freely (bebas.ts): what is right is not accused, one mistake is
 * named with at most two galat, what is typed in is never written.
 */
import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Finding, type SheetAnalysis } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import { gridOf, readCase } from '../field/case';
import { beku, kali } from '../hukum';
import { bebas, cetakBebas, salahBebas } from './bebas';
import { cetak } from './print';
import { buatLembar } from './sheet';
import type { Lembar } from './truth';
import type { Paruh } from './wordings';
import { analyseSheet, planOf } from '../analisis';

/**
 * Every layout that "latih" and "banding" know. "uji" scores what strangers' layouts get (docs/simulator.md): there the laws do not
 * hold yet, and are counted instead.
 */
const DIKENAL: readonly Paruh[] = ['latih', 'banding'];

const lembar = (banyak: number, paruh: readonly Paruh[] = DIKENAL): fc.Arbitrary<Lembar> =>
  fc
    .record({ paruh: fc.constantFrom(...paruh), seed: fc.nat(1_000_000) })
    .map(({ paruh: half, seed }) => buatLembar(seed, half, banyak));

const read = (source: string): { grid: Grid; analysis: SheetAnalysis } => {
  const [sheet] = readCase(source).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const grid = beku(gridOf(sheet));
  return { grid, analysis: analyseSheet(grid, DEFAULT_SETTINGS) };
};
const findingsOf = ({ tables }: SheetAnalysis): readonly Finding[] =>
  tables.flatMap(({ evaluation }) => evaluation.findings);
const galatOf = (analysis: SheetAnalysis): string[] =>
  findingsOf(analysis).flatMap(({ rule, severity, cell }) => (severity === 'galat' ? [`${rule} ${toA1(cell)}`] : []));

/** Whether a finding stands at a cell, names it in its reason, or says that it follows. */
const names = ({ severity, cell, alike = [], affects, reason }: Finding, at: string): boolean => {
  const named = Object.values(reason.params).flatMap((param) => (param.kind === 'sel' ? param.nilai : []));
  return severity !== 'info' && [cell, ...alike, ...affects, ...named].some((one) => toA1(one) === at);
};
const namesOf = (analysis: SheetAnalysis, at: string): boolean =>
  findingsOf(analysis).some((finding) => names(finding, at));
const asksAbout = ({ tables }: SheetAnalysis, at: string): boolean =>
  tables.some(({ evaluation }) => evaluation.questions.some(({ cells }) => cells.some((cell) => toA1(cell) === at)));

describe('tabel yang benar', () => {
  test('apa pun tata letaknya: tidak ada galat', () => {
    fc.assert(
      fc.property(lembar(0), (one) => {
        expect([one.about, ...galatOf(read(cetak(one)).analysis)]).toEqual([one.about]);
      }),
      kali(15),
    );
  });

  test('kolom, judul dan susunan bebas, dengan persamaannya di baris nomor: tidak ada galat', () => {
    fc.assert(
      fc.property(bebas, (one) => {
        expect(galatOf(read(cetakBebas(one)).analysis)).toEqual([]);
      }),
      kali(25),
    );
  });
});

/** Sheets on which a law once failed: a rating below the average of all, percentages of no form added up. */
test.each<[Paruh, number]>([
  ['uji', 1035],
  ['uji', 1056],
])('tabel benar yang pernah dituduh: %s %i', (paruh, seed) => {
  expect(galatOf(read(cetak(buatLembar(seed, paruh, 0))).analysis)).toEqual([]);
});

describe('satu kesalahan', () => {
  test('apa pun tata letaknya: disebut, dengan paling banyak dua galat', () => {
    let tried = 0;
    fc.assert(
      fc.property(lembar(1), (one) => {
        const [wrong] = one.kebenaran.sel.filter(({ salah }) => salah);
        fc.pre(wrong !== undefined);
        const at = toA1({ row: wrong?.baris ?? 0, column: wrong?.kolom ?? 0 });
        const { analysis } = read(cetak(one));
        const galat = galatOf(analysis);
        expect([one.about, at, namesOf(analysis, at), galat.length <= 2]).toEqual([one.about, at, true, true]);
        tried += 1;
      }),
      kali(15),
    );
    expect(tried).toBeGreaterThan(10);
  });

  test('kolom, judul dan susunan bebas: paling banyak dua galat atau satu per persamaannya, dan hampir selalu disebut atau ditanyakan', () => {
    let [tried, told] = [0, 0];
    fc.assert(
      fc.property(bebas, fc.nat(10_000), fc.integer({ min: 1, max: 9_000 }), (one, where, by) => {
        const { changed, at } = salahBebas(one, where, by);
        const { analysis } = read(cetakBebas(changed));
        // A sum of no form that nothing proves is known only by the equations of its row.
        expect({ at, galat: galatOf(analysis).slice(Math.max(2, one.persamaan)) }).toEqual({ at, galat: [] });
        tried += 1;
        if (namesOf(analysis, at) || asksAbout(analysis, at)) told += 1;
      }),
      kali(25),
    );
    // What stands under words that no form knows is named only where the numbering row or the totals say enough.
    expect(told / tried).toBeGreaterThan(0.8);
  });
});

describe('isian tidak pernah ditulis', () => {
  const written = (grid: Grid): string[] =>
    (['hitung-ulang', 'perbaiki'] as const).flatMap((kind) =>
      planOf(grid, kind === 'perbaiki' ? { kind, findings: 'semua' } : { kind }, DEFAULT_SETTINGS).writes.map(
        ({ cell }) => toA1(cell),
      ),
    );

  /** Some inputs typed wrongly: a digit too many. */
  const salahKetik = (one: Lembar, where: readonly number[]): Lembar => {
    const inputs = one.kebenaran.sel.filter(({ masukan, benar }) => masukan && typeof benar === 'number' && benar > 0);
    const chosen = where.flatMap((at) => inputs[at % Math.max(1, inputs.length)] ?? []);
    const lines = one.lines.map((line, row) =>
      line.map((value, column) =>
        typeof value === 'number' && chosen.some(({ baris, kolom }) => baris === row && kolom === column)
          ? value * 10
          : value,
      ),
    );
    return { ...one, lines };
  };

  test('apa pun tata letaknya dan kesalahannya, juga yang salah ketik; lembar yang dibaca tetap apa adanya', () => {
    let writes = 0;
    const typed = fc.array(fc.nat(10_000), { maxLength: 3 });
    fc.assert(
      fc.property(fc.oneof(lembar(0), lembar(4), lembar(4, ['uji'])), typed, (sheet, wrong) => {
        const one = salahKetik(sheet, wrong);
        const { grid } = read(cetak(one));
        const computed = new Set(
          one.kebenaran.sel.flatMap(({ baris, kolom, masukan }) =>
            masukan ? [] : [toA1({ row: baris, column: kolom })],
          ),
        );
        const all = written(grid);
        writes += all.length;
        expect([one.about, ...all.filter((cell) => !computed.has(cell))]).toEqual([one.about]);
      }),
      kali(15),
    );
    expect(writes).toBeGreaterThan(30);
  });

  test('susunan bebas', () => {
    fc.assert(
      fc.property(bebas, fc.nat(10_000), fc.integer({ min: 1, max: 9_000 }), (one, where, by) => {
        const { changed } = salahBebas(one, where, by);
        const { grid } = read(cetakBebas(changed));
        const typed: (cell: string) => boolean = (cell) => changed.isian.has(cell);
        expect(written(grid).filter(typed)).toEqual([]);
      }),
      kali(20),
    );
  });
});
