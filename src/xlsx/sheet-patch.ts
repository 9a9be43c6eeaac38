import type { Cell, CellValue } from '../grid/types';
import { cachedXml, cellXml, type CellPatch } from './cell-xml';
import { shiftFormula } from '../grid/formula-form';
import { scanSheet, type RawCell } from './sheet-scan';
import { escapeXml, spliceText, type Splice } from './xml';

/** A formula cell whose cached value is stale, and the new one: null when it is not known. */
export type StaleCell = { readonly cell: Cell; readonly value: CellValue | null };

/** Cells to write, and formula cells that depend on them. */
type CellsPatch = { readonly cells: readonly CellPatch[]; readonly stale: readonly StaleCell[] };

/** The prefix of the main namespace in a worksheet part: '' or, say, 'x:'. */
export const mainPrefix = (xml: string): string => /<(\w+:)?worksheet\b/.exec(xml)?.[1] ?? '';

/** Items by row, each row's items by column. */
const byRow = <T>(items: readonly T[], place: (item: T) => Cell): Map<number, Map<number, T>> => {
  const rows = new Map<number, Map<number, T>>();
  for (const item of items) {
    const { row, column } = place(item);
    const line = rows.get(row) ?? new Map<number, T>();
    rows.set(row, line.set(column, item));
  }
  return rows;
};

type SharedGroup = { master: RawCell | null; readonly members: RawCell[]; touched: boolean };

/** Shared formulas by their index, and which of them lose a cell. */
const sharedGroups = () => {
  const groups = new Map<string, SharedGroup>();
  return {
    note: (raw: RawCell, touched: boolean): void => {
      if (raw.formula?.attributes.t !== 'shared') return;
      const { si = '' } = raw.formula.attributes;
      const group = groups.get(si) ?? { master: null, members: [], touched: false };
      groups.set(si, group);
      if (raw.formula.text !== '') group.master = raw;
      if (touched) group.touched = true;
      else group.members.push(raw);
    },
    /** Gives every remaining member of a touched group a formula of its own. */
    expand: (p: string): Splice[] =>
      [...groups.values()].flatMap(({ master, members, touched }) =>
        touched && master?.formula
          ? members.flatMap((member) => {
              if (member.formula === null || master.formula === null) return [];
              const text = shiftFormula(master.formula.text, member.row - master.row, member.column - master.column);
              return [
                { start: member.formula.start, end: member.formula.end, text: `<${p}f>${escapeXml(text)}</${p}f>` },
              ];
            })
          : [],
      ),
  };
};

/** The tag of a row with its `spans` wide enough for the columns that were added; without `spans` it stays as it is. */
const widenSpans = (tag: string, columns: readonly number[]): string =>
  tag.replace(/(\sspans=")(\d+):(\d+)(")/, (_, open: string, from: string, to: string, close: string) => {
    const first = Math.min(Number(from), ...columns.map((column) => column + 1));
    const last = Math.max(Number(to), ...columns.map((column) => column + 1));
    return `${open}${first}:${last}${close}`;
  });

/**
 * Writes cells into the text of a worksheet part. Untouched cells, rows and everything around them stay textually equal,
 * but for shared formulas that lose a member: their other cells get formulas of their own.
 */
export const patchCells = (part: string, xml: string, { cells, stale }: CellsPatch): string => {
  if (cells.length === 0 && stale.length === 0) return xml;
  const p = mainPrefix(xml);
  const writes = byRow(cells, ({ cell }) => cell);
  const staleRows = byRow(stale, ({ cell }) => cell);
  const splices: Splice[] = [];
  const shared = sharedGroups();
  /** Cells of the current row still to be placed, in order of column. */
  let pending: CellPatch[] = [];
  let rowTag = { start: 0, end: 0 };
  let added: number[] = [];
  const waitingRows = [...writes.keys()].sort((a, b) => a - b);

  const sorted = (row: number): CellPatch[] =>
    [...(writes.get(row)?.values() ?? [])].sort((a, b) => a.cell.column - b.cell.column);
  const visible = (patch: CellPatch): boolean => patch.content.kind !== 'blank' || patch.style !== 0;
  const cellsXml = (patches: readonly CellPatch[]): string =>
    patches
      .filter(visible)
      .map((patch) => cellXml(p, patch))
      .join('');
  const rowXml = (row: number): string => {
    const inner = cellsXml(sorted(row));
    return inner === '' ? '' : `<${p}row r="${row + 1}">${inner}</${p}row>`;
  };
  /** New rows that belong before this one. */
  const insertRowsBefore = (row: number, at: number): void => {
    while ((waitingRows[0] ?? Infinity) < row) {
      splices.push({ start: at, end: at, text: rowXml(waitingRows.shift() ?? 0) });
    }
  };
  /** New cells of this row that belong before a column. */
  const insertCellsBefore = (column: number, at: number): void => {
    while ((pending[0]?.cell.column ?? Infinity) < column) {
      const patch = pending.shift();
      if (patch === undefined || !visible(patch)) continue;
      splices.push({ start: at, end: at, text: cellXml(p, patch) });
      added.push(patch.cell.column);
    }
  };

  scanSheet(part, xml, {
    row: (row, _attributes, start, end) => {
      insertRowsBefore(row, start);
      if (waitingRows[0] === row) waitingRows.shift();
      pending = sorted(row);
      [rowTag, added] = [{ start, end }, []];
    },
    cell: (raw) => {
      const patch = writes.get(raw.row)?.get(raw.column);
      const lost = staleRows.get(raw.row)?.get(raw.column);
      shared.note(raw, patch !== undefined);
      insertCellsBefore(raw.column, raw.start);
      if (patch !== undefined) {
        pending.shift();
        splices.push({ start: raw.start, end: raw.end, text: visible(patch) ? cellXml(p, patch, raw.attributes) : '' });
      } else if (lost !== undefined) splices.push(...storeValue(p, xml, raw, lost.value));
    },
    rowEnd: (start, end) => {
      const tag = xml.slice(rowTag.start, rowTag.end);
      const selfClosed = tag.endsWith('/>');
      if (!selfClosed) insertCellsBefore(Infinity, start);
      else if (pending.some(visible)) {
        const columns = pending.map(({ cell }) => cell.column);
        const text = `${widenSpans(tag, columns).replace(/(?<!\s)\s*\/>$/, '>')}${cellsXml(pending)}</${p}row>`;
        splices.push({ start: rowTag.start, end, text });
      }
      if (added.length > 0) splices.push({ ...rowTag, text: widenSpans(tag, added) });
    },
    open: (path, _attributes, start, end) => {
      if (path !== 'sheetData' || xml[end - 2] !== '/') return;
      const rows = waitingRows.splice(0).map(rowXml).join('');
      if (rows !== '') splices.push({ start, end, text: `<${p}sheetData>${rows}</${p}sheetData>` });
    },
    close: (path, start) => {
      if (path === 'sheetData') insertRowsBefore(Infinity, start);
    },
  });
  return spliceText(xml, [...splices, ...shared.expand(p)]);
};

/** Gives a formula cell another cached value, or takes it away, with the type that describes it. */
const storeValue = (p: string, xml: string, raw: RawCell, value: CellValue | null): Splice[] => {
  const tag = /^<[^>]*>/.exec(xml.slice(raw.start, raw.end))?.[0] ?? '';
  const place = raw.valueSpan ?? (raw.formula === null ? null : { start: raw.formula.end, end: raw.formula.end });
  if (place === null) return [];
  const [type, text] = value === null ? ['', ''] : cachedXml(p, value);
  const typed = tag
    .replace(/\st=("[^"]*"|'[^']*')/, '')
    .replace(/(?<!\s)\s*(\/?>)$/, type === '' ? '$1' : ` t="${type}"$1`);
  return [
    ...(typed === tag ? [] : [{ start: raw.start, end: raw.start + tag.length, text: typed }]),
    { ...place, text },
  ];
};
