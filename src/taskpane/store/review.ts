import type { Finding, TableAnalysis } from '../../engine/rules/finding';
import type { Language } from '../../bahasa';
import { jump } from './actions';
import { listFindings } from './select';
import type { Pane, PaneState, Review } from './state';

const isOpen = ({ dismissed }: Finding): boolean => dismissed === null;

const openOf = ({ evaluation }: TableAnalysis): ReadonlyMap<string, Finding> =>
  new Map(evaluation.findings.filter(isOpen).map((finding) => [finding.id, finding]));

/** Begins a review of what the list shows, or of these findings. */
export const startReview = (pane: Pane, analysis: TableAnalysis, language: Language, ids?: readonly string[]): void => {
  const { filter } = pane.store.getState();
  const items = listFindings(analysis, { ...filter, dismissed: false, collapsed: [] }, language, '');
  const order = ids ?? items.flatMap((item) => (item.kind === 'temuan' ? [item.finding.id] : []));
  pane.store.setState({ review: { table: analysis.table.fingerprint, order, at: 0 } });
  show(pane, analysis);
};

export const endReview = ({ store }: Pane): void => store.setState({ review: null });

/** The finding in front; what was settled meanwhile is passed over. Null at the end. */
export const reviewed = (review: Review, analysis: TableAnalysis): Finding | null => {
  const open = openOf(analysis);
  const id = review.order.slice(review.at).find((one) => open.has(one));
  return id === undefined ? null : (open.get(id) ?? null);
};

/** How the findings of a review stand now. */
export const tallyOf = ({ order }: Review, { evaluation }: TableAnalysis) => {
  const byId = new Map(evaluation.findings.map((finding) => [finding.id, finding]));
  const skipped = order.filter((id) => byId.get(id)?.dismissed === null);
  const ignored = order.filter((id) => typeof byId.get(id)?.dismissed === 'string').length;
  return { settled: order.length - skipped.length - ignored, ignored, skipped };
};

const indexOf = (review: Review, finding: Finding | null): number =>
  finding === null ? review.order.length : review.order.indexOf(finding.id);

/** To the next, or back to the one before that is still open. */
export const stepReview = (pane: Pane, analysis: TableAnalysis, back = false): void => {
  const { review } = pane.store.getState();
  if (review === null) return;
  const here = indexOf(review, reviewed(review, analysis));
  const open = openOf(analysis);
  const before = review.order.slice(0, here).findLastIndex((id) => open.has(id));
  pane.store.setState({ review: { ...review, at: back ? Math.max(0, before) : here + 1 } });
  show(pane, analysis);
};

/** Shows the cell of the finding in front. */
export const show = (pane: Pane, analysis: TableAnalysis): void => {
  const { review } = pane.store.getState();
  const finding = review === null ? null : reviewed(review, analysis);
  pane.store.setState({ selected: finding?.id ?? null });
  if (finding !== null) jump(pane, analysis.table.sheet, finding.cell);
};

/** The review of the table that is shown; null where there is none. */
export const reviewOf = ({ review }: PaneState, analysis: TableAnalysis): Review | null =>
  review !== null && review.table === analysis.table.fingerprint ? review : null;
