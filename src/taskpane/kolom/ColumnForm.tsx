import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { meaningAs, tableSettingsOf } from '../../engine';
import type { SheetColumn, Table } from '../../engine/facts/types';
import { ROLES, type Measure, type Side } from '../../renja/types';
import { QUARTERS, romawi } from '../../renja/triwulan';
import { Pick } from '../parts/Pick';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { keyOfColumn } from '../store/keys';
import { otherPeriodsOf, yearsOf } from './years';
import { correctColumn, settleDispute, type ColumnCorrection } from '../store/settings';
import { bacaPeriode } from '../../renja/periode';
import { namaPeriode } from '../../bahasa';

const MEASURES: readonly Measure[] = ['K', 'Rp', '%'];
const SIDES: readonly Side[] = ['awal', 'hasil'];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(7.5em, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
});

type Props = { readonly id: string; readonly table: Table; readonly column: SheetColumn };

/** Role, measure, period and side of a column; every choice counts at once and can be taken back. */
export const ColumnForm = ({ id, table, column }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus, language } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const key = keyOfColumn(table, column);
  const own = tableSettingsOf(settings, table.fingerprint);
  const corrected = own?.columns?.[key] !== undefined || own?.disputes?.[key] !== undefined;
  const correct = (correction: ColumnCorrection) =>
    void changeSettings(pane, correctColumn(settings, table.fingerprint, key, correction));
  const takeBack = () =>
    void changeSettings(
      pane,
      settleDispute(correctColumn(settings, table.fingerprint, key, null), table.fingerprint, [key], null),
    );
  const { role, measure, period, side } = column;
  const now: ColumnCorrection = { role, measure, period, side };
  const twoSided = table.columns.some((one) => one.side !== null);
  return (
    <div id={id} className={styles.fields}>
      <Field label={t('kolom.arti')} size="small" className={styles.wide}>
        <Pick
          size="small"
          value={role}
          onChange={(_, { value }) =>
            correct(meaningAs(table.form, ROLES.find((one) => one === value) ?? role, column))
          }
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {kamus.peran[one]}
            </option>
          ))}
        </Pick>
      </Field>
      <Field label={t('kolom.ukuran')} size="small">
        <Pick
          size="small"
          value={measure ?? ''}
          onChange={(_, { value }) => correct({ ...now, measure: MEASURES.find((one) => one === value) ?? null })}
        >
          <option value="">{t('kolom.tanpa')}</option>
          {MEASURES.map((one) => (
            <option key={one} value={one}>
              {kamus.ukuran[one]}
            </option>
          ))}
        </Pick>
      </Field>
      <Field label={t('kolom.periode')} size="small">
        <Pick
          size="small"
          value={period === null ? '' : String(period)}
          onChange={(_, { value }) => correct({ ...now, period: value === '' ? null : bacaPeriode(Number(value)) })}
        >
          <option value="">{t('kolom.tanpa')}</option>
          {QUARTERS.map((quarter) => (
            <option key={quarter} value={String(quarter)}>
              {t('kolom.triwulan', { tw: romawi(quarter) })}
            </option>
          ))}
          {yearsOf(table, new Date().getFullYear()).map((year) => (
            <option key={year}>{year}</option>
          ))}
          {otherPeriodsOf(table).map((one) => (
            <option key={one} value={String(one)}>
              {namaPeriode(one, language)}
            </option>
          ))}
        </Pick>
      </Field>
      {twoSided && (
        <Field label={t('kolom.sisi')} size="small">
          <Pick
            size="small"
            value={side ?? ''}
            onChange={(_, { value }) => correct({ ...now, side: SIDES.find((one) => one === value) ?? null })}
          >
            <option value="">{t('kolom.tanpa')}</option>
            {SIDES.map((one) => (
              <option key={one} value={one}>
                {kamus.sisi[one]}
              </option>
            ))}
          </Pick>
        </Field>
      )}
      {corrected && (
        <div className={styles.wide}>
          <Button size="small" appearance="subtle" onClick={takeBack}>
            {t('kolom.semula')}
          </Button>
        </div>
      )}
    </div>
  );
};
