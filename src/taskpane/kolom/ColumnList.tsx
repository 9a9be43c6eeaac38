import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { SheetColumn } from '../../engine/facts/types';
import type { TableAnalysis } from '../../engine/rules/finding';
import type { Grid } from '../../grid/types';
import { Card } from '../parts/Card';
import { Heading } from '../parts/Screen';
import { toConfirm } from '../parts/confirm';
import { useTexts } from '../store/context';
import { ColumnCard } from './ColumnCard';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  lines: { display: 'grid', margin: 0, padding: 0, listStyleType: 'none' },
});

type Props = { readonly analysis: TableAnalysis; readonly grid: Grid };

/**
 * The columns: those to be confirmed first, the others in one compact list. A column stays in its half while the tab is
 * open, also when it was answered, so that nothing jumps away under the pointer.
 */
export const ColumnList = ({ analysis, grid }: Props) => {
  const styles = useStyles();
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const { table, evaluation } = analysis;
  const unsure = useMemo(() => toConfirm(analysis, grid), [analysis, grid]);
  const [asked, setAsked] = useState<ReadonlySet<number>>(() => new Set(unsure.map(({ column }) => column)));
  if (unsure.some(({ column }) => !asked.has(column)))
    setAsked(new Set([...asked, ...unsure.map(({ column }) => column)]));
  const first = table.columns.filter(({ column }) => asked.has(column));
  const others = table.columns.filter(({ column }) => !asked.has(column));
  const card = (column: SheetColumn, compact: boolean) => (
    <li key={column.column}>
      <ColumnCard
        table={table}
        column={column}
        grid={grid}
        compact={compact}
        asked={unsure.includes(column)}
        waiting={evaluation.waiting.includes(column.column)}
      />
    </li>
  );
  /** To the first that waits, wherever the list was scrolled to. */
  const goFirst = () => list.current?.querySelector<HTMLElement>('[data-ragu] button[data-benar]')?.focus();
  return (
    <>
      {unsure.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('kolom.ragu', { n: unsure.length })}{' '}
            <Link as="button" onClick={goFirst}>
              {t('kolom.ke-ragu')}
            </Link>
          </MessageBarBody>
        </MessageBar>
      ) : (
        table.problems.length === 0 && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{t('kolom.semua-yakin')}</MessageBarBody>
          </MessageBar>
        )
      )}
      {first.length > 0 && (
        <ul ref={list} className={styles.cards} aria-label={t('kolom.perlu')}>
          {first.map((column) => card(column, false))}
        </ul>
      )}
      {first.length > 0 && others.length > 0 && <Heading>{t('kolom.sudah')}</Heading>}
      {others.length > 0 && (
        <Card>
          <ul className={styles.lines} aria-label={t('kolom.sudah')}>
            {others.map((column) => card(column, true))}
          </ul>
        </Card>
      )}
    </>
  );
};
