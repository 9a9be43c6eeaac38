import { layout, linesOf, ticksOf } from '../../src/preview/page/bar-layout';
import type { NewChart } from '../../src/xlsx/new-sheet';

const cells = (values: readonly (string | number)[]) => ({
  sheet: 'Laporan',
  area: { top: 0, left: 0, bottom: values.length - 1, right: 0 },
  values,
});
const chart = (more: Partial<NewChart> = {}): NewChart => ({
  kind: 'bar',
  title: 'Capaian',
  place: { top: 0, left: 0, bottom: 20, right: 9 },
  series: [
    { name: 'Capaian K', values: cells([0.8547, 1.045, 0]), categories: cells(['A', 'B', 'C']), colour: '#0072B2', hasDataLabels: true }, // prettier-ignore
    { name: 'Serapan pagu', values: cells([0.5272, 0.293, '']), categories: cells(['A', 'B', 'C']), colour: null, hasDataLabels: true }, // prettier-ignore
  ],
  gapWidth: 60,
  hasLegend: true,
  category: { title: 'Program', reversed: true, crossesAtEnd: true },
  value: { title: 'Persen', minimum: 0, format: '0%' },
  ...more,
});

test('steps of the axis are round and hold the highest figure', () => {
  expect(ticksOf(0, 1.045).map((at) => Math.round(at * 100))).toEqual([0, 20, 40, 60, 80, 100, 120]);
  expect(ticksOf(0, 0.03).map((at) => Math.round(at * 1000))).toEqual([0, 5, 10, 15, 20, 25, 30]);
  expect(ticksOf(0, 0)).toHaveLength(2);
});

test('bars are as long as their figures, in the order of the sheet, labelled in Indonesian; a blank one is none', () => {
  const { bars, plot, ticks, names } = layout(chart(), 1000, 400);
  const [first = [], second = []] = bars;
  const full = ticks.find(({ text }) => text === '100%')?.x ?? 0;
  expect(first.map((bar) => ((bar?.width ?? 0) / (full - plot.left)).toFixed(4))).toEqual([
    '0.8547',
    '1.0450',
    '0.0000',
  ]);
  expect(first.map((bar) => bar?.label)).toEqual(['85,47%', '104,50%', '0,00%']);
  expect(second.map((bar) => bar?.label ?? null)).toEqual(['52,72%', '29,30%', null]);
  expect(names.map(({ y }) => y)).toEqual([...names.map(({ y }) => y)].sort((a, b) => a - b));
  expect((first[0]?.y ?? 0) + (first[0]?.height ?? 0)).toBeCloseTo(second[0]?.y ?? 0, 6);
  for (const bar of bars.flat()) {
    if (bar === null) continue;
    expect(bar.y).toBeGreaterThanOrEqual(plot.top);
    expect(bar.y + bar.height).toBeLessThanOrEqual(plot.bottom);
  }
});

test('the first category is below where the axis is not reversed', () => {
  const { names } = layout(chart({ category: { title: null, reversed: false, crossesAtEnd: false } }), 1000, 400);
  expect(names[0]?.y).toBeGreaterThan(names[2]?.y ?? 0);
});

test('long names are broken into two lines and cut with an ellipsis', () => {
  const name = 'PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN';
  expect(linesOf(name, 1000, 2)).toEqual([name]);
  const [first, second, ...more] = linesOf(name, 220, 2);
  expect([first, more]).toEqual(['PROGRAM PENGARUSUTAMAAN', []]);
  expect(second).toMatch(/^GENDER DAN PEMB.*…$/);
});
