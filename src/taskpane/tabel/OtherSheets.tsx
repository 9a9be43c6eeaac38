import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tableName } from '../parts/tableName';
import { readSheet } from '../store/actions';
import { checkAll, showBook } from '../store/book';
import { usePane, usePaneState, useTexts } from '../store/context';
import type { SheetView } from '../store/services';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  sheet: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalXS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  state: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** The rest of the workbook: what is known of each sheet, one press away. */
export const OtherSheets = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const active = usePaneState((state) => state.sheet);
  const sheets = usePaneState((state) => state.sheets);
  const views = usePaneState((state) => state.views);
  const hidden = usePaneState((state) => state.hidden);
  const others = sheets.filter((sheet) => sheet !== active);
  const stateOf = (view: SheetView | undefined): string =>
    view === undefined
      ? t('tabel.belum-dibaca')
      : view.analysis.unread === 'dilewati'
        ? t('tabel.dilewati')
        : view.analysis.tables.map(({ table }) => tableName(table, t)).join(', ') || t('tabel.tanpa-tabel');
  return (
    <>
      <ul className={styles.list}>
        {others.map((sheet) => (
          <li key={sheet} className={styles.sheet}>
            <Button
              appearance="subtle"
              size="small"
              className={styles.name}
              disabledFocusable={busy}
              aria-label={t('tabel.buka', { lembar: sheet })}
              onClick={() => void readSheet(pane, sheet)}
            >
              {sheet}
            </Button>
            <Text size={200} className={styles.state}>
              {hidden.includes(sheet) ? t('tabel.tersembunyi') : stateOf(views[sheet])}
            </Text>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={() => void checkAll(pane)}>
          {t('perintah.baca-semua')}
        </Button>
        <Button size="small" onClick={() => showBook(pane)}>
          {t('buku.buka')}
        </Button>
      </div>
    </>
  );
};
