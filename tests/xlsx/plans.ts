import type { Content, Severity, Write } from '../../src/engine/facts/types';
import type { Finding, Mark, Plan } from '../../src/engine/rules/finding';
import { parseCell, toA1 } from '../../src/grid/address';
import type { Cell, CellValue } from '../../src/grid/types';

export const at = (address: string): Cell => {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  return cell;
};

export const write = (address: string, before: CellValue, after: Content, result?: CellValue): Write => ({
  cell: at(address),
  before,
  after,
  result: result ?? (after.kind === 'blank' ? '' : after.value),
  role: 'capaian',
});

const finding = (cell: Cell): Finding => ({
  id: `capaian/${toA1(cell)}`,
  cell,
  rule: 'capaian',
  severity: 'galat',
  cause: 'hitungan',
  found: '40',
  expected: '44.5',
  difference: '-4.5',
  affects: [],
  reason: { key: 'capaian', params: {} },
  fixable: true,
  key: '',
  dismissed: null,
});

export const mark = (address: string, severity: Severity): Mark => ({
  cell: at(address),
  severity,
  findings: [finding(at(address))],
});

export const plan = (sheet: string, writes: readonly Write[], marks: readonly Mark[] = []): Plan => ({
  sheet,
  action: 'hitung-ulang',
  writes,
  marks,
  refusals: [],
  after: { sheet, tables: [], skipped: [], unread: null, styles: null },
});
