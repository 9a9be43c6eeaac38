import { Button, Link, makeStyles, ProgressBar, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef } from 'react';
import type { TableAnalysis } from '../../engine/rules/finding';
import { toA1 } from '../../grid/address';
import { Card } from '../parts/Card';
import { Empty } from '../parts/Empty';
import { Screen } from '../parts/Screen';
import { SeverityIcon } from '../parts/Severity';
import { jump } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import { endReview, reviewed, show, startReview, stepReview, tallyOf } from '../store/review';
import type { Review as State } from '../store/state';
import { rowsByNumber } from '../store/select';
import { FindingDetail } from './FindingDetail';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, outlineStyle: 'none' },
  words: { margin: 0, overflowWrap: 'anywhere' },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  /** The detail has room of its own at its sides. */
  detail: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'center' },
});

type Props = { readonly analysis: TableAnalysis; readonly review: State };

/** Findings one after the other, as a spelling checker does: corrected, ignored or skipped, and the next comes by itself. */
export const Review = ({ analysis, review }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus, language } = useTexts();
  const title = useRef<HTMLDivElement>(null);
  const { table } = analysis;
  const finding = reviewed(review, analysis);
  const id = finding?.id ?? null;
  const last = useRef(id);
  // The next one comes because the one before was settled: its cell is shown, and the keyboard goes on from it.
  useEffect(() => {
    if (last.current === id) return;
    last.current = id;
    show(pane, analysis);
    title.current?.focus({ preventScroll: true });
    // Looked at when another finding comes; the analysis alone is no reason.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  const total = review.order.length;
  const position = finding === null ? total : review.order.indexOf(finding.id) + 1;
  if (finding === null) {
    const { settled, ignored, skipped } = tallyOf(review, analysis);
    const told = t('tinjau.selesai-ket', { beres: settled, abai: ignored, lewat: skipped.length });
    return (
      <Empty icon={<CheckmarkCircleRegular />} title={t('tinjau.selesai')} text={told}>
        <div ref={title} tabIndex={-1} className={styles.actions}>
          {skipped.length > 0 && (
            <Button onClick={() => startReview(pane, analysis, language, skipped)}>
              {t('tinjau.ulang', { n: skipped.length })}
            </Button>
          )}
          <Button appearance="primary" onClick={() => endReview(pane)}>
            {t('tinjau.daftar')}
          </Button>
        </div>
      </Empty>
    );
  }
  const row = rowsByNumber(table).get(finding.cell.row);
  return (
    <Screen>
      <div className={styles.head}>
        <Text weight="semibold" role="status">
          {t('tinjau.letak', { n: position, semua: total })}
        </Text>
        <span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            disabledFocusable={position === 1}
            onClick={() => stepReview(pane, analysis, true)}
          >
            {t('tinjau.mundur')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => endReview(pane)}>
            {t('tinjau.daftar')}
          </Button>
        </span>
      </div>
      <ProgressBar value={position - 1} max={total} aria-label={t('tinjau.judul')} />
      <Card label={t('tinjau.judul')} marked>
        <div ref={title} tabIndex={-1} className={styles.title}>
          <SeverityIcon severity={finding.severity} />
          <Subtitle2 as="h2" className={styles.words}>
            <Link as="button" onClick={() => jump(pane, table.sheet, finding.cell)}>
              {toA1(finding.cell)}
            </Link>{' '}
            · {kamus.aturan[finding.rule].nama}
          </Subtitle2>
        </div>
        {row !== undefined && <Text className={styles.name}>{row.nama}</Text>}
        <div className={styles.detail}>
          <FindingDetail
            key={finding.id}
            id={`tinjau-${finding.id}`}
            table={table}
            finding={finding}
            onSkip={() => stepReview(pane, analysis)}
          />
        </div>
      </Card>
    </Screen>
  );
};
