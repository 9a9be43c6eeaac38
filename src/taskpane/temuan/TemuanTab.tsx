import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Perihal } from '../../engine/facts/types';
import type { TableAnalysis } from '../../engine/rules/finding';
import { Empty } from '../parts/Empty';
import { NoTable } from '../parts/NoTable';
import { Questions } from '../parts/Questions';
import { asksForm, WhichForm } from '../parts/WhichForm';
import { Screen } from '../parts/Screen';
import { VirtualList, type ListHandle } from '../parts/VirtualList';
import { selectFinding, setFilter } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { prepareSearch } from '../store/search';
import { reviewOf } from '../store/review';
import { currentTable, listFindings, rowsByNumber, type Item } from '../store/select';
import { INITIAL_STATE } from '../store/state';
import { Filters } from './Filters';
import { FindingRow } from './FindingRow';
import { GroupHead } from './GroupHead';
import { ARROWS, placeOf, stepFrom, useF8, usePlace, type Step } from './step';
import { Review } from './Review';
import { Steps } from './Steps';

const BandingView = lazy(() => import('../banding/BandingView').then((module) => ({ default: module.BandingView })));

const useStyles = makeStyles({
  // Narrower than both tabs, they stand below each other.
  halves: { flexWrap: 'wrap', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
  asked: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}` },
});

/** The sheet follows the arrow keys once they rest. */
const JUMP_AFTER = 150;

/** What is asked beside the findings: sums, totals, averages and ratings. */
const ASKED: readonly Perihal[] = ['anak', 'total', 'rata-rata', 'predikat'];

/** What the table itself shows to be wrong, or what differs from another file. */
export const TemuanTab = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const analysis = usePaneState(currentTable);
  const half = usePaneState((state) => state.temuanHalf);
  if (analysis === null)
    return (
      <Screen>
        <NoTable />
      </Screen>
    );
  return (
    <>
      <TabList
        size="small"
        appearance="subtle"
        className={styles.halves}
        aria-label={t('temuan.bagian')}
        selectedValue={half}
        onTabSelect={(_, { value }) => pane.store.setState({ temuanHalf: value === 'banding' ? 'banding' : 'temuan' })}
      >
        <Tab value="temuan">{t('temuan.bagian-temuan')}</Tab>
        <Tab value="banding">{t('temuan.bagian-banding')}</Tab>
      </TabList>
      {half === 'banding' ? (
        <Suspense fallback={null}>
          <BandingView analysis={analysis} />
        </Suspense>
      ) : (
        <Own analysis={analysis} />
      )}
    </>
  );
};

/** The findings of the table, with what is asked beside them. */
const Own = ({ analysis }: { readonly analysis: TableAnalysis }) => {
  const styles = useStyles();
  const review = usePaneState((state) => reviewOf(state, analysis));
  return (
    <>
      {asksForm(analysis.table) && (
        <div className={styles.asked}>
          <WhichForm table={analysis.table} />
        </div>
      )}
      <Questions analysis={analysis} about={ASKED} undo />
      {review === null ? <Findings analysis={analysis} /> : <Review analysis={analysis} review={review} />}
    </>
  );
};

/** The findings of a table: narrowed, grouped, walked through by keyboard; the sheet follows. */
const Findings = ({ analysis }: { readonly analysis: TableAnalysis }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const filter = usePaneState((state) => state.filter);
  const selected = usePaneState((state) => state.selected);
  const [focus, setFocus] = useState<string | null>(null);
  const list = useRef<ListHandle>(null);
  const jumping = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Typing stays ahead of a long list.
  const calm = useDeferredValue(filter);
  /** The groups stay in the order they were first shown in, until they are grouped otherwise or the table is another. */
  const order = useRef<{ of: string; keys: readonly string[] }>({ of: '', keys: [] });
  const items = useMemo(() => {
    const of = `${analysis.table.fingerprint} ${calm.grouping}`;
    const known = order.current.of === of ? order.current.keys : [];
    const list = listFindings(analysis, calm, language, t('temuan.di-luar-program'), known);
    const keys = list.flatMap((item) => (item.kind === 'kelompok' ? [item.key] : []));
    order.current = { of, keys: [...known, ...keys.filter((key) => !known.includes(key))] };
    return list;
  }, [analysis, calm, language, t]);
  useEffect(
    () => prepareSearch(analysis.evaluation.findings, rowsByNumber(analysis.table), language),
    [analysis, language],
  );

  const beside = (id: string) => {
    setFocus(id);
    list.current?.scrollTo(placeOf(items, id));
  };
  const place = usePlace(
    items,
    selected,
    beside,
    (id) => pane.store.setState({ selected: id }),
    (id) => !analysis.evaluation.findings.some((one) => one.id === id && one.dismissed === null),
  );

  /** Selects another finding; the focus follows into the list unless the user is typing or pressing elsewhere. */
  const go = (to: Step, takeFocus: boolean) => {
    const index = stepFrom(items, selected, to, place.current);
    const item = items[index];
    if (item?.kind !== 'temuan') return;
    pane.store.setState({ selected: item.finding.id });
    setFocus(takeFocus ? item.finding.id : null);
    list.current?.scrollTo(index);
    clearTimeout(jumping.current);
    jumping.current = setTimeout(() => selectFinding(pane, item.finding), JUMP_AFTER);
  };
  const walk = (event: KeyboardEvent) => {
    const inRow = event.target instanceof HTMLElement && event.target.closest('[data-temuan] > button') !== null;
    const to = ARROWS[event.key];
    if (to === undefined || !inRow) return;
    event.preventDefault();
    go(to, true);
  };
  useF8((to, typing) => go(to, !typing));

  if (analysis.evaluation.findings.length === 0) {
    const { computes, questions } = analysis.evaluation;
    if (!computes)
      return <Empty icon={<InfoRegular />} title={t('temuan.kosong')} text={t('formulir.tanpa-hitungan')} />;
    if (questions.length > 0 || asksForm(analysis.table))
      return <Empty icon={<InfoRegular />} title={t('temuan.kosong')} text={t('temuan.kosong-ragu')} />;
    return <Empty icon={<CheckmarkCircleRegular />} title={t('temuan.kosong')} text={t('temuan.kosong-ket')} />;
  }
  return (
    <>
      <Filters analysis={analysis}>
        <Steps items={items} selected={selected} onStep={(to) => go(to, false)} />
      </Filters>
      {items.length === 0 ? (
        <Empty icon={<FilterDismissRegular />} title={t('temuan.saring-kosong')} text="">
          <Button onClick={() => setFilter(pane, INITIAL_STATE.filter)}>{t('temuan.hapus-saringan')}</Button>
        </Empty>
      ) : (
        <div className={styles.list} onKeyDown={walk}>
          <VirtualList
            label={t('temuan.daftar')}
            handle={list}
            count={items.length}
            estimate={68}
            keyOf={(index) => keyOf(items[index], index)}
            render={(index) => {
              const item = items[index];
              if (item === undefined) return null;
              if (item.kind === 'kelompok') return <GroupHead table={analysis.table} group={item} />;
              const { finding, row } = item;
              return (
                <FindingRow
                  table={analysis.table}
                  finding={finding}
                  row={row}
                  selected={finding.id === selected}
                  focus={finding.id === focus}
                />
              );
            }}
          />
        </div>
      )}
    </>
  );
};

const keyOf = (item: Item | undefined, index: number): string | number =>
  item === undefined ? index : item.kind === 'kelompok' ? `kelompok ${item.key}` : item.finding.id;
