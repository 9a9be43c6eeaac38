import { parseArea } from '../grid/address';
import type { Area } from '../grid/types';

/** An area on a sheet; names of sheets are compared in lower case. */
export type SheetArea = { readonly sheet: string; readonly area: Area };

/**
 * What a formula reads. `everything` when that cannot be told from its text: INDIRECT, OFFSET, columns of Excel tables,
 * other workbooks, ranges over several sheets, names that are not defined as plain references.
 */
type Precedents = { readonly areas: readonly SheetArea[]; readonly everything: boolean };

export const isSingle = ({ area }: SheetArea): boolean => area.top === area.bottom && area.left === area.right;

/** Defined names in lower case, to the text they stand for. */
export type Names = ReadonlyMap<string, string>;

const REFERENCE =
  /"(?:[^"]|"")*"|(?<quoted>'(?:[^']|'')+')!?|(?<plain>[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!|(?<bracket>\[)|(?<area>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(])|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(])|(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\d.])|(?<call>[\p{L}_][\p{L}\p{N}_.]*)\(|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/gu;

const UNTRACEABLE = new Set(['INDIRECT', 'OFFSET']);
const LAST_ROW = 1_048_576;

const sheetOf = (text: string): string => text.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();

/** What a formula on a sheet reads, names followed. */
export const precedentsOf = (formula: string, sheet: string, names: Names, depth = 0): Precedents => {
  const areas: SheetArea[] = [];
  let everything = false;
  let target = sheet.toLowerCase();
  const add = (address: string): void => {
    const area = parseArea(address);
    if (area === null) everything = true;
    else areas.push({ sheet: target, area });
  };
  for (const { groups = {} } of formula.matchAll(REFERENCE)) {
    const { quoted, plain, bracket, area, columns, rows, call, name } = groups;
    const qualifier = quoted ?? plain;
    if (qualifier !== undefined) {
      target = sheetOf(qualifier);
      everything ||= /[:[\]]/.test(target);
      continue;
    }
    if (bracket !== undefined) everything = true;
    else if (area !== undefined) add(area);
    else if (columns !== undefined) add(columns.replace(/([A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})/, `$11:$2${LAST_ROW}`));
    else if (rows !== undefined) add(rows.replace(/(\$?\d{1,7}):(\$?\d{1,7})/, 'A$1:XFD$2').replaceAll('$', ''));
    else if (call !== undefined) everything ||= UNTRACEABLE.has(call.toUpperCase().replace(/^_XLFN\./, ''));
    else if (name !== undefined && !/^(true|false)$/i.test(name)) {
      const meaning = depth < 8 ? names.get(name.toLowerCase()) : undefined;
      if (meaning === undefined) everything = true;
      else {
        const inner = precedentsOf(meaning, sheet, names, depth + 1);
        areas.push(...inner.areas);
        everything ||= inner.everything;
      }
    }
    target = sheet.toLowerCase();
  }
  return { areas, everything };
};

/** Excel's own limits of a formula: characters, and functions within functions. */
const MAX_LENGTH = 8_192;
const MAX_DEPTH = 64;
/** Some whole columns, but not half a sheet: there a single formula would be at work for minutes. */
const MAX_CELLS = 32 * LAST_ROW;

const depthOf = (formula: string): number => {
  let [depth, deepest] = [0, 0];
  for (const sign of formula) {
    if (sign === '(') deepest = Math.max(deepest, ++depth);
    else if (sign === ')') depth -= 1;
  }
  return deepest;
};

/** Whether a formula (with '=') is more than Excel would take, or reads so many cells that only Excel is to calculate it. */
export const isOverwhelming = (formula: string, sheet: string, names: Names): boolean =>
  formula.length > MAX_LENGTH ||
  depthOf(formula) > MAX_DEPTH ||
  precedentsOf(formula.slice(1), sheet, names).areas.reduce(
    (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  ) > MAX_CELLS;
