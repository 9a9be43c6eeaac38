import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { memo, useId, useState } from 'react';
import { renderSebab } from '../../bahasa';
import type { Column, Table } from '../../engine/types';
import { columnName } from '../../grid/address';
import type { Grid } from '../../grid/types';
import { Card } from '../parts/Card';
import { Sure, UNSURE_BELOW } from '../parts/Sure';
import { jump } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import { ColumnForm } from './ColumnForm';
import { meaningText } from './meaning';
import { samplesOf } from './samples';

const useStyles = makeStyles({
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
  samples: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  meaning: { display: 'flex', flexWrap: 'wrap', gap: `2px ${tokens.spacingHorizontalS}`, alignItems: 'center' },
});

type Props = { readonly table: Table; readonly column: Column; readonly grid: Grid };

/** One column: the sheet's own headings, sample values, what it was taken for, and the form to change that. */
export const ColumnCard = memo(({ table, column, grid }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const { t, language } = texts;
  const [open, setOpen] = useState(column.confidence < UNSURE_BELOW);
  const form = useId();
  const letter = columnName(column.column);
  const samples = samplesOf(grid, table, column.column);
  return (
    <Card label={t('kolom.huruf', { kolom: letter })}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.letter}
          aria-label={t('kolom.ke-kolom', { kolom: letter })}
          onClick={() => jump(pane, table.sheet, { row: table.range.top, column: column.column })}
        >
          {letter}
        </button>
        <div className={styles.words}>
          <Text weight="semibold" className={styles.path}>
            {column.headings.length === 0 ? t('kolom.tanpa-judul') : column.headings.join(' › ')}
          </Text>
          <Text size={200} className={mergeClasses(styles.quiet, styles.samples)}>
            {samples.length === 0 ? t('kolom.tanpa-contoh') : t('kolom.contoh', { contoh: samples.join(' · ') })}
          </Text>
          <div className={styles.meaning}>
            <Text>{meaningText(column, texts)}</Text>
            <Sure confidence={column.confidence} />
          </div>
          {open && column.reasons.length > 0 && (
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
      {open && <ColumnForm id={form} table={table} column={column} />}
    </Card>
  );
});
ColumnCard.displayName = 'ColumnCard';
