import { Button } from '@fluentui/react-components';
import type { Table } from '../../engine/facts/types';
import type { Finding } from '../../engine/rules/finding';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { disputedColumns, keyOfColumn } from '../store/keys';
import { settleDispute } from '../store/settings';

/** Whether a finding asks which arithmetic a column follows. */
export const isDispute = ({ reason }: Finding): boolean => reason.key.endsWith(':sengketa');

/** Lets the user settle a column in dispute: by the form, or by the sheet's own way. */
export const DisputeChoice = ({ table, finding }: { readonly table: Table; readonly finding: Finding }) => {
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const keys = disputedColumns(table, finding).map((column) => keyOfColumn(table, column));
  const settle = (choice: 'formulir' | 'lembar') =>
    void changeSettings(pane, settleDispute(settings, table.fingerprint, keys, choice));
  return (
    <>
      <Button size="small" onClick={() => settle('formulir')}>
        {t('temuan.pakai-formulir')}
      </Button>
      <Button size="small" onClick={() => settle('lembar')}>
        {t('temuan.pakai-lembar')}
      </Button>
    </>
  );
};
