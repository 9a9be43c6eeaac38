import { toA1 } from '../../grid/address';
import type { Package } from '../package';
import { AFTER_NAMES } from '../workbook-order';
import { escapeXml, scanXml, spliceText, type Splice } from '../xml';
import type { NewSheet } from './types';

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

/** Gives the sheet of that index its names, in place of those that held on it; everything else of the part stays as it is. */
export const setNames = (pkg: Package, workbook: string, sheet: NewSheet, index: number): void => {
  const xml = pkg.need(workbook);
  let [names, after, end] = [-1, -1, -1];
  let prefix = '';
  const splices: Splice[] = [];
  /** An element of names without any, where there is one. */
  const blank: { readonly start: number; readonly end: number }[] = [];
  const path: string[] = [];
  let old = -1;
  scanXml(workbook, xml, {
    open: (name, { localSheetId }, start, stop) => {
      if (path.length === 0) prefix = /^<(\w+:)/.exec(xml.slice(start, stop))?.[1] ?? '';
      path.push(name);
      if (path.length === 2 && after < 0 && AFTER_NAMES.includes(name)) after = start;
      if (path.length === 2 && name === 'definedNames' && xml[stop - 2] === '/') blank.push({ start, end: stop });
      if (name === 'definedName' && localSheetId === String(index)) old = start;
    },
    close: (name, start, stop) => {
      if (name === 'definedName' && old >= 0) {
        splices.push({ start: old, end: stop, text: '' });
        old = -1;
      }
      if (path.length === 2 && name === 'definedNames') names = start;
      if (path.length === 1) end = start;
      path.pop();
    },
  });
  const own = namesOf(sheet)
    .map(
      ({ name, formula, hidden }) =>
        `<${prefix}definedName name="${escapeXml(name)}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>` +
        `${escapeXml(formula)}</${prefix}definedName>`,
    )
    .join('');
  const wrapped = `<${prefix}definedNames>${own}</${prefix}definedNames>`;
  const at = after < 0 ? end : after;
  const [first] = blank;
  if (own !== '' && first !== undefined) splices.push({ ...first, text: wrapped });
  else if (own !== '' && names >= 0) splices.push({ start: names, end: names, text: own });
  else if (own !== '') splices.push({ start: at, end: at, text: wrapped });
  if (splices.length > 0) pkg.set(workbook, spliceText(xml, splices));
};
