import { toA1 } from '../../grid/address';
import type { Package } from '../package';
import { addContentType, addRelation, OFFICE_RELATION } from '../relations';
import { readStructure } from '../structure';
import { ensureStyles } from '../styles-patch';
import { escapeXml, scanXml, spliceText, type Splice } from '../xml';
import { chartXml, drawingXml } from './chart-xml';
import { lookChooser } from './looks';
import { sheetXml } from './sheet-xml';
import type { NewSheet } from './types';
import { AFTER_NAMES } from '../workbook-order';

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

/** Names of the sheet as the file keeps them, those of its printing and filter among them. */
const namesOf = ({ name, names, page, filter }: NewSheet): NewSheet['names'] => {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const cell = (row: number, column: number): string => toA1({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const { titleRows } = page;
  return [
    ...names,
    ...(titleRows === null
      ? []
      : [
          {
            name: '_xlnm.Print_Titles',
            formula: `${quoted}!$${titleRows.top + 1}:$${titleRows.bottom + 1}`,
            hidden: false,
          },
        ]),
    ...(filter === null
      ? []
      : [
          {
            name: '_xlnm._FilterDatabase',
            formula: `${quoted}!${cell(filter.top, filter.left)}:${cell(filter.bottom, filter.right)}`,
            hidden: true,
          },
        ]),
  ];
};

/** Enters a sheet and its names into the workbook part, at the end; everything else of the part stays as it is. */
const enter = (pkg: Package, workbook: string, sheet: NewSheet, relation: string): void => {
  const xml = pkg.need(workbook);
  let [sheets, ids, names, after, end] = [-1, 0, -1, -1, -1];
  let [count, idAttribute, prefix] = [0, 'r:id', ''];
  /** An element of names without any, where there is one. */
  const blank: { readonly start: number; readonly end: number }[] = [];
  const path: string[] = [];
  scanXml(workbook, xml, {
    open: (name, attributes, start, stop) => {
      if (path.length === 0) prefix = /^<(\w+:)/.exec(xml.slice(start, stop))?.[1] ?? '';
      path.push(name);
      if (name === 'sheet') {
        count += 1;
        ids = Math.max(ids, Number(attributes.sheetId ?? 0));
        idAttribute = Object.keys(attributes).find((key) => /^\w+:id$/.test(key)) ?? idAttribute;
      }
      if (path.length === 2 && after < 0 && AFTER_NAMES.includes(name)) after = start;
      if (path.length === 2 && name === 'definedNames' && xml[stop - 2] === '/') blank.push({ start, end: stop });
    },
    close: (name, start) => {
      if (path.length === 2 && name === 'sheets') sheets = start;
      if (path.length === 2 && name === 'definedNames') names = start;
      if (path.length === 1) end = start;
      path.pop();
    },
  });
  const entry = `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${ids + 1}" ${idAttribute}="${relation}"/>`;
  const own = namesOf(sheet)
    .map(
      ({ name, formula, hidden }) =>
        `<${prefix}definedName name="${escapeXml(name)}" localSheetId="${count}"${hidden ? ' hidden="1"' : ''}>` +
        `${escapeXml(formula)}</${prefix}definedName>`,
    )
    .join('');
  const wrapped = `<${prefix}definedNames>${own}</${prefix}definedNames>`;
  const splices: Splice[] = [{ start: sheets, end: sheets, text: entry }];
  const at = after < 0 ? end : after;
  const [first] = blank;
  if (own !== '' && first !== undefined) splices.push({ ...first, text: wrapped });
  else if (own !== '' && names >= 0) splices.push({ start: names, end: names, text: own });
  else if (own !== '') splices.push({ start: at, end: at, text: wrapped });
  pkg.set(workbook, spliceText(xml, splices));
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
  enter(pkg, workbook, sheet, addRelation(pkg, workbook, `${OFFICE_RELATION}/worksheet`, part));
};
