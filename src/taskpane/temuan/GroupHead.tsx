import { Button, makeStyles, tokens, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useState } from 'react';
import type { Table } from '../../engine/facts/types';
import { formatAngka } from '../../bahasa';
import { setFilter } from '../store/actions';
import { previewFix } from '../store/run';
import { usePane, usePaneState, useTexts } from '../store/context';
import { ignore } from '../store/ignore';
import { DismissForm } from './DismissForm';
import type { Item } from '../store/select';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The head of a group: open or closed, how many, and the correction of all of them. */
type Props = { readonly table: Table; readonly group: Item & { kind: 'kelompok' } };

export const GroupHead = ({ table, group }: Props) => {
  const [ignoring, setIgnoring] = useState(false);
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const collapsed = usePaneState((state) => state.filter.collapsed);
  const busy = usePaneState((state) => state.busy !== null);
  const opener = useRestoreFocusTarget();
  const { label, key, open, count, fixable, findings } = group;
  const put = t('temuan.abaikan-kelompok', { n: findings.length, kelompok: label });
  const toggle = () =>
    setFilter(pane, { collapsed: open ? [...collapsed, key] : collapsed.filter((one) => one !== key) });
  const fix = t('temuan.perbaiki-kelompok', { n: fixable.length, kelompok: label });
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.name}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={toggle}
        >
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{formatAngka(String(count), language)}</span>
        </Button>
        {fixable.length > 0 && (
          <Tooltip relationship="label" content={fix}>
            <Button
              appearance="subtle"
              size="small"
              icon={<WrenchRegular />}
              disabledFocusable={busy}
              {...opener}
              onClick={() => void previewFix(pane, fixable)}
            />
          </Tooltip>
        )}
        {findings.length > 1 && (
          <Tooltip relationship="label" content={put}>
            <Button
              appearance="subtle"
              size="small"
              icon={<EyeOffRegular />}
              aria-expanded={ignoring}
              disabledFocusable={busy}
              onClick={() => setIgnoring(!ignoring)}
            />
          </Tooltip>
        )}
      </div>
      {ignoring && (
        <DismissForm
          label={t('temuan.abaikan-banyak', { n: findings.length })}
          onCancel={() => setIgnoring(false)}
          onSave={(reason) => {
            setIgnoring(false);
            void ignore(pane, table, findings, reason);
          }}
        />
      )}
    </>
  );
};
