/** A text table: headings, cells, which columns are figures. The last column takes the rest of the line and is wrapped. */
type TextTable = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Indices of columns aligned to the right. */
  readonly figures: readonly number[];
  /** Widest a column may be, by index; longer texts are wrapped. */
  readonly limits?: Readonly<Record<number, number>>;
};

const GAP = '  ';

/** Words in lines of at most `width`; a longer word is cut. */
const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...lines, line];
};

/** Draws a table with aligned columns in a width of so many characters; each line begins with `indent`. */
export const drawTable = (
  { headings, rows, figures, limits = {} }: TextTable,
  width: number,
  indent: string,
): string => {
  const last = headings.length - 1;
  const widths = headings.map((heading, index) => {
    const widest = Math.max(heading.length, ...rows.map((row) => row[index]?.length ?? 0));
    return Math.min(widest, limits[index] ?? widest);
  });
  const taken = widths.slice(0, last).reduce((sum, one) => sum + one + GAP.length, indent.length);
  widths[last] = Math.min(widths[last] ?? 0, Math.max(40, width - taken));
  const pad = (text: string, index: number): string =>
    figures.includes(index) ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0);
  const draw = (row: readonly string[]): string[] => {
    const cells = row.map((text, index) => wrap(text, widths[index] ?? text.length));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      (indent + cells.map((lines, index) => pad(lines[line] ?? '', index)).join(GAP)).trimEnd(),
    );
  };
  const rule = (indent + widths.map((one) => '─'.repeat(one)).join(GAP)).trimEnd();
  return [...draw(headings), rule, ...rows.flatMap(draw)].join('\n');
};
