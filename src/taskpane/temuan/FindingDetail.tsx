import { Button, Link, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Finding, Table } from '../../engine/types';
import { formatSeharusnya, formatSelisihArah, formatTertulis, renderFinding } from '../../bahasa';
import { toA1 } from '../../grid/address';
import type { Cell } from '../../grid/types';
import { Facts } from '../parts/Facts';
import { changeSettings, jump, previewFix } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { findingKey } from '../store/select';
import { dismiss, undismiss } from '../store/settings';
import { DisputeChoice, isDispute } from './DisputeChoice';
import { DismissForm } from './DismissForm';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  reason: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  cells: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}` },
});

/** How many cells of one kind are named; the rest is counted. */
const NAMED = 12;

type Props = { readonly id: string; readonly table: Table; readonly finding: Finding };

/** Why a cell was flagged, with its figures, the rule, what else comes right, and what can be done. */
export const FindingDetail = ({ id, table, finding }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus, language } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.busy !== null);
  const opener = useRestoreFocusTarget();
  const [dismissing, setDismissing] = useState(false);
  const dismissButton = useRef<HTMLButtonElement>(null);
  /** Back to what opened the form, which comes back as the form goes. */
  const giveUp = () => {
    flushSync(() => setDismissing(false));
    dismissButton.current?.focus();
  };
  const { key } = finding;
  const found = formatTertulis(finding, language);
  const expected = formatSeharusnya(finding, language);
  const difference = formatSelisihArah(finding, language);
  const { alike = [] } = finding;
  /** Cells by name, each leading to itself; nothing where there are none. */
  const cells = (name: string, list: readonly Cell[]): (readonly [string, ReactNode])[] =>
    list.length === 0
      ? []
      : [
          [
            name,
            <span className={styles.cells}>
              {list.slice(0, NAMED).map((cell) => (
                <Link key={toA1(cell)} as="button" onClick={() => jump(pane, table.sheet, cell)}>
                  {toA1(cell)}
                </Link>
              ))}
              {list.length > NAMED && <span>{t('temuan.lain', { n: list.length - NAMED })}</span>}
            </span>,
          ],
        ];
  return (
    <div id={id} className={styles.box}>
      <Text className={styles.reason}>{renderFinding(finding, language)}</Text>
      <Facts
        facts={[
          ...(found === null && expected === null
            ? []
            : [[t('temuan.tertulis'), found ?? t('temuan.kosong-sel')] as const]),
          ...(expected === null ? [] : [[t('temuan.seharusnya'), expected] as const]),
          ...(difference === null ? [] : [[t('temuan.selisih'), difference] as const]),
          [t('temuan.aturan'), kamus.aturan[finding.rule].rumus],
          ...cells(t('temuan.serupa'), alike),
          ...cells(t('temuan.ikut'), finding.affects.slice(alike.length)),
        ]}
      />
      {finding.dismissed !== null && <Text italic>{t('temuan.diabaikan-karena', { alasan: finding.dismissed })}</Text>}
      {dismissing ? (
        <DismissForm
          onCancel={giveUp}
          onSave={(reason) => void changeSettings(pane, dismiss(settings, table.fingerprint, finding, key, reason))}
        />
      ) : (
        <div className={styles.actions}>
          {finding.fixable && finding.dismissed === null && (
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
          <Button size="small" icon={<TargetRegular />} onClick={() => jump(pane, table.sheet, finding.cell)}>
            {t('temuan.ke-sel')}
          </Button>
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
              onClick={() => void changeSettings(pane, undismiss(settings, table.fingerprint, finding, key))}
            >
              {t('temuan.munculkan')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
