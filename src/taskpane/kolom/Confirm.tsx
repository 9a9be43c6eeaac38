import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { FORM_IDS, tableSettingsOf } from '../../engine';
import type { Table } from '../../engine/types';
import { Pick } from '../parts/Pick';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { chooseForm } from '../store/settings';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What a table needs before anything is written to it: the user's word on its form. */
export const Confirm = ({ table }: { readonly table: Table }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const chosen = tableSettingsOf(settings, table.fingerprint).form;
  const choose = (form: string) =>
    void changeSettings(pane, chooseForm(settings, table.fingerprint, form === '' ? null : form));
  const { form } = table;
  const isChosen = form !== null && chosen === form;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        {isChosen
          ? t('kolom.formulir-keliru', { form })
          : t(form === null ? 'kolom.pilih-formulir' : 'kolom.pastikan-ket')}
      </MessageBarBody>
      <MessageBarActions>
        {form === null || isChosen ? (
          <Field label={t('tabel.formulir')} size="small">
            <Pick size="small" value={form ?? ''} onChange={(_, { value }) => choose(value)}>
              <option value="">{t(isChosen ? 'tabel.formulir-dikenali' : 'umum.tanpa-formulir')}</option>
              {FORM_IDS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Pick>
          </Field>
        ) : (
          <Button size="small" onClick={() => choose(form)}>
            {t('kolom.pastikan-semua')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};
