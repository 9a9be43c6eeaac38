import fc from 'fast-check';
import type { Severity, Write } from '../../src/engine/facts/types';
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { gridOf } from '../../src/host/node';
import { contents, mark, meaning, planOf, setUp, textWrite, write, type Setup } from './setup';

const SHEET = 'Lembar';
const HEIGHT = 6;
const WIDTH = 5;

const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(''),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    .map((value) => Number(value.toPrecision(15)) + 0),
  fc.constantFrom(
    '3.454.652.186',
    '1.234',
    '12,5%',
    '1/2',
    '-',
    "'",
    "'x",
    'TRUE',
    'Sangat Tinggi',
    '64.00 Paket',
    '(649.000)',
    'Jan 21',
    '@',
    '+1',
    '  ',
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('=A1+1', '=SUM(A1:B2)'),
  fc.boolean(),
);
const format = fc.constantFrom('General', '@', '0.00', '#,##0', '0.00%', 'dd/mm/yyyy');
const matrix = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(one, { minLength: WIDTH, maxLength: WIDTH }), { minLength: HEIGHT, maxLength: HEIGHT });
const cell = fc.record({ row: fc.nat(HEIGHT - 1), column: fc.nat(WIDTH - 1) });
const severity = fc.constantFrom<Severity>('galat', 'peringatan', 'info');

const scene = fc.record({
  rows: matrix(content),
  formats: matrix(format),
  writes: fc.uniqueArray(fc.record({ cell, after: content }), { selector: (one) => toA1(one.cell), maxLength: 20 }),
  marks: fc.uniqueArray(fc.record({ cell, severity }), { selector: (one) => toA1(one.cell), maxLength: 15 }),
});
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

const isFormula = (value: CellValue): boolean => value === '=A1+1' || value === '=SUM(A1:B2)';

const start = ({ rows, formats }: Scene): Setup =>
  setUp({
    sheets: [
      gridOf(SHEET, rows, {
        formats,
        values: rows.map((row) => row.map((value) => (isFormula(value) ? 1 : value))),
      }),
    ],
  });

const plan = ({ rows, writes, marks }: Scene) =>
  planOf(
    SHEET,
    writes.flatMap(({ cell: at, after }): Write[] => {
      const before = rows[at.row]?.[at.column] ?? '';
      if (typeof after === 'boolean') return [];
      return [
        typeof after === 'string' && !isFormula(after)
          ? textWrite(toA1(at), before, after)
          : write(toA1(at), before, after),
      ];
    }),
    marks.map(({ cell: at, severity: how }) => mark(toA1(at), how)),
  );

describe('hukum', () => {
  test('teks yang berawal tanda sama dengan di sel teks kembali sebagai teks', async () => {
    const one: Scene = {
      rows: [['= ', '=A1']],
      formats: [['@', '@']],
      writes: [{ cell: { row: 0, column: 0 }, after: 0 }],
      marks: [],
    };
    const setup = start(one);
    const before = meaning(setup, SHEET);
    await setup.port.apply(plan(one), 'id');
    await setup.port.restore();
    expect(meaning(setup, SHEET)).toEqual(before);
  });

  test('kembalikan ∘ terapkan = identitas, isi dan format', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (one) => {
        const setup = start(one);
        const before = meaning(setup, SHEET);
        const planned = plan(one);
        const report = await setup.port.apply(planned, 'id');
        const restored = await setup.port.restore();
        await setup.port.clearMarks();
        expect(meaning(setup, SHEET)).toEqual(before);
        expect(restored.skipped).toEqual([]);
        expect(restored.restored).toBe(report.written);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('yang ditulis adalah yang direncanakan: angka sebagai angka, teks sebagai teks', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (one) => {
        const setup = start(one);
        const planned = plan(one);
        await setup.port.apply(planned, 'id');
        for (const { cell: at, after } of planned.writes) {
          const record = setup.model.sheet(SHEET)?.get(at.row, at.column);
          const held = record?.formula ?? record?.value;
          expect(held).toBe(after.kind === 'blank' ? '' : after.value);
          if (after.kind === 'text') expect(record?.formula).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('tanda yang dihapus tidak meninggalkan jejak', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (one) => {
        const setup = start(one);
        const before = meaning(setup, SHEET);
        const { marked } = await setup.port.apply({ ...plan(one), writes: [] }, 'id');
        expect(await setup.port.clearMarks()).toEqual({ marks: marked, notes: 0 });
        expect(meaning(setup, SHEET)).toEqual(before);
        expect(setup.model.customXmlParts).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('menerapkan dua kali sama dengan sekali', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (one) => {
        const setup = start(one);
        const planned = plan(one);
        await setup.port.apply(planned, 'id');
        const once = meaning(setup, SHEET);
        const now = contents(setup, SHEET);
        const again = planned.writes.map((each) => ({ ...each, before: now[each.cell.row]?.[each.cell.column] ?? '' }));
        await setup.port.apply({ ...planned, writes: again }, 'id');
        expect(meaning(setup, SHEET)).toEqual(once);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
