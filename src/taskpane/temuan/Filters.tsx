import { Button, makeStyles, SearchBox, ToggleButton, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { useMemo, type ReactNode } from 'react';
import type { Severity } from '../../engine/facts/types';
import type { TableAnalysis } from '../../engine/rules/finding';
import { formatAngka } from '../../bahasa';
import { SeverityIcon } from '../parts/Severity';
import { Pick } from '../parts/Pick';
import { setFilter } from '../store/actions';
import { previewFix } from '../store/run';
import { usePane, usePaneState, useTexts } from '../store/context';
import { startReview } from '../store/review';
import { countFindings } from '../store/select';
import { GROUPINGS } from '../store/state';
import { isFixable } from './FindingDetail';
import { SEVERITIES } from '../../renja/aturan';

const useStyles = makeStyles({
  box: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-height: 480px), (max-width: 260px)': { position: 'static' },
  },
  gap: { flexGrow: 1 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  chip: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  search: { flexGrow: 2, flexBasis: '9em', minWidth: 0, maxWidth: '100%' },
  input: { minWidth: 0 },
  group: { flexGrow: 1, flexBasis: '9em', minWidth: 0 },
});

type Props = { readonly analysis: TableAnalysis; readonly children: ReactNode };

/** Counts that are also switches, search, grouping, and the correction of everything that can be corrected. */
export const Filters = ({ analysis, children }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus, language } = useTexts();
  const filter = usePaneState((state) => state.filter);
  const busy = usePaneState((state) => state.busy !== null);
  const opener = useRestoreFocusTarget();
  const { table } = analysis;
  const { findings } = analysis.evaluation;
  const counts = useMemo(() => countFindings(findings), [findings]);
  const fixable = useMemo(() => findings.filter((one) => isFixable(table, one)).length, [findings, table]);
  const toggle = (severity: Severity) =>
    setFilter(pane, {
      severities: filter.severities.includes(severity)
        ? filter.severities.filter((one) => one !== severity)
        : [...filter.severities, severity],
    });
  const count = (n: number) => <span className={styles.count}>{formatAngka(String(n), language)}</span>;
  return (
    <div className={styles.box}>
      <div className={styles.line} role="group" aria-label={t('temuan.saring')}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.chip}
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {kamus.tingkatGalat[severity]}
            {count(counts[severity])}
          </ToggleButton>
        ))}
        {counts.diabaikan > 0 && (
          <ToggleButton
            size="small"
            className={styles.chip}
            icon={<EyeOffRegular />}
            checked={filter.dismissed}
            onClick={() => setFilter(pane, { dismissed: !filter.dismissed })}
          >
            {t('temuan.diabaikan')}
            {count(counts.diabaikan)}
          </ToggleButton>
        )}
      </div>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          input={{ className: styles.input }}
          aria-label={t('temuan.cari')}
          placeholder={t('temuan.cari-singkat')}
          dismiss={{ 'aria-label': t('umum.hapus-cari') }}
          value={filter.query}
          onChange={(_, { value }) => setFilter(pane, { query: value })}
        />
        <Pick
          className={styles.group}
          size="small"
          aria-label={t('temuan.kelompok')}
          value={filter.grouping}
          onChange={(_, { value }) =>
            setFilter(pane, { grouping: GROUPINGS.find((one) => one === value) ?? 'aturan', collapsed: [] })
          }
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {t(`temuan.kelompok-${grouping}`)}
            </option>
          ))}
        </Pick>
      </div>
      <div className={styles.line}>
        {counts.galat + counts.peringatan + counts.info > 0 && (
          <Button size="small" icon={<PlayRegular />} onClick={() => startReview(pane, analysis, language)}>
            {t('tinjau.mulai')}
          </Button>
        )}
        {fixable > 0 && (
          <Button
            size="small"
            icon={<WrenchRegular />}
            disabledFocusable={busy}
            {...opener}
            onClick={() => void previewFix(pane, 'semua')}
          >
            {t('temuan.perbaiki-semua', { n: fixable })}
          </Button>
        )}
        <span className={styles.gap} />
        {children}
      </div>
    </div>
  );
};
