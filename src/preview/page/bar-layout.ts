import { format } from 'numfmt';
import type { NewChart } from '../../xlsx/new-sheet';

/** Sizes in pixels at 100%, after Excel's own: title 14 points, everything else 9. */
export const FONT = { title: 18, text: 12 };
const [EDGE, LINE] = [12, 16];
/** Most of the width that the names of the categories may take. */
const MOST_NAMES = 0.34;

/** A figure as the sheets of the preview show it. */
export const figure = (pattern: string, value: number): string =>
  format(pattern, value, { locale: 'id', throws: false });

/** Round steps of an axis, at most about seven. */
export const ticksOf = (least: number, most: number): number[] => {
  const raw = (Math.max(most, least + Number.EPSILON) - least) / 6;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((one) => one * power >= raw * 0.999) ?? 10) * power;
  const count = Math.max(1, Math.ceil((most - least) / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => least + at * step);
};

/** Width of a text in pixels, roughly: letters are not measured. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[A-Z&@%]/.test(letter) ? 8.3 : /[\s.,()/ijlt]/.test(letter) ? 3.6 : 6.4),
    0,
  );

const cutTo = (line: string, width: number): string => {
  let cut = line;
  while (cut.length > 1 && widthOf(cut) > width) cut = `${cut.slice(0, -2).trimEnd()}…`;
  return cut;
};

/** A name in at most `most` lines of so many pixels; what does not fit ends in '…'. */
export const linesOf = (text: string, width: number, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return kept.map((line) => cutTo(line, width));
};

export type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly label: string | null }; // prettier-ignore

/** Where the parts of a chart of lying bars stand in so much room. */
export const layout = (chart: NewChart, width: number, height: number) => {
  const { series, category, value, gapWidth } = chart;
  const names = (series.find(({ categories }) => categories !== null)?.categories?.values ?? []).map(String);
  const count = Math.max(names.length, ...series.map(({ values }) => values.values.length), 1);
  const top = EDGE + (chart.title === null ? 0 : FONT.title + 14);
  const titles = { category: category.title === null ? 0 : LINE + 4, value: value.title === null ? 0 : LINE + 4 };
  const bottom = height - EDGE - (chart.hasLegend ? LINE + 6 : 0) - titles.value - LINE - 4;
  const room = Math.min(Math.max(0, ...names.map(widthOf)) + 1, width * MOST_NAMES);
  const left = EDGE + titles.category + room + 8;
  const band = (bottom - top) / count;
  const figures = series.flatMap(({ values }) => values.values).filter((one) => typeof one === 'number');
  const least = value.minimum ?? Math.min(0, ...figures);
  const ticks = ticksOf(least, Math.max(least, ...figures));
  const most = ticks.at(-1) ?? 1;
  const right = width - EDGE - (series.some(({ hasDataLabels }) => hasDataLabels) ? 46 : 10);
  const x = (at: number): number => left + ((Math.max(least, at) - least) / (most - least || 1)) * (right - left);
  const slot = (at: number): number => top + band * (category.reversed ? at : count - 1 - at);
  const thick = band / (series.length + gapWidth / 100);
  const start = (band - thick * series.length) / 2;
  return {
    plot: { left, right, top, bottom },
    ticks: ticks.map((at) => ({ x: x(at), text: figure(value.format, at) })),
    names: names.map((name, at) => ({
      y: slot(at) + band / 2,
      lines: linesOf(name, room, band >= 2 * LINE ? 2 : 1),
    })),
    bars: series.map(({ values, hasDataLabels }, index) =>
      values.values.map((one, at): Bar | null => {
        if (typeof one !== 'number') return null;
        const order = category.reversed ? index : series.length - 1 - index;
        const y = slot(at) + start + thick * order;
        const zero = x(Math.max(least, 0));
        return { x: Math.min(zero, x(one)), y, width: Math.abs(x(one) - zero), height: thick, label: hasDataLabels ? figure('0.00%', one) : null }; // prettier-ignore
      }),
    ),
    axisTitles: { category: { x: EDGE + FONT.text, y: (top + bottom) / 2 }, value: { x: (left + right) / 2, y: bottom + LINE * 2 + 6 } }, // prettier-ignore
    legend: { y: height - EDGE - 4 },
  };
};
