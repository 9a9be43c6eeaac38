import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { memo, useEffect, useRef } from 'react';
import type { Row, Table } from '../../engine/facts/types';
import type { Finding } from '../../engine/rules/finding';
import { formatSeharusnya, formatSelisihArah, formatTertulis } from '../../bahasa';
import { toA1 } from '../../grid/address';
import { SeverityIcon } from '../parts/Severity';
import { selectFinding } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import { FindingDetail } from './FindingDetail';

const useStyles = makeStyles({
  box: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  idle: {
    ':hover': {
      borderTopColor: tokens.colorNeutralStroke1Hover,
      borderRightColor: tokens.colorNeutralStroke1Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
      borderLeftColor: tokens.colorNeutralStroke1Hover,
    },
  },
  selected: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: tokens.shadow4,
  },
  /** Put away: struck through, on the ground of the screen. */
  ignored: {
    backgroundColor: 'transparent',
    '& > button': { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { marginTop: '2px' },
  words: { display: 'grid', gap: '2px', minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  figures: { minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  under: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minWidth: 0 },
  before: { color: tokens.colorNeutralForeground3 },
  difference: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

type Props = {
  readonly table: Table;
  readonly finding: Finding;
  readonly row: Row | null;
  readonly selected: boolean;
  readonly focus: boolean;
};

/** One finding: cell, printed → right, whose row. Opens to its reason; the sheet shows its cell. */
export const FindingRow = memo(({ table, finding, row, selected, focus }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus, language } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus({ preventScroll: true });
  }, [focus]);
  const sel = toA1(finding.cell);
  const rule = kamus.aturan[finding.rule].nama;
  const found = formatTertulis(finding, language);
  const expected = formatSeharusnya(finding, language);
  const difference = formatSelisihArah(finding, language);
  const detail = `rincian-${finding.id}`;
  return (
    <article
      data-temuan={finding.id}
      className={mergeClasses(
        styles.box,
        selected ? styles.selected : styles.idle,
        finding.dismissed !== null && styles.ignored,
      )}
    >
      <button
        ref={button}
        type="button"
        className={styles.head}
        aria-expanded={selected}
        aria-controls={selected ? detail : undefined}
        onClick={() => selectFinding(pane, selected ? null : finding)}
      >
        {finding.dismissed === null ? (
          <SeverityIcon severity={finding.severity} className={styles.icon} />
        ) : (
          <EyeOffRegular aria-hidden className={styles.icon} />
        )}
        <span className={styles.words}>
          <span className={styles.line}>
            <Text
              weight="semibold"
              aria-label={t('temuan.tombol', {
                tingkat: finding.dismissed === null ? kamus.tingkatGalat[finding.severity] : t('temuan.diabaikan'),
                sel,
                aturan: rule,
              })}
            >
              {sel} · {rule}
            </Text>
          </span>
          <span className={styles.under}>
            <span className={styles.figures}>
              <span className={styles.before}>{found ?? (expected === null ? '' : t('temuan.kosong-sel'))}</span>
              {expected !== null && ` → ${expected}`}
            </span>
            {difference !== null && (
              <Text size={200} className={styles.difference}>
                {difference}
              </Text>
            )}
          </span>
          <Text size={200} className={styles.name}>
            {row?.nama ?? ''}
          </Text>
        </span>
      </button>
      {selected && <FindingDetail id={detail} table={table} finding={finding} />}
    </article>
  );
});
FindingRow.displayName = 'FindingRow';
