import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { TableAnalysis } from '../../engine/types';
import { Empty } from '../parts/Empty';
import { NoTable } from '../parts/NoTable';
import { VirtualList, type ListHandle } from '../parts/VirtualList';
import { selectFinding, setFilter } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentTable, listFindings, type Item } from '../store/select';
import { INITIAL_STATE } from '../store/state';
import { Filters } from './Filters';
import { FindingRow } from './FindingRow';
import { GroupHead } from './GroupHead';

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}` },
});

/** Where the arrow keys lead from an item: the next finding up or down, past the heads of groups. */
const stepFrom = (items: readonly Item[], selected: string | null, key: string): number => {
  const step = key === 'ArrowUp' || key === 'End' ? -1 : 1;
  const here = items.findIndex((item) => item.kind === 'temuan' && item.finding.id === selected);
  let at = key === 'Home' ? 0 : key === 'End' ? items.length - 1 : here + step;
  while (at >= 0 && at < items.length && items[at]?.kind !== 'temuan') at += step;
  return at;
};

const KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'];
/** The sheet follows the arrow keys once they rest. */
const JUMP_AFTER = 150;

export const TemuanTab = () => {
  const analysis = usePaneState(currentTable);
  return analysis === null ? <NoTable /> : <Findings analysis={analysis} />;
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
  const items = useMemo(
    () => listFindings(analysis, filter, language, t('temuan.di-luar-program')),
    [analysis, filter, language, t],
  );

  const walk = (event: KeyboardEvent) => {
    const inRow = event.target instanceof HTMLElement && event.target.closest('[data-temuan]') !== null;
    if (!KEYS.includes(event.key) || !inRow) return;
    event.preventDefault();
    const index = stepFrom(items, selected, event.key);
    const item = items[index];
    if (item?.kind !== 'temuan') return;
    pane.store.setState({ selected: item.finding.id });
    setFocus(item.finding.id);
    list.current?.scrollTo(index);
    clearTimeout(jumping.current);
    jumping.current = setTimeout(() => selectFinding(pane, item.finding), JUMP_AFTER);
  };

  if (analysis.evaluation.findings.length === 0) {
    return <Empty icon={<CheckmarkCircleRegular />} title={t('temuan.kosong')} text={t('temuan.kosong-ket')} />;
  }
  return (
    <>
      <Filters analysis={analysis} />
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
              if (item.kind === 'kelompok') return <GroupHead group={item} />;
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
