import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { meaningAs } from '../../engine';
import type { SheetColumn, Table } from '../../engine/facts/types';
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

/** A path of headings with its numbers taken out: what it says under each year, quarter or month alike. */
const withoutNumbers = (headings: readonly string[]): string =>
  headings.map((text) => text.toLowerCase().replace(/\d+|\b[ivx]+\b/g, '#')).join('\n');

/**
 * The columns that an answer is given for at once: those under one heading with this one that were taken for the same (K and
 * Rp of one group), else those that say the same under the other periods ("Rp" of each year).
 */
export const together = ({ columns }: Pick<Table, 'columns'>, column: SheetColumn): readonly SheetColumn[] => {
  const group = column.headings.slice(0, -1).join('\n');
  if (group === '') return [column];
  const same = columns.filter(({ role }) => role === column.role);
  const beside = same.filter(({ headings }) => headings.slice(0, -1).join('\n') === group);
  if (beside.length > 1) return beside;
  const own = withoutNumbers(column.headings);
  return same.filter(({ headings }) => withoutNumbers(headings) === own);
};

type Props = {
  readonly table: Table;
  readonly column: SheetColumn;
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
  const say = (columns: readonly SheetColumn[], meaningOf: (one: SheetColumn) => ColumnCorrection) =>
    void changeSettings(
      pane,
      columns.reduce(
        (next, one) => correctColumn(next, table.fingerprint, keyOfColumn(table, one), meaningOf(one)),
        settings,
      ),
    );
  const group = together(table, column);
  const letters = group.map((one) => columnName(one.column)).join(', ');
  const offered = role === 'lain' ? lacking(table) : [];
  return (
    <div className={styles.answers} data-ragu>
      {offered.map((one) => {
        const text =
          group.length > 1
            ? t('kolom.jadikan-kelompok', { peran: kamus.peran[one], kolom: letters })
            : t('kolom.jadikan', { peran: kamus.peran[one] });
        return (
          <Button
            key={one}
            size="small"
            disabledFocusable={busy}
            aria-label={`${text} (${named})`}
            onClick={() => say(group, (each) => meaningAs(table.form, one, each))}
          >
            {text}
          </Button>
        );
      })}
      <Button
        size="small"
        appearance={offered.length === 0 ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        aria-label={`${t('kolom.benar')} (${named})`}
        data-benar
        onClick={() => say([column], () => ({ role, measure, period, side }))}
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
