import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { memo, useId, useState } from 'react';
import { renderSebab } from '../../bahasa';
import type { SheetColumn, Table } from '../../engine/facts/types';
import { columnName } from '../../grid/address';
import type { Grid } from '../../grid/types';
import { Card } from '../parts/Card';
import { isUnsure, Sure } from '../parts/Sure';
import { jump } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import { Answers } from './Answers';
import { ColumnForm } from './ColumnForm';
import { meaningText } from './meaning';
import { samplesOf } from './samples';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: 'grid', gridTemplateColumns: 'auto 1fr auto', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  letter: {
    minWidth: '32px',
    height: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    display: 'grid',
    placeItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { display: 'grid', gap: '2px', minWidth: 0 },
  path: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  clipped: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  samples: { fontVariantNumeric: 'tabular-nums' },
  meaning: { display: 'flex', flexWrap: 'wrap', gap: `2px ${tokens.spacingHorizontalS}`, alignItems: 'center' },
});

type Props = {
  readonly table: Table;
  readonly column: SheetColumn;
  readonly grid: Grid;
  /** One of those that need no look: two lines until it is opened. */
  readonly compact: boolean;
  /** It is to be confirmed. */
  readonly asked: boolean;
  /** It is blank, and filled once it is confirmed. */
  readonly waiting: boolean;
};

/** One column: the sheet's own headings, sample values, what it was taken for; confirmed by one press, or changed. */
export const ColumnCard = memo(({ table, column, grid, compact, asked, waiting }: Props) => {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [open, setOpen] = useState(false);
  const form = useId();
  const letter = columnName(column.column);
  const label = t('kolom.huruf', { kolom: letter });
  const path = column.headings.length === 0 ? t('kolom.tanpa-judul') : column.headings.join(' › ');
  const detailed = open || !compact;
  const content = (
    <>
      <div className={styles.head}>
        <Letter table={table} column={column} />
        <div className={styles.words}>
          <Text
            weight={compact ? 'regular' : 'semibold'}
            className={detailed ? styles.path : styles.clipped}
            title={detailed ? undefined : path}
          >
            {path}
          </Text>
          {detailed && <Samples table={table} column={column} grid={grid} />}
          <div className={styles.meaning}>
            <Text weight={compact ? 'semibold' : 'regular'}>{meaningText(column, texts)}</Text>
            {detailed && !waiting && (asked || !isUnsure(column)) && <Sure confidence={column.confidence} />}
          </div>
          {detailed && column.reasons.length > 0 && (
            <Text size={200} className={styles.quiet}>
              {column.reasons.includes('pengguna')
                ? t('kolom.sebab-anda')
                : t('kolom.sebab', { sebab: column.reasons.map((one) => renderSebab(one, language)).join(' · ') })}
            </Text>
          )}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={t('kolom.ubah', { kolom: letter })}
          aria-expanded={open}
          aria-controls={open ? form : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {waiting && <Text size={200}>{t('kolom.menunggu')}</Text>}
      {asked && <Answers table={table} column={column} open={open} onChange={() => setOpen(!open)} />}
      {open && <ColumnForm id={form} table={table} column={column} />}
    </>
  );
  return compact ? (
    <section className={styles.line} aria-label={label}>
      {content}
    </section>
  ) : (
    <Card label={label}>{content}</Card>
  );
});
ColumnCard.displayName = 'ColumnCard';

type Part = { readonly table: Table; readonly column: SheetColumn };

const Letter = ({ table, column: { column } }: Part) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const letter = columnName(column);
  return (
    <button
      type="button"
      className={styles.letter}
      aria-label={t('kolom.ke-kolom', { kolom: letter })}
      onClick={() => jump(pane, table.sheet, { row: table.range.top, column })}
    >
      {letter}
    </button>
  );
};

const Samples = ({ table, column: { column }, grid }: Part & { readonly grid: Grid }) => {
  const styles = useStyles();
  const { t } = useTexts();
  const samples = samplesOf(grid, table, column);
  return (
    <Text size={200} className={mergeClasses(styles.quiet, styles.clipped, styles.samples)}>
      {samples.length === 0 ? t('kolom.tanpa-contoh') : t('kolom.contoh', { contoh: samples.join(' · ') })}
    </Text>
  );
};
