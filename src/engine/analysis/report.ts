import { toA1 } from '../../grid/address';
import { valueAt } from '../../grid/cells';
import { isPending } from '../../grid/error-values';
import type { Cell } from '../../grid/types';
import { tanpaPolaTernama } from '../drafts/pola-ternama';
import { tanpaIkutan } from '../drafts/rincian';
import { satukan } from '../drafts/satukan';
import { serupa } from '../drafts/serupa';
import { tanpaTerjaga } from '../drafts/terjaga';
import { dalamToleransi } from '../drafts/toleransi';
import { check, type Graded } from '../rules/grade';
import type { Rule } from '../rules/types';
import type { Evaluated } from '../evaluate/evaluated';
import { affectsOf } from '../evaluate/affects';
import { once } from '../../grid/once';
import { blankCells } from '../evaluate/blank';
import { keyOfRow } from '../model/row-key';
import { izinTemuan } from '../drafts/permission';
import { boleh } from '../model/permission';
import { MIN_CONFIDENCE } from '../facts/confidence';
import { cellOf, rowsBySheetRow, type Model } from '../model/model';
import { askTable } from '../prove';
import { fnv, sign } from '../locate/fingerprint';
import { summarise } from '../evaluate/summary';
import type { Computed } from '../facts/types';
import type { Evaluation, Finding } from '../rules/finding';
import { maknaOf } from '../formulas/makna';
import { expectedFigure } from '../formulas/figures';
import { evaluateModel } from './judge';

/** Key of the row at a sheet row; '' above and below the body. */
const rowKeyAt = (model: Model, row: number): string => {
  const i = rowsBySheetRow(model).get(row);
  return i === undefined ? '' : keyOfRow(model, i);
};

/** Row and column of a finding in words that outlive inserted rows and moved sheets. */
const keyOfFinding = (model: Model, cell: Cell): string => {
  const row = rowKeyAt(model, cell.row);
  const column = model.table.columns.find((one) => one.column === cell.column);
  return `${row}|${sign(column?.headings ?? [])}`;
};

/** The other cells of a finding, then what comes right with them all. */
const withOthers = (others: readonly Graded[], effects: readonly Cell[]): readonly Cell[] => {
  if (others.length === 0) return effects;
  const cells = [...others.map(({ cell }) => cell), ...effects];
  return [...new Map(cells.map((cell) => [toA1(cell), cell] as const)).values()];
};

/**
 * How a finding is put away: its key, and the reason where the user gave one for what the cell shows now. `turn` tells apart
 * what must come back: another number of cells, another figure to agree with.
 */
export const dismissal = (
  model: Model,
  { rule, cell, found }: Pick<Finding, 'rule' | 'cell' | 'found'>,
  turn: string,
): Pick<Finding, 'key' | 'dismissed'> => {
  const key = `${keyOfFinding(model, cell)}${turn}`;
  const put = model.tableSettings.dismissed?.find((one) => one.rule === rule && one.key === key && one.found === found);
  return { key, dismissed: put?.reason ?? null };
};

/** Tells a group from what it was: put away together, cells come back when others join them or one shows something else. */
const turnOf = (draft: Graded, others: readonly Graded[]): string =>
  others.length === 0
    ? ''
    : `×${others.length + 1}:${fnv([draft, ...others].map(({ found }) => found ?? '').join('|'))}`;

const toFinding = (draft: Graded, affects: ReturnType<typeof affectsOf>, evaluated: Evaluated): Finding => {
  const { serupa: others = [] } = draft;
  const izin = izinTemuan(evaluated, draft);
  const causes = draft.severity === 'galat' || draft.facts.traced === true;
  return {
    id: `${draft.rule}@${toA1(draft.cell)}`,
    cell: draft.cell,
    rule: draft.rule,
    severity: draft.severity,
    cause: draft.facts.cause,
    ...(draft.facts.shows === undefined ? {} : { shows: draft.facts.shows }),
    found: draft.found,
    expected: draft.expected,
    difference: draft.difference,
    affects: withOthers(
      others,
      causes ? [draft, ...others].flatMap(({ at }) => (at === null ? [] : affects(at.kolom, at.i))) : [],
    ),
    reason: { key: draft.reason.key, params: draft.reason.params },
    fixable: draft.fixable && (izin === null || boleh(evaluated.model, izin)),
    ...(others.length === 0 ? {} : { alike: others.map(({ cell }) => cell) }),
    ...dismissal(evaluated.model, draft, turnOf(draft, others)),
  };
};

/** Every computed cell of the table with its exact value. */
export const computedCells = (evaluated: Evaluated): readonly Computed[] =>
  [...maknaOf(evaluated).values()].flatMap((makna): Computed[] => {
    const { kolom, i } = makna;
    const value = makna.kind === 'predikat' ? makna.average.predikat.exact : expectedFigure(evaluated, makna);
    if (value === null && makna.kind !== 'rata-rata' && makna.kind !== 'predikat') return [];
    const cell = cellOf(evaluated.model, kolom, i);
    return [{ cell, role: kolom.role, measure: kolom.measure, row: cell.row, value }];
  });

/** What every check says of a table, and what the user's tolerance excuses. */
const draftsOf = (evaluated: Evaluated, rules: readonly Rule[]): Graded[] => {
  const { model } = evaluated;
  const isKnown = ({ cell, severity, rule }: Graded): boolean =>
    severity === 'info' || rule === 'tak-terbaca' || !isPending(valueAt(model.grid, cell.row, cell.column));
  const found = check(rules, evaluated).filter(isKnown);
  const drafts = tanpaPolaTernama(tanpaIkutan(evaluated, satukan(tanpaTerjaga(evaluated, found))));
  const { toleransi } = model.settings;
  if (toleransi === 'tepat') return drafts;
  const exact = evaluateModel({ ...model, settings: { ...model.settings, toleransi: 'tepat' } });
  const exactDrafts = satukan(check(rules, exact, ({ compares }) => compares === true));
  return [...drafts, ...dalamToleransi(toleransi, exactDrafts, drafts)];
};

/** The same evaluation with other findings. */
export const withFindings = (evaluation: Evaluation, findings: readonly Finding[]): Evaluation => {
  return {
    rules: evaluation.rules,
    computes: evaluation.computes,
    findings,
    questions: evaluation.questions,
    waiting: evaluation.waiting,
    get blank() {
      return evaluation.blank;
    },
    get summary() {
      return evaluation.summary;
    },
  };
};

/** What may be said of a table that is read with too little certainty: no error, and nothing to correct. */
const unsure = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity !== 'galat').map((finding) => ({ ...finding, fixable: false }));

/** Whether anything in a table follows from other figures. */
const computes = ({ model, averages }: Evaluated): boolean =>
  model.relations.length > 0 ||
  averages.tercetak > 0 ||
  (model.kolom.some(({ summed }) => summed) &&
    model.outline.rows.some(({ parent, kind }) => parent >= 0 || kind === 'jumlah'));

/** Findings and summary of an evaluated table. Findings in sheet order. */
export const report = (evaluated: Evaluated, rules: readonly Rule[]): Evaluation => {
  const affects = affectsOf(evaluated);
  const { model, averages } = evaluated;
  const summary = once(() => summarise(evaluated));
  const judged = serupa(draftsOf(evaluated, rules))
    .map((draft) => toFinding(draft, affects, evaluated))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  // A table of no known form says only what its own numbering row and closing rows declare.
  const sure = model.table.form === null || model.table.confidence >= MIN_CONFIDENCE;
  const findings = sure ? judged : unsure(judged);
  const galat = sure ? [] : judged.filter(({ severity }) => severity === 'galat');
  const questions = [
    ...(sure
      ? []
      : [
          askTable(
            evaluated,
            galat.map(({ cell }) => cell),
          ),
        ]),
    ...(model.bukti?.questions ?? []),
  ];
  const blank = once(() => (sure ? blankCells(evaluated) : []));
  return {
    rules: {
      rataRata: averages.aturan,
      rataRataCocok: averages.tercetak === 0 ? null : `${averages.cocok}/${averages.tercetak}`,
      skala: model.skala.batas,
      skalaDari: model.skala.dari,
      jenjang: model.skala.jenjang,
      triwulan: model.triwulan,
      triwulanDikenali: model.triwulanDikenali,
    },
    computes: computes(evaluated),
    findings,
    questions,
    waiting: model.menunggu.flatMap((index) => model.kolom[index]?.physical.map(({ column }) => column) ?? []),
    // Worked out when a command asks for them.
    get blank() {
      return blank();
    },
    get summary() {
      return summary();
    },
  };
};
