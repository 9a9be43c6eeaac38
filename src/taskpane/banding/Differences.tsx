import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { BandingTabel, Perbedaan } from '../../engine';
import { formatAngka, namaMakna } from '../../bahasa';
import { toA1 } from '../../grid/address';
import { VirtualList } from '../parts/VirtualList';
import { jump } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import { barisOf, shownChange, shownSide, type JenisTampil } from './shown';
import { useBandingText } from './texts';

const useStyles = makeStyles({
  head: { minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', paddingLeft: 0 },
  count: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  row: {
    display: 'grid',
    gap: '2px',
    width: '100%',
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  still: { cursor: 'default' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

type Props = { readonly banding: BandingTabel };

const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const to = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (to === 0) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const next = all[all.indexOf(document.activeElement as HTMLElement) + to];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** What differs between the sheet and the file, by kind; each leads to its cell. */
export const Differences = ({ banding }: Props) => {
  const styles = useStyles();
  const { language } = useTexts();
  const b = useBandingText();
  const [closed, setClosed] = useState<ReadonlySet<JenisTampil>>(new Set());
  const lines = useMemo(() => barisOf(banding.perbedaan, closed), [banding, closed]);
  const toggle = (jenis: JenisTampil) => {
    const next = new Set(closed);
    if (!next.delete(jenis)) next.add(jenis);
    setClosed(next);
  };
  return (
    <div onKeyDown={walk}>
      <VirtualList
        label={b('banding.daftar')}
        count={lines.length}
        estimate={76}
        keyOf={(index) => {
          const line = lines[index];
          return line === undefined ? index : line.kind === 'kelompok' ? line.jenis : line.key;
        }}
        render={(index) => {
          const line = lines[index];
          if (line === undefined) return null;
          if (line.kind === 'beda') return <Difference beda={line.beda} jenis={line.jenis} />;
          const name = b(`banding.jenis-${line.jenis}`);
          return (
            <Button
              appearance="transparent"
              size="small"
              className={styles.head}
              icon={line.open ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={line.open}
              onClick={() => toggle(line.jenis)}
            >
              {name} <span className={styles.count}>{formatAngka(String(line.n), language)}</span>
            </Button>
          );
        }}
      />
    </div>
  );
};

type LineProps = { readonly beda: Perbedaan; readonly jenis: JenisTampil };

/** One difference: cell and column, what either side has, whose row. A row that only the file has leads nowhere. */
const Difference = ({ beda, jenis }: LineProps) => {
  const styles = useStyles();
  const pane = usePane();
  const { language } = useTexts();
  const b = useBandingText();
  const { dulu, kini, kolom, kode, nama, ragu } = beda;
  const name = b(`banding.jenis-${jenis}`);
  const meaning = kolom === null ? name : namaMakna(kolom, language).join(' · ');
  const change = shownChange(beda, language);
  const body = (
    <>
      <span className={styles.line}>
        <Text weight="semibold">
          {kini === null ? b('banding.di-berkas', { sel: dulu === null ? '' : toA1(dulu.cell) }) : toA1(kini.cell)}
          {kini !== null && ` · ${meaning}`}
        </Text>
        {ragu && (
          <Text size={200} className={styles.unsure}>
            {b('banding.baris-ragu')}
          </Text>
        )}
      </span>
      {kolom !== null && (
        <span className={styles.line}>
          <span>
            <span className={styles.quiet}>{b('banding.pasangan-berkas')} </span>
            {shownSide(dulu, language, b)}
            <span className={styles.quiet}> · {b('banding.pasangan-lembar')} </span>
            {shownSide(kini, language, b)}
          </span>
          {change !== null && (
            <Text size={200} className={styles.quiet}>
              {change}
            </Text>
          )}
        </span>
      )}
      <Text size={200} className={styles.name}>
        {kode === null ? nama : `${kode} ${nama}`}
      </Text>
    </>
  );
  return kini === null ? (
    <div className={`${styles.row} ${styles.still}`}>{body}</div>
  ) : (
    <button type="button" className={styles.row} onClick={() => jump(pane, kini.sheet, kini.cell)}>
      {body}
    </button>
  );
};
