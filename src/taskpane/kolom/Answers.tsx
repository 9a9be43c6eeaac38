import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { meaningAs } from '../../engine';
import type { Column, Table } from '../../engine/types';
import { columnName } from '../../grid/address';
import type { Role } from '../../renja/types';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { keyOfColumn } from '../store/keys';
import { correctColumn, type ColumnCorrection } from '../store/settings';

const useStyles = makeStyles({
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Meanings that the table lacks: what a column that was taken for none of them may be. */
const lacking = ({ problems }: Table): readonly Role[] => [
  ...new Set(problems.flatMap((problem) => (problem.kind === 'ganda' ? [] : [problem.role]))),
];

type Props = {
  readonly table: Table;
  readonly column: Column;
  readonly open: boolean;
  readonly onChange: () => void;
};

/** The guess as a question: right by one press, what the table lacks by one press too, else the form to change it. */
export const Answers = ({ table, column, open, onChange }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.busy !== null);
  const { role, measure, period, side } = column;
  const named = t('kolom.huruf', { kolom: columnName(column.column) });
  const say = (meaning: ColumnCorrection) =>
    void changeSettings(pane, correctColumn(settings, table.fingerprint, keyOfColumn(table, column), meaning));
  const offered = role === 'lain' ? lacking(table) : [];
  return (
    <div className={styles.answers} data-ragu>
      {offered.map((one) => (
        <Button
          key={one}
          size="small"
          disabledFocusable={busy}
          aria-label={`${kamus.peran[one]} (${named})`}
          onClick={() => say(meaningAs(table.form, one, column))}
        >
          {t('kolom.jadikan', { peran: kamus.peran[one] })}
        </Button>
      ))}
      <Button
        size="small"
        appearance={offered.length === 0 ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        aria-label={`${t('kolom.benar')} (${named})`}
        data-benar
        onClick={() => say({ role, measure, period, side })}
      >
        {t('kolom.benar')}
      </Button>
      {!open && (
        <Button size="small" appearance="subtle" onClick={onChange}>
          {t('kolom.bukan')}
        </Button>
      )}
      {offered.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {t('kolom.jadikan-ket')}
        </Text>
      )}
    </div>
  );
};
