import fc from 'fast-check';
import { renderFinding } from '../../src/bahasa/temuan';
import { DEFAULT_SETTINGS, type Settings, openGrid } from '../../src/engine';
import { rataRataOf } from '../../src/engine/evaluate/means';
import type { Kolom } from '../../src/engine/figures/kolom';
import { ratioOf } from '../../src/engine/figures/ekspresi';
import { toA1 } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import type { CellValue, Grid } from '../../src/grid/types';
import { capaianFungsi, rataRataFungsi } from '../../src/renja/fungsi';
import { at, changed, findingsOf, fixture, recalculated } from './lembar-rumus';
import { planOf } from '../analisis';

const e81 = fixture('e81-luwu-timur-2021/table-formulas');
const withFormulas = (formulas: Readonly<Record<string, CellValue>>): Grid => recalculated(changed(e81, formulas));
const value = (grid: Grid, address: string): CellValue => valueAt(grid, at(address).row, at(address).column);
const findings = (grid: Grid, address: string) => findingsOf(grid).filter(({ cell }) => toA1(cell) === address);
const described = (grid: Grid, address: string) =>
  findings(grid, address).map((finding) => [finding.rule, finding.severity, renderFinding(finding, 'id')]);

describe('RENJA functions in cells are formulas like others', () => {
  // The columns of this table have a percent format: the functions give percent points.
  test.each([
    '=RENJA.CAPAIAN(D11,N11)%',
    '=RENJA.CAPAIAN(D11,N11,,"pecahan")',
    '=_xldudf_RENJA_CAPAIAN(D11,N11,"","pecahan")',
    '=IF(D11="","",renja.capaian(D11,N11,"positif")/100)',
  ])('%s in P11 is right, gives its 50 % and is kept', (formula) => {
    const grid = withFormulas({ P11: formula });
    expect(value(grid, 'P11')).toBe(0.5);
    expect(findings(grid, 'P11')).toEqual([]);
    const plan = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
    expect(plan.writes.map(({ cell }) => toA1(cell))).not.toContain('P11');
  });

  test('a wrong column in it is rumus-kolom, also when the file spells it as files do', () => {
    for (const name of ['RENJA.CAPAIAN', '_xldudf_RENJA_CAPAIAN'])
      expect(described(withFormulas({ P43: `=${name}(D43,O43)%` }), 'P43').at(-1)).toEqual([
        'rumus-kolom',
        'peringatan',
        `=${name}(D43,O43)% menunjuk O43, yang bukan bagian hitungannya; seharusnya =IF(N(D43)=0,"",N43/D43).`,
      ]);
  });

  test('without its unit the cell shows 5.000 %: an error', () => {
    expect(described(withFormulas({ P11: '=RENJA.CAPAIAN(D11,N11)' }), 'P11')).toEqual([
      ['capaian', 'galat', 'Capaian tertulis 5.000,00%; realisasi 1 dari target 2 memberi 50,00%.'],
    ]);
  });

  test('RENJA.RATARATA over the rows of a program is its average; a row left out is rumus-rentang', () => {
    const right = withFormulas({ P59: '=RENJA.RATARATA(P57:P58,E57:E58)' });
    expect(value(right, 'P59')).toBeCloseTo(1.04495637139734, 13);
    expect(findings(right, 'P59')).toEqual([]);
    expect(
      described(withFormulas({ P59: '=RENJA.RATARATA(P57:P57,E57:E57)' }), 'P59')
        .at(-1)
        ?.slice(0, 2),
    ).toEqual(['rumus-rentang', 'peringatan']);
  });

  test('RENJA.PREDIKAT of the own average is right, of another one rumus-kolom, of a fraction an error value', () => {
    const own = withFormulas({ P60: '=RENJA.PREDIKAT(P59,,"pecahan")' });
    expect([value(own, 'P60'), findings(own, 'P60')]).toEqual(['Sangat Tinggi', []]);
    const other = withFormulas({ P60: '=RENJA.PREDIKAT(P44*100)' });
    expect(findings(other, 'P60').map(({ rule }) => rule)).toContain('rumus-kolom');
    const fraction = withFormulas({ P60: '=RENJA.PREDIKAT(P59)' });
    expect(value(fraction, 'P60')).toBe('#VALUE!');
    expect(findings(fraction, 'P60').map(({ rule }) => rule)).toContain('predikat');
  });

  test('a capaian that waits for its realisasi is a dash, and no finding', () => {
    const grid = withFormulas({ F43: '', H43: '', N43: '', P43: '=RENJA.CAPAIAN(D43,N43,,"pecahan")' });
    expect(value(grid, 'P43')).toBe('-');
    expect(findings(grid, 'P43')).toEqual([]);
  });
});

describe('RENJA.RATARATA over RENJA.CAPAIAN is the average that the engine works out', () => {
  /** Every program's average of K: by the engine, and by the functions over the cells of its rows. */
  const pairs = (grid: Grid, settings: Settings): [number, number | string | object][] =>
    openGrid(grid, settings).evaluated.flatMap(({ model, amounts, averages }) =>
      averages.list.flatMap((average): [number, number | string | object][] => {
        const sides = ratioOf(average.ratio.relation.ekspresi);
        const [atas, bawah] = [model.kolom[sides?.atas ?? -1], model.kolom[sides?.bawah ?? -1]];
        const { bobot: pagu } = rataRataOf(model, average.ratio, { ...averages.aturan, keluarga: 'tertimbang' });
        if (average.program < 0 || atas === undefined || bawah === undefined || pagu === null) return [];
        const of = (kolom: Kolom, i: number): number | null => amounts.stands(kolom, i)?.toNumber() ?? null;
        const capaian = average.members.map((i) => {
          const own = capaianFungsi(of(bawah, i), of(atas, i), null, null);
          return [typeof own === 'object' ? own.error : own];
        });
        const weights = average.members.map((i) => [of(pagu, i)]);
        const weighted = averages.aturan.keluarga === 'tertimbang';
        return [[average.exact?.toNumber() ?? NaN, rataRataFungsi(capaian, weighted ? weights : null)]];
      }),
    );

  const same = (grid: Grid, settings: Settings): void => {
    const found = pairs(grid, settings);
    expect(found.length).toBeGreaterThan(20);
    for (const [engine, own] of found) {
      if (Number.isNaN(engine)) expect(['', '#DIV/0!']).toContain(typeof own === 'object' ? '#DIV/0!' : own);
      else expect(Number(own)).toBeCloseTo(engine, 9);
    }
  };

  test.each(['sederhana', 'tertimbang'] as const)('%s, on E.81 as it is', (rataRata) => {
    same(e81, { ...DEFAULT_SETTINGS, rataRata });
  });

  test('with targets and realisasi that are blank, 0 or a dash', () => {
    const rows = [11, 12, 21, 22, 23, 43, 48, 50, 51, 57, 58, 63, 83, 85, 100];
    const content = fc.constantFrom<CellValue>('', '-', 0, 1, 7, 12.5);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...rows), fc.constantFrom('D', 'F', 'H', 'N'), content), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.constantFrom('sederhana' as const, 'tertimbang' as const),
        (edits, rataRata) => {
          const contents = Object.fromEntries(edits.map(([row, column, one]) => [`${column}${row}`, one]));
          same(changed(e81, contents), { ...DEFAULT_SETTINGS, rataRata });
        },
      ),
      { numRuns: 25 },
    );
  });
});
