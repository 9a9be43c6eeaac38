import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { formatPersen, pesanHambatan } from '../../bahasa';
import type { Decimal } from '../../grid/decimal';
import { PredikatBadge } from '../parts/PredikatBadge';
import { SeverityIcon } from '../parts/Severity';
import { goTo } from '../store/book';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import { firstOpen, tabOf, type SheetGlance, type TableGlance } from './sheets';

const useStyles = makeStyles({
  row: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    justifyContent: 'start',
    textAlign: 'left',
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    minWidth: 0,
  },
  still: { display: 'block', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  words: { display: 'grid', gap: '2px', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  scores: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `2px ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  /** A figure and its rating stay together. */
  score: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  clean: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px' },
});

/** Tables told of one sheet: beyond them their number. */
const FEW = 3;

/** One sheet in the list, one press away; a hidden one is only named, since nobody can be taken there. */
export const SheetRow = ({ glance }: { readonly glance: SheetGlance }) => {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== null);
  const { sheet, kind } = glance;
  const words = (
    <span className={styles.words}>
      <Text weight="semibold" className={styles.name}>
        {sheet}
      </Text>
      <State glance={glance} />
    </span>
  );
  if (kind === 'tersembunyi') return <div className={styles.still}>{words}</div>;
  return (
    <Button
      appearance="subtle"
      className={styles.row}
      disabledFocusable={busy}
      onClick={() => void goTo(pane, { sheet, tab: tabOf(glance), table: firstOpen(glance) })}
    >
      {words}
      <ChevronRightRegular aria-hidden />
    </Button>
  );
};

const plainState = (glance: Exclude<SheetGlance, { kind: 'tabel' }>, { t, kamus, language }: Texts): string => {
  switch (glance.kind) {
    case 'gagal':
      return t('buku.gagal', { sebab: pesanHambatan(glance.obstacle, language, glance.sheet).apa });
    case 'tanpa-tabel':
      return glance.reason === 'dilewati' ? t('tabel.dilewati') : kamus.takTerbaca[glance.reason].apa;
    case 'belum':
    case 'usang':
    case 'tersembunyi':
      return t(`buku.${glance.kind}`);
  }
};

const State = ({ glance }: { readonly glance: SheetGlance }) => {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  if (glance.kind !== 'tabel') {
    return (
      <Text size={200} className={styles.quiet}>
        {plainState(glance, texts)}
      </Text>
    );
  }
  const { tables, manual } = glance;
  return (
    <>
      {tables.slice(0, FEW).map((one, at) => (
        <Table key={one.analysis.table.fingerprint + String(at)} glance={one} />
      ))}
      {tables.length > FEW && <Text size={200}>{t('buku.tabel-lain', { n: tables.length - FEW })}</Text>}
      {manual && <Text size={200}>{t('buku.manual')}</Text>}
    </>
  );
};

const Table = ({ glance }: { readonly glance: TableGlance }) => {
  const styles = useStyles();
  const { t, kamus } = useTexts();
  const { analysis, asked } = glance;
  const { form } = analysis.table;
  const nama = form === null ? undefined : kamus.formulir[form]?.nama;
  const name = form === null ? t('umum.tanpa-formulir') : t('buku.formulir', { nama: nama ?? form, form });
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {asked ? t('buku.ragu') : name}
      </Text>
      <Scores glance={glance} />
      <Counts glance={glance} />
    </>
  );
};

/** Overall K and Rp (or physical progress and money) as computed, each with its rating where there is one. */
const Scores = ({ glance: { analysis, asked } }: { readonly glance: TableGlance }) => {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { summary } = analysis.evaluation;
  if (summary === null || asked) return null;
  const isKinerja = summary.ukuran === 'kinerja';
  const score = (apa: string, value: Decimal | null, rating: string | null) =>
    value !== null && (
      <span className={styles.score}>
        {t('buku.nilai', { apa, nilai: formatPersen(value.toFixed(), language) })}
        {rating !== null && <PredikatBadge predikat={rating} />}
      </span>
    );
  return (
    <span className={styles.scores}>
      {score(isKinerja ? 'K' : t('ringkasan.fisik'), summary.capaianK, summary.predikatK)}
      {score(isKinerja ? 'Rp' : t('ringkasan.keuangan'), summary.capaianRp, summary.predikatRp)}
    </span>
  );
};

const Counts = ({ glance: { galat, peringatan, pertanyaan, beda } }: { readonly glance: TableGlance }) => {
  const styles = useStyles();
  const { t } = useTexts();
  if (galat + peringatan + pertanyaan === 0) {
    return (
      <span className={styles.count}>
        <CheckmarkCircleRegular aria-hidden className={styles.clean} />
        {t('buku.bersih')}
      </span>
    );
  }
  const parts = [
    ...(pertanyaan > 0 ? [t('buku.pertanyaan', { n: pertanyaan })] : []),
    ...(beda > 0 ? [t('buku.beda', { n: beda })] : []),
  ];
  return (
    <span className={styles.counts}>
      {galat > 0 && (
        <span className={styles.count}>
          <SeverityIcon severity="galat" />
          {t('buku.galat', { n: galat })}
        </span>
      )}
      {peringatan > 0 && (
        <span className={styles.count}>
          <SeverityIcon severity="peringatan" />
          {t('buku.peringatan', { n: peringatan })}
        </span>
      )}
      {parts.map((part) => (
        <span key={part} className={styles.count}>
          {part}
        </span>
      ))}
    </span>
  );
};
