import { FileError } from '../errors';
import type { Package } from '../package';
import {
  addContentType,
  addRelation,
  OFFICE_RELATION,
  relationsOf,
  relationsPart,
  removeContentType,
} from '../relations';
import { readStructure } from '../structure';
import { ensureStyles } from '../styles-patch';
import { escapeXml, scanXml, spliceText } from '../xml';
import { chartXml, drawingXml } from './chart-xml';
import { lookChooser } from './looks';
import { setNames } from './names';
import { sheetXml } from './sheet-xml';
import type { NewSheet } from './types';

export type { CellLook, ChartCells, NewCell, NewChart, NewSeries, NewSheet } from './types';

const TYPES = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

/** The first name of a series of parts that is free: 'xl/worksheets/sheet2.xml'. */
const freePart = (pkg: Package, start: string): string => {
  let number = 1;
  while (pkg.has(`${start}${number}.xml`)) number += 1;
  return `${start}${number}.xml`;
};

/** Enters a sheet into the workbook part, at the end, and returns its index. */
const enter = (pkg: Package, workbook: string, { name: own }: NewSheet, relation: string): number => {
  const xml = pkg.need(workbook);
  let [sheets, ids, count] = [-1, 0, 0];
  let [idAttribute, prefix] = ['r:id', ''];
  const path: string[] = [];
  scanXml(workbook, xml, {
    open: (name, attributes, start, stop) => {
      if (path.length === 0) prefix = /^<(\w+:)/.exec(xml.slice(start, stop))?.[1] ?? '';
      path.push(name);
      if (name !== 'sheet') return;
      count += 1;
      ids = Math.max(ids, Number(attributes.sheetId ?? 0));
      idAttribute = Object.keys(attributes).find((key) => /^\w+:id$/.test(key)) ?? idAttribute;
    },
    close: (name, start) => {
      if (path.length === 2 && name === 'sheets') sheets = start;
      path.pop();
    },
  });
  const entry = `<${prefix}sheet name="${escapeXml(own)}" sheetId="${ids + 1}" ${idAttribute}="${relation}"/>`;
  pkg.set(workbook, spliceText(xml, [{ start: sheets, end: sheets, text: entry }]));
  return count;
};

/** Adds the drawing with its charts and returns the id of the sheet's relation to it; null without charts. */
const addCharts = (pkg: Package, part: string, base: string, { charts }: NewSheet): string | null => {
  if (charts.length === 0) return null;
  const drawing = freePart(pkg, `${base}drawings/drawing`);
  pkg.set(drawing, '');
  const relations = charts.map((chart) => {
    const name = freePart(pkg, `${base}charts/chart`);
    pkg.set(name, chartXml(chart));
    addContentType(pkg, name, TYPES.chart);
    return addRelation(pkg, drawing, `${OFFICE_RELATION}/chart`, name);
  });
  pkg.set(drawing, drawingXml(charts, relations));
  addContentType(pkg, drawing, TYPES.drawing);
  return addRelation(pkg, part, `${OFFICE_RELATION}/drawing`, drawing);
};

/**
 * Adds a worksheet with its looks, links, page setup and charts at the end of the workbook. New parts are made; the
 * workbook part, its relations, the content types and the styles are patched; every other part keeps its bytes.
 * The name must be free. Throws FileError when a part that must be there is missing.
 */
export const addSheet = (pkg: Package, sheet: NewSheet): void => {
  const { workbook, styles } = readStructure(pkg);
  const base = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const part = freePart(pkg, `${base}worksheets/sheet`);
  const styleOf = lookChooser(pkg, ensureStyles(pkg, workbook, styles));
  const drawing = addCharts(pkg, part, base, sheet);
  pkg.set(part, sheetXml(sheet, styleOf, drawing));
  addContentType(pkg, part, TYPES.sheet);
  const relation = addRelation(pkg, workbook, `${OFFICE_RELATION}/worksheet`, part);
  setNames(pkg, workbook, sheet, enter(pkg, workbook, sheet, relation));
};

/** Removes the relations of a part, with the drawings, charts and notes that are its own. */
const removeAttached = (pkg: Package, part: string): void => {
  for (const { type, target, external } of relationsOf(pkg, part)) {
    if (external || !['drawing', 'chart', 'comments', 'vmlDrawing'].includes(type)) continue;
    removeAttached(pkg, target);
    removeContentType(pkg, target);
    pkg.remove(target);
  }
  pkg.remove(relationsPart(part));
};

/**
 * Writes a worksheet in place of the one that bears its name: cells, looks, links, names and charts are the new one's.
 * Its place among the sheets and every part that is not its own stay. Throws FileError when a part is missing.
 */
export const replaceSheet = (pkg: Package, sheet: NewSheet): void => {
  const { workbook, styles, sheets } = readStructure(pkg);
  const index = sheets.findIndex(({ name }) => name === sheet.name);
  const part = sheets[index]?.part;
  if (part === undefined) throw new FileError('bagian-hilang', { part: sheet.name });
  const base = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  removeAttached(pkg, part);
  const styleOf = lookChooser(pkg, ensureStyles(pkg, workbook, styles));
  pkg.set(part, sheetXml(sheet, styleOf, addCharts(pkg, part, base, sheet)));
  setNames(pkg, workbook, sheet, index);
};
