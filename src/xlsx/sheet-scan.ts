import { parseCell } from '../grid/address';
import { FileError } from './errors';
import { textCollector } from './strings';
import { scanXml, type Attributes } from './xml';

/** A piece of the text: its first unit and the one after its last. */
export type Span = { readonly start: number; readonly end: number };

type RawFormula = Span & { readonly attributes: Attributes; readonly text: string };

/** A `<c>` element: its place on the sheet and in the text, and what it holds, not yet interpreted. */
export type RawCell = {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly formula: RawFormula | null;
  /** Text of `<v>`, null when there is none. */
  readonly value: string | null;
  readonly valueSpan: Span | null;
  /** Text of `<is>`. */
  readonly inline: string;
  readonly start: number;
  readonly end: number;
};

/** Elements other than cells come with their path below the document element: 'conditionalFormatting/cfRule'. */
type SheetVisitor = {
  readonly row?: (row: number, attributes: Attributes, start: number, end: number) => void;
  readonly rowEnd?: (start: number, end: number) => void;
  readonly cell?: (cell: RawCell) => void;
  readonly open?: (path: string, attributes: Attributes, start: number, end: number) => void;
  readonly text?: (path: string, text: string) => void;
  readonly close?: (path: string, start: number, end: number) => void;
};

/** Walks through a worksheet part. Throws FileError 'xml-rusak' for XML or cell addresses that cannot be. */
export const scanSheet = (part: string, xml: string, visitor: SheetVisitor): void => {
  const fail = (cause: string): never => {
    throw new FileError('xml-rusak', { part, cause });
  };
  const inline = textCollector();
  const path: string[] = [];
  let at = '';
  let inData = false;
  let row = -1;
  let column = -1;
  let cell: { readonly attributes: Attributes; readonly start: number } | null = null;
  let formula: { attributes: Attributes; text: string; start: number; end: number } | null = null;
  let value: string | null = null;
  let valueSpan: { start: number; end: number } | null = null;
  let target: 'v' | 'f' | null = null;

  const openRow = (attributes: Attributes, start: number, end: number): void => {
    const next = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
    if (!(next > row && next < 1_048_576)) fail(`<row r="${attributes.r}">`);
    row = next;
    column = -1;
    visitor.row?.(row, attributes, start, end);
  };
  const openCell = (attributes: Attributes, start: number): void => {
    const place = attributes.r === undefined ? { row, column: column + 1 } : parseCell(attributes.r);
    if (place === null || place.row !== row || place.column <= column) return fail(`<c r="${attributes.r}">`);
    column = place.column;
    cell = { attributes, start };
    formula = null;
    value = null;
    valueSpan = null;
  };

  scanXml(part, xml, {
    open: (name, attributes, start, end) => {
      if (cell !== null) {
        if (name === 'v' || name === 'f') target = name;
        if (name === 'v') [value, valueSpan] = ['', { start, end }];
        else if (name === 'f') formula = { attributes, text: '', start, end };
        else inline.open(name);
      } else if (inData && name === 'c') openCell(attributes, start);
      else if (inData && name === 'row') openRow(attributes, start, end);
      else {
        path.push(name);
        at = path.slice(1).join('/');
        inData = at === 'sheetData';
        visitor.open?.(at, attributes, start, end);
      }
    },
    text: (text) => {
      if (target === 'v') value += text;
      else if (target === 'f' && formula !== null) formula.text += text;
      else if (cell !== null) inline.text(text);
      else visitor.text?.(at, text);
    },
    close: (name, start, end) => {
      if (cell !== null) {
        if (name === 'c') {
          visitor.cell?.({ row, column, ...cell, formula, value, valueSpan, inline: inline.take(), end });
          cell = null;
        } else if (name === 'v' || name === 'f') {
          target = null;
          const span = name === 'v' ? valueSpan : formula;
          if (span !== null) span.end = end;
        } else inline.close(name);
      } else if (inData && name === 'row') visitor.rowEnd?.(start, end);
      else {
        visitor.close?.(at, start, end);
        path.pop();
        at = path.slice(1).join('/');
        inData = at === 'sheetData';
      }
    },
  });
};
