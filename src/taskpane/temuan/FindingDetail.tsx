import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MIN_CONFIDENCE } from '../../engine';
import type { Finding } from '../../engine/rules/finding';
import type { Table } from '../../engine/facts/types';
import { jump } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { ignore, takeUp } from '../store/ignore';
import { findingKey } from '../store/select';
import { DisputeChoice, isDispute } from './DisputeChoice';
import { DismissForm } from './DismissForm';
import { FindingFacts } from './FindingFacts';
import { previewFix } from '../store/run';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whether "Perbaiki" writes anything for a finding: not below the confidence from which writing begins. */
export const isFixable = (table: Table, { fixable, dismissed }: Finding): boolean =>
  fixable && dismissed === null && table.confidence >= MIN_CONFIDENCE;

type Props = {
  readonly id: string;
  readonly table: Table;
  readonly finding: Finding;
  /** In the guided review: leaves it for later. */
  readonly onSkip?: () => void;
};

/** Why a cell was flagged, and what can be done: corrected, settled, looked at, ignored with a reason, or left for later. */
export const FindingDetail = ({ id, table, finding, onSkip }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const opener = useRestoreFocusTarget();
  const [dismissing, setDismissing] = useState(false);
  const dismissButton = useRef<HTMLButtonElement>(null);
  /** Back to what opened the form, which comes back as the form goes. */
  const giveUp = () => {
    flushSync(() => setDismissing(false));
    dismissButton.current?.focus();
  };
  return (
    <div id={id} className={styles.box}>
      <FindingFacts table={table} finding={finding} />
      {dismissing ? (
        <DismissForm
          label={t('temuan.abaikan-alasan')}
          onCancel={giveUp}
          onSave={(reason) => void ignore(pane, table, [finding], reason)}
        />
      ) : (
        <div className={styles.actions}>
          {isFixable(table, finding) && (
            <Button
              appearance="primary"
              size="small"
              icon={<WrenchRegular />}
              disabledFocusable={busy}
              {...opener}
              onClick={() => void previewFix(pane, [findingKey(table, finding)])}
            >
              {t('temuan.perbaiki-satu')}
            </Button>
          )}
          {isDispute(finding) && <DisputeChoice table={table} finding={finding} />}
          {onSkip === undefined ? (
            <Button size="small" icon={<TargetRegular />} onClick={() => jump(pane, table.sheet, finding.cell)}>
              {t('temuan.ke-sel')}
            </Button>
          ) : (
            <Button size="small" onClick={onSkip}>
              {t('tinjau.lewati')}
            </Button>
          )}
          {finding.dismissed === null ? (
            <Button
              ref={dismissButton}
              size="small"
              appearance="subtle"
              icon={<EyeOffRegular />}
              onClick={() => setDismissing(true)}
            >
              {t('temuan.abaikan')}
            </Button>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              icon={<EyeRegular />}
              onClick={() => void takeUp(pane, table, finding)}
            >
              {t('temuan.munculkan')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
