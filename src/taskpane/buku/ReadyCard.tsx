import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useMemo, useState } from 'react';
import { Card } from '../parts/Card';
import { Pick } from '../parts/Pick';
import { Unseen } from '../parts/Unseen';
import { run } from '../store/run';
import { checkAll, goTo } from '../store/book';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import { readiness, type Lack, type Line, type Ready } from './ready';
import type { SheetGlance } from './sheets';

const useStyles = makeStyles({
  scope: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  icon: { fontSize: '16px', marginTop: '2px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  left: { color: tokens.colorNeutralForeground3 },
  lacks: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '> li': { minWidth: 0, overflowWrap: 'anywhere' },
  },
  text: { overflowWrap: 'anywhere' },
  way: { textAlign: 'left', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** What is still missing before a workbook, or one of its sheets, is sent; each line leads to where it is mended. */
export const ReadyCard = ({ sheets }: { readonly sheets: readonly SheetGlance[] }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const marked = usePaneState((state) => state.marked);
  const taken = usePaneState((state) => state.taken);
  const wanted = usePaneState((state) => state.scope);
  const tables = sheets.filter(({ kind }) => kind === 'tabel');
  const scope = sheets.some(({ sheet }) => sheet === wanted) ? wanted : null;
  const held = useMemo(
    () => (scope === null ? sheets : sheets.filter(({ sheet }) => sheet === scope)),
    [scope, sheets],
  );
  const lines = useMemo(() => readiness(held, { marked, taken }), [held, marked, taken]);
  const left = lines.filter(({ lacks }) => lacks.length > 0).length;
  const judged = held.some(({ kind }) => kind === 'tabel');
  return (
    <Card label={t('siap.judul')}>
      <label className={styles.scope}>
        <Text size={200}>{t('siap.untuk')}</Text>
        <Pick
          size="small"
          value={scope ?? ''}
          onChange={(_, { value }) => pane.store.setState({ scope: value === '' ? null : value })}
        >
          <option value="">{t('siap.untuk-buku')}</option>
          {tables.map(({ sheet }) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
          {scope !== null && !tables.some(({ sheet }) => sheet === scope) && <option value={scope}>{scope}</option>}
        </Pick>
      </label>
      <Text weight="semibold" role="status">
        {judged ? (left === 0 ? t('siap.ya') : t('siap.belum', { n: left })) : t('siap.tanpa')}
      </Text>
      <ul className={styles.list} aria-label={t('siap.judul')}>
        {lines.map((ready) => (
          <ReadyLine key={ready.line} ready={ready} several={scope === null} />
        ))}
      </ul>
    </Card>
  );
};

const lackText = (line: Line, { n, tiada }: Lack, t: Texts['t']): string => {
  switch (line) {
    case 'galat':
    case 'pertanyaan':
    case 'kolom':
    case 'terisi':
      return t(`kurang.${line}`, { n });
    case 'dibaca':
    case 'kesimpulan':
    case 'tanda':
      return t(`kurang.${line}`);
    case 'faktor-pendorong':
    case 'faktor-penghambat':
    case 'tindak-lanjut':
      return t(tiada ? 'kurang.tiada' : 'kurang.kosong');
  }
};

/** Sheets named of one line at first. */
const FEW = 3;

const ReadyLine = ({ ready: { line, lacks }, several }: { readonly ready: Ready; readonly several: boolean }) => {
  const styles = useStyles();
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const done = lacks.length === 0;
  const shown = all ? lacks : lacks.slice(0, FEW);
  const rest = lacks.length - shown.length;
  return (
    <li className={styles.line} data-syarat={line}>
      <span aria-hidden className={done ? styles.done : styles.left}>
        {done ? <CheckmarkCircleFilled className={styles.icon} /> : <CircleRegular className={styles.icon} />}
      </span>
      <div>
        <Text className={styles.text}>
          {t(`siap.${line}`)} <Unseen>{t(done ? 'siap.sudah' : 'siap.kurang')}</Unseen>
        </Text>
        {!done && (
          <ul className={styles.lacks}>
            {shown.map((lack) => (
              <li key={`${lack.sheet} ${String(lack.to.table)}`}>
                <Way line={line} lack={lack} several={several} />
              </li>
            ))}
            {rest > 0 && (
              <li>
                <Link as="button" className={styles.way} onClick={() => setAll(true)}>
                  {t('siap.lembar-lain', { n: rest })}
                </Link>
              </li>
            )}
            {(line === 'dibaca' || line === 'tanda') && (
              <li>
                <Mend line={line} />
              </li>
            )}
          </ul>
        )}
      </div>
    </li>
  );
};

/** What one sheet lacks; pressed, it is there. */
const Way = ({ line, lack, several }: { readonly line: Line; readonly lack: Lack; readonly several: boolean }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const apa = lackText(line, lack, t);
  const words = several ? t('kurang.di-lembar', { lembar: lack.sheet, apa }) : apa;
  return (
    <Link
      as="button"
      className={mergeClasses(styles.way)}
      disabledFocusable={busy}
      onClick={() => void goTo(pane, { sheet: lack.sheet, ...lack.to })}
    >
      {words}
    </Link>
  );
};

/** What mends all sheets of a line at once. */
const Mend = ({ line }: { readonly line: 'dibaca' | 'tanda' }) => {
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => void (line === 'tanda' ? run(pane, 'hapus-tanda') : checkAll(pane))}
    >
      {t(line === 'tanda' ? 'perintah.hapus-tanda' : 'buku.periksa')}
    </Button>
  );
};
