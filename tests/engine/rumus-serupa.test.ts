import { renderFinding } from '../../src/bahasa/temuan';
import { DEFAULT_SETTINGS, type Action, type Finding, type Settings } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import { formulaAt, valueAt } from '../../src/grid/cells';
import type { CellValue, Grid } from '../../src/grid/types';
import { at, cellsOfFinding, changed, findingsOf, fixture, formulaCells, live, recalculated } from './lembar-rumus';
import { analyseSheet, planOf } from '../analisis';

const sheet = live(fixture('e81-luwu-timur-2021/table'));
const quiet = new Set(findingsOf(sheet).map(({ id }) => id));
const cellsOf = (column: string, grid: Grid = sheet): string[] =>
  formulaCells(grid).filter((cell) => cell.replace(/\d+/, '') === column);
const formulaOf = (cell: string): string => String(formulaAt(sheet, at(cell).row, at(cell).column));

/** Capaian of Rp by row: `=IF(N(E11)=0,"",O11/E11)`. */
const capaian = cellsOf('Q').filter((cell) => /^=IF\(N\(E\d+\)=0,"",O\d+\/E\d+\)$/.test(formulaOf(cell)));

const found = (contents: Readonly<Record<string, CellValue>>, settings?: Settings): Finding[] =>
  findingsOf(recalculated(changed(sheet, contents)), settings).filter(
    ({ rule, id }) => rule.startsWith('rumus-') && !quiet.has(id),
  );
const told = (findings: readonly Finding[]) =>
  findings.map((finding) => [finding.rule, cellsOfFinding(finding).map(toA1)]);
const all = (cells: readonly string[], of: (cell: string, row: string) => CellValue) =>
  Object.fromEntries(cells.map((cell) => [cell, of(cell, cell.replace(/\D+/, ''))]));

/** A block of rows, consecutive as they stand. */
const block = capaian.slice(0, 18);
const elsewhere = (_: string, row: string) => `=I${row}/E${row}`;

test('a block of rows that points at another column is one finding that names them all', () => {
  const [finding, ...others] = found(all(block, elsewhere));
  expect(told(finding === undefined ? [] : [finding])).toEqual([['rumus-kolom', block]]);
  expect(others).toEqual([]);
  expect(finding === undefined ? '' : renderFinding(finding, 'id')).toBe(
    '18 sel (Q9:Q26), satu sebab. Di Q9: =I9/E9 menunjuk I9, yang bukan bagian hitungannya; seharusnya =IF(N(E9)=0,"",O9/E9).',
  );
  expect(finding === undefined ? '' : renderFinding(finding, 'en')).toContain('18 cells (Q9:Q26), one cause. In Q9: ');
});

test('Perbaiki of that one finding puts the right formula into every one of its cells, and into no other', () => {
  const lying = recalculated(changed(sheet, all(block, elsewhere)));
  const analysis = analyseSheet(lying, DEFAULT_SETTINGS);
  const [table] = analysis.tables;
  const finding = table?.evaluation.findings.find(({ rule }) => rule === 'rumus-kolom');
  const id = `${table?.table.fingerprint ?? ''}/${finding?.id ?? ''}`;
  const { writes, after } = planOf(lying, { kind: 'perbaiki', findings: [id] }, DEFAULT_SETTINGS);
  const formulas = writes.filter(({ after: content }) => content.kind === 'formula');
  expect(formulas.map(({ cell }) => toA1(cell)).sort()).toEqual([...block].sort());
  expect(
    formulas.every(({ cell, after: content }) => content.kind === 'formula' && content.value === formulaOf(toA1(cell))),
  ).toBe(true);
  expect(after.tables[0]?.evaluation.findings.map((one) => one.rule)).not.toContain('rumus-kolom');
});

test('a whole column that follows another arithmetic is in dispute: said once, at its heading', () => {
  const findings = findingsOf(recalculated(changed(sheet, all(capaian, elsewhere))));
  expect(findings.filter(({ rule, cell }) => rule.startsWith('rumus-') && cell.column === at('Q9').column)).toEqual([]);
  expect(findings.filter(({ reason }) => reason.key.endsWith(':sengketa'))).toHaveLength(1);
});

test('the quarter forgotten in every row is one finding; in one row among right ones its own', () => {
  const rows = cellsOf('O').filter((cell) => /^=SUM\(G\d+,I\d+,K\d+,M\d+\)$/.test(formulaOf(cell)));
  const short = (_: string, row: string) => `=SUM(I${row},K${row},M${row})`;
  expect(told(found(all(rows, short)))).toEqual([['rumus-rentang', rows]]);
  const [, second = ''] = rows;
  expect(told(found(all([second], short)))).toEqual([['rumus-rentang', [second]]]);
});

test('every program that misses its last kegiatan is one cause; another fault beside them is another', () => {
  const sums = cellsOf('O').filter((cell) => /^=SUM\(O\d+:O\d+\)$/.test(formulaOf(cell)));
  const cut = (cell: string): string =>
    formulaOf(cell).replace(/:O(\d+)/, (_, last: string) => `:O${Number(last) - 1}`);
  const [other = '', ...rest] = sums;
  expect(rest.length).toBeGreaterThan(2);
  const findings = found({ ...all(rest, cut), [other]: formulaOf(other).replaceAll('O', 'M') });
  expect(told(findings).sort()).toEqual([
    ['rumus-kolom', [other]],
    ['rumus-rentang', rest],
  ]);
});

test('a block of figures typed over formulas is one finding, another block another', () => {
  const [a, b, c] = [capaian.slice(1, 4), capaian.slice(8, 9), capaian.slice(10, 12)];
  const typed = (cell: string) => valueAt(sheet, at(cell).row, at(cell).column);
  expect(told(found(all([...a, ...b, ...c], typed)))).toEqual([
    ['rumus-ditimpa', a],
    ['rumus-ditimpa', b],
    ['rumus-ditimpa', c],
  ]);
});

test('figures that are wrong stay findings of their own, each to be put right by itself', () => {
  const findings = findingsOf(recalculated(changed(sheet, all(block, elsewhere))));
  const wrong = findings.filter(({ rule, severity }) => rule === 'capaian' && severity === 'galat');
  expect(wrong.length).toBeGreaterThan(block.length / 2);
  expect(wrong.every((one) => one.expected !== null && !one.reason.key.startsWith('rumus-'))).toBe(true);
});

describe('formulas put away together', () => {
  const short = (_: string, row: string) => `=O${row}*E${row}`;
  const three = changed(sheet, all(capaian.slice(0, 3), short));
  const away = (grid: Grid): Settings => {
    const { table, evaluation } = analyseSheet(grid, DEFAULT_SETTINGS).tables[0] ?? {};
    const finding = evaluation?.findings.find(({ rule }) => rule === 'rumus-kolom');
    if (finding === undefined || table === undefined) throw new Error('no finding');
    expect(finding.alike?.map(toA1)).toEqual(capaian.slice(1, 3));
    const dismissed = [{ rule: finding.rule, key: finding.key, found: finding.found, reason: 'x' }];
    return { ...DEFAULT_SETTINGS, tables: { [table.fingerprint]: { dismissed } } };
  };
  const reasons = (grid: Grid) =>
    findingsOf(grid, away(three))
      .filter(({ rule, severity }) => rule === 'rumus-kolom' && severity !== 'info')
      .map((one) => one.dismissed);

  test('come back when another cell joins them', () => {
    expect(reasons(three)).toEqual(['x']);
    expect(reasons(changed(sheet, all(capaian.slice(0, 4), short)))).toEqual([null]);
  });

  test('come back when any of them shows another number', () => {
    const [, , third = ''] = capaian;
    const { row, column } = at(third);
    const values = three.values.map((line, r) => (r === row - three.top ? line.with(column - three.left, 7) : line));
    expect(reasons({ ...three, values })).toEqual([null]);
  });

  test('stay as they are, every one of them, whatever command runs', () => {
    const grid = recalculated(three);
    const written = (settings: Settings, action: Action): string[] =>
      planOf(grid, action, settings).writes.map(({ cell }) => toA1(cell));
    for (const action of [{ kind: 'hitung-ulang' }, { kind: 'perbaiki', findings: 'semua' }] as const) {
      expect(written(DEFAULT_SETTINGS, action)).toEqual(expect.arrayContaining(capaian.slice(0, 3)));
      const kept = written(away(grid), action);
      expect(kept.filter((cell) => capaian.slice(0, 3).includes(cell))).toEqual([]);
    }
  });
});

test('formulas that lead to another sheet are judged by their figure, and that is said once a column', () => {
  const far = all(capaian, (_, row) => `='TW I'!Q${row}`);
  const kept = changed(sheet, far);
  const findings = findingsOf(kept).filter(({ id }) => !quiet.has(id));
  expect(findings.map(({ rule, severity, reason }) => [rule, severity, reason.key])).toEqual([
    ['rumus-kolom', 'info', 'rumus-kolom:tak-terikuti'],
  ]);
  expect(findings[0] === undefined ? '' : renderFinding(findings[0], 'id')).toContain('hanya angkanya yang diperiksa');
  const [one = ''] = capaian;
  const { row, column } = at(one);
  const values = kept.values.map((line, r) => (r === row - kept.top ? line.with(column - kept.left, 0.123) : line));
  const wrong = findingsOf({ ...kept, values }).filter(({ cell }) => cell.row === row && cell.column === column);
  expect(wrong.map(({ rule, severity }) => [rule, severity])).toContainEqual(['capaian', 'galat']);
});
