import { parseArea, parseCell } from '../../grid/address';
import type { Area, Cell, Grid } from '../../grid/types';
import type { ConditionalFormatSource, SheetSource } from '../../host/model/load';
import type { Package } from '../../xlsx/package';
import { STANDARD_HEIGHT } from '../../host/model/sheet';
import { relationsOf } from '../../xlsx/relations';
import { scanSheet } from '../../xlsx/sheet-scan';
import { scanXml, unescapeString } from '../../xlsx/xml';
import type { Looks } from './look';
import { readCharts } from './read-charts';

const areasOf = (list: string): Area[] => list.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

type Note = { readonly cell: Cell; readonly content: string; readonly author: string };

/** The notes of a sheet: its comments part, without those that stand in for threaded comments. */
const readNotes = (pkg: Package, sheetPart: string): Note[] => {
  const notes: Note[] = [];
  for (const { target } of relationsOf(pkg, sheetPart).filter(({ type }) => type === 'comments')) {
    const xml = pkg.text(target);
    if (xml === null) continue;
    const authors: string[] = [];
    let element = '';
    let note: { cell: Cell; content: string; author: string } | null = null;
    scanXml(target, xml, {
      open: (name, attributes) => {
        element = name;
        if (name === 'author') authors.push('');
        if (name !== 'comment') return;
        const cell = parseCell(attributes.ref ?? '');
        note = cell === null ? null : { cell, content: '', author: authors[Number(attributes.authorId)] ?? '' };
      },
      text: (text) => {
        if (element === 'author') authors.push((authors.pop() ?? '') + text);
        else if (element === 't' && note !== null) note.content += text;
      },
      close: (name) => {
        element = '';
        if (name !== 'comment' || note === null) return;
        if (!note.author.startsWith('tc=')) notes.push({ ...note, content: unescapeString(note.content) });
        note = null;
      },
    });
  }
  return notes;
};

/**
 * What a worksheet holds besides its grid: looks, widths, frozen panes, conditional formats, notes, protection.
 * Throws FileError 'xml-rusak' when its part is damaged.
 */
export const loadSheet = (pkg: Package, part: string, grid: Grid, hidden: boolean, looks: Looks): SheetSource => {
  const styles = new Map<string, number>();
  const columnWidths: Record<number, number> = {};
  const rowHeights: Record<number, number> = {};
  const fittedRows: number[] = [];
  const hiddenColumns: number[] = [];
  const formats: (ConditionalFormatSource & { readonly priority: number })[] = [];
  let freeze: SheetSource['freeze'];
  let isProtected = false;
  let autoFilter: { area: Area; isDataFiltered: boolean } | null = null;
  let areas: Area[] = [];
  let rule: { type: string; priority: number; stopIfTrue: boolean; formula: string | null; dxf: number } | null = null;

  scanSheet(part, pkg.need(part), {
    row: (row, { ht, customHeight }) => {
      if (ht === undefined || Number(ht) === STANDARD_HEIGHT) return;
      rowHeights[row] = Number(ht);
      if (!isOn(customHeight)) fittedRows.push(row);
    },
    cell: ({ row, column, attributes }) => {
      if (attributes.s !== undefined) styles.set(`${row},${column}`, Number(attributes.s));
    },
    open: (path, attributes) => {
      if (path === 'cols/col') {
        for (let column = Number(attributes.min) - 1; column < Math.min(Number(attributes.max), 1024); column += 1) {
          if (attributes.width !== undefined) columnWidths[column] = Number(attributes.width);
          if (isOn(attributes.hidden)) hiddenColumns.push(column);
        }
      } else if (path === 'sheetViews/sheetView/pane' && /^frozen/.test(attributes.state ?? '')) {
        freeze = { rows: Number(attributes.ySplit ?? 0), columns: Number(attributes.xSplit ?? 0) };
      } else if (path === 'sheetProtection') isProtected = isOn(attributes.sheet);
      else if (path === 'autoFilter') {
        const area = parseArea(attributes.ref ?? '');
        autoFilter = area === null ? null : { area, isDataFiltered: false };
      } else if (path === 'autoFilter/filterColumn' && autoFilter !== null) autoFilter.isDataFiltered = true;
      else if (path === 'conditionalFormatting') areas = areasOf(attributes.sqref ?? '');
      else if (path === 'conditionalFormatting/cfRule')
        rule = {
          type: attributes.type ?? '',
          priority: Number(attributes.priority ?? 0),
          stopIfTrue: isOn(attributes.stopIfTrue),
          formula: null,
          dxf: Number(attributes.dxfId ?? -1),
        };
    },
    text: (path, text) => {
      if (path === 'conditionalFormatting/cfRule/formula' && rule !== null) rule.formula = (rule.formula ?? '=') + text;
    },
    close: (path) => {
      if (path !== 'conditionalFormatting/cfRule' || rule === null) return;
      const { type, dxf, formula, ...rest } = rule;
      const isCustom = type === 'expression';
      formats.push({
        ...rest,
        type: isCustom ? 'Custom' : type,
        formula: isCustom ? formula : null,
        areas,
        format: looks.conditional[dxf] ?? {},
      });
      rule = null;
    },
  });

  return {
    grid,
    visibility: hidden ? 'Hidden' : 'Visible',
    columnWidths,
    rowHeights,
    fittedRows,
    hiddenColumns,
    conditionalFormats: formats.sort((a, b) => a.priority - b.priority),
    notes: readNotes(pkg, part),
    charts: readCharts(pkg, part),
    protection: { isProtected, options: {}, password: null },
    ...(freeze === undefined ? {} : { freeze }),
    ...(autoFilter === null ? {} : { autoFilter }),
    style: ({ row, column }) => looks.cells[styles.get(`${row},${column}`) ?? 0] ?? null,
  };
};
