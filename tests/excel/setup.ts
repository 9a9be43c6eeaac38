import type { Severity, Write } from '../../src/engine/facts/types';
import type { Finding, Mark, Plan, SheetAnalysis } from '../../src/engine/rules/finding';
import { createExcelPort, type ExcelEnvironment, type ExcelPort } from '../../src/excel';
import { parseCell } from '../../src/grid/address';
import type { Cell, CellValue } from '../../src/grid/types';
import { createNodeHost, createWorkbook, type NodeHost, type NodeHostOptions } from '../../src/host/node';

type Source = Parameters<typeof createWorkbook>[0];
type Settings = Parameters<typeof createWorkbook>[1];

export type Setup = NodeHost & { readonly port: ExcelPort };

/** The port with the real Office.js client on our host. */
export const setUp = (
  source: Source,
  options: NodeHostOptions & { readonly workbook?: Settings; readonly environment?: Partial<ExcelEnvironment> } = {},
): Setup => {
  const node = createNodeHost(createWorkbook(source, options.workbook), options);
  let runs = 0;
  const port = createExcelPort({
    excel: node.Excel,
    supports: (version) => node.Office.context.requirements.isSetSupported('ExcelApi', version),
    now: () => new Date('2026-11-22T00:00:00Z'),
    newId: () => `run-${(runs += 1)}`,
    noteText: (findings, language) => `${language}: ${findings.map(({ rule }) => rule).join()}`,
    ...options.environment,
  });
  return { ...node, port };
};

export const at = (address: string): Cell => {
  const cell = parseCell(address);
  if (cell === null) throw new Error(`no cell: ${address}`);
  return cell;
};

const EMPTY: SheetAnalysis = { sheet: '', tables: [], skipped: [], unread: null, styles: null };

const contentOf = (value: CellValue | null): Write['after'] => {
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  const text = String(value);
  return text.startsWith('=') ? { kind: 'formula', value: text } : { kind: 'text', value: text };
};

/** A write: address, what the cell shows, what it shall hold ('=…' is a formula). */
export const write = (address: string, before: CellValue, after: CellValue): Write => ({
  cell: at(address),
  before,
  after: contentOf(after),
  result: after,
  role: 'capaian',
});

export const textWrite = (address: string, before: CellValue, text: string): Write => ({
  ...write(address, before, text),
  after: { kind: 'text', value: text },
});

export const finding = (address: string, severity: Severity = 'galat'): Finding => ({
  id: `capaian@${address}`,
  cell: at(address),
  rule: 'capaian',
  severity,
  cause: 'hitungan',
  found: '1',
  expected: '2',
  difference: '-1',
  affects: [],
  reason: { key: 'capaian', params: {} },
  fixable: false,
  key: '',
  dismissed: null,
});

export const mark = (address: string, severity: Severity = 'galat'): Mark => ({
  cell: at(address),
  severity,
  findings: [finding(address, severity)],
});

export const planOf = (sheet: string, writes: readonly Write[], marks: readonly Mark[] = []): Plan => ({
  sheet,
  action: 'hitung-ulang',
  writes,
  marks,
  refusals: [],
  after: { ...EMPTY, sheet },
});

/** What a sheet of the model holds, formulas first, as `formulas` shows it. */
export const contents = ({ model }: NodeHost, sheet: string): readonly (readonly CellValue[])[] =>
  model.sheet(sheet)?.toGrid().formulas ?? [];

/** Everything of a sheet that must be the same after our signs are gone. Results of formulas are Excel's own affair. */
export const meaning = ({ model }: NodeHost, name: string): unknown => {
  const sheet = model.sheet(name);
  if (sheet === null) return null;
  const { formulas, formats, merges, hiddenRows, arrays, top, left } = sheet.toGrid();
  const cells = formulas.map((row, r) =>
    row.map((_, c) => {
      const { formula, value, format, style } = sheet.get(top + r, left + c);
      return { ...(formula === null ? { value } : { formula }), format, style };
    }),
  );
  const rules = sheet.conditionalFormats.map(({ type, areas, formula, format, stopIfTrue }) => ({
    type,
    areas,
    formula,
    format,
    stopIfTrue,
  }));
  const { notes, tables, protection } = sheet;
  return { top, left, cells, formats, merges, hiddenRows, arrays, rules, notes, tables, protection };
};
