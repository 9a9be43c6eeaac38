import type { Row, Severity, Table } from '../../engine/facts/types';
import type { Finding, TableAnalysis } from '../../engine/rules/finding';
import { MIN_CONFIDENCE } from '../../engine';
import { katalog, type Language } from '../../bahasa';
import { searchText } from './search';
import type { SheetView } from './services';
import type { Filter, PaneState } from './state';

export const currentView = (state: PaneState): SheetView | null =>
  state.sheet === null ? null : (state.views[state.sheet] ?? null);

export const currentTable = (state: PaneState): TableAnalysis | null =>
  currentView(state)?.analysis.tables[state.table] ?? null;

export type Counts = Readonly<Record<Severity, number>> & { readonly diabaikan: number };

/** Findings by severity; dismissed ones count apart. */
export const countFindings = (findings: readonly Finding[]): Counts => {
  const counts = { galat: 0, peringatan: 0, info: 0, diabaikan: 0 };
  for (const finding of findings) counts[finding.dismissed === null ? finding.severity : 'diabaikan'] += 1;
  return counts;
};

/** The row of a table at a sheet row. */
export const rowsByNumber = (table: Table): ReadonlyMap<number, Row> =>
  new Map(table.rows.map((row) => [row.row, row]));

/** The name of the program over a row, or of the row that stands at the top. */
const programOf = (rows: ReadonlyMap<number, Row>, at: number): Row | null => {
  let row = rows.get(at) ?? null;
  for (let steps = 0; row !== null && row.kind !== 'program' && row.parent !== null && steps < 20; steps += 1) {
    row = rows.get(row.parent) ?? null;
  }
  return row;
};

/** One line of the list: the head of a group, or a finding. */
export type Item =
  | {
      readonly kind: 'kelompok';
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly fixable: readonly string[];
      /** Those that are not ignored yet. */
      readonly findings: readonly Finding[];
      readonly open: boolean;
    }
  | { readonly kind: 'temuan'; readonly finding: Finding; readonly row: Row | null; readonly position: number };

/** Which key `Action.findings` names a finding by. */
export const findingKey = (table: Table, finding: Finding): string => `${table.fingerprint}/${finding.id}`;

const RANK: Readonly<Record<Severity, number>> = { galat: 0, peringatan: 1, info: 2 };
const worst = (findings: readonly Finding[]): number => Math.min(...new Set(findings.map((one) => RANK[one.severity])));

/** The findings of a table as the list shows them: filtered, searched, grouped; in the order of the sheet within a group. */
export const listFindings = (
  { table, evaluation }: TableAnalysis,
  filter: Filter,
  language: Language,
  noGroup: string,
  /** Keys of groups in the order they were shown in before: it stays while findings are settled. */
  known: readonly string[] = [],
): Item[] => {
  const rows = rowsByNumber(table);
  const query = filter.query.trim().toLowerCase();
  const groups = new Map<string, { label: string; findings: Finding[] }>();
  for (const finding of evaluation.findings) {
    const wanted = finding.dismissed === null ? filter.severities.includes(finding.severity) : filter.dismissed;
    if (!wanted) continue;
    if (query !== '' && !searchText(finding, rows.get(finding.cell.row) ?? null, language).includes(query)) continue;
    const { key, label } = groupOf(finding, rows, filter, language, noGroup);
    const group = groups.get(key) ?? { label, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const ordered = [...groups];
  // Groups of errors come first; programs stay in the order of the sheet.
  const placeOf = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length);
  if (filter.grouping !== 'program')
    ordered.sort(([one, a], [other, b]) => placeOf(one) - placeOf(other) || worst(a.findings) - worst(b.findings));
  let position = 0;
  return ordered.flatMap(([key, { label, findings }]): Item[] => {
    const open = !filter.collapsed.includes(key);
    const fixable = findings
      .filter((one) => one.fixable && one.dismissed === null && table.confidence >= MIN_CONFIDENCE)
      .map((one) => findingKey(table, one));
    const items = findings.map((finding): Item => {
      position += 1;
      return { kind: 'temuan', finding, row: rows.get(finding.cell.row) ?? null, position };
    });
    if (filter.grouping === 'tanpa') return items;
    return [
      {
        kind: 'kelompok',
        key,
        label,
        count: findings.length,
        fixable,
        findings: findings.filter(({ dismissed }) => dismissed === null),
        open,
      },
      ...(open ? items : []),
    ];
  });
};

const groupOf = (
  finding: Finding,
  rows: ReadonlyMap<number, Row>,
  filter: Filter,
  language: Language,
  noGroup: string,
): { key: string; label: string } => {
  switch (filter.grouping) {
    case 'sebab': {
      const { cause } = finding;
      return { key: cause, label: katalog[language].teks[`temuan.sebab-${cause}`] };
    }
    case 'aturan':
      return { key: finding.rule, label: katalog[language].aturan[finding.rule].nama };
    case 'program': {
      const program = programOf(rows, finding.cell.row);
      return program === null || program.kind !== 'program'
        ? { key: '-', label: noGroup }
        : { key: String(program.row), label: program.nama };
    }
    case 'tanpa':
      return { key: '', label: '' };
  }
};
