import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { tableSettingsOf } from '../../engine';
import type { Row, Table } from '../../engine/facts/types';
import { ATURAN_TRIWULAN, ROW_KINDS } from '../../renja/types';
import { Sure, UNSURE_BELOW } from '../parts/Sure';
import { Pick } from '../parts/Pick';
import { changeSettings, jump } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { keyOfRow } from '../store/keys';
import { correctRow, type RowCorrection } from '../store/settings';
import { WITH_INDICATOR } from './kinds';
import { Toggle } from '../parts/Toggle';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  deep: { paddingLeft: tokens.spacingHorizontalM },
  deeper: { paddingLeft: tokens.spacingHorizontalXL },
  name: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

type Props = { readonly table: Table; readonly row: Row; readonly depth: number };

/** One body row: its level, how its quarters count, and whether lower is better. */
export const RowForm = memo(({ table, row, depth }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const key = keyOfRow(row);
  const own = tableSettingsOf(settings, table.fingerprint).rows?.[key] ?? {};
  const correct = (change: RowCorrection) => {
    const next = Object.fromEntries(Object.entries({ ...own, ...change }).filter(([, value]) => value !== undefined));
    void changeSettings(
      pane,
      correctRow(settings, table.fingerprint, key, Object.keys(next).length === 0 ? null : next),
    );
  };
  const number = row.row + 1;
  const name = row.nama || row.indikator || t('baris.tanpa-nama');
  return (
    <div className={mergeClasses(styles.row, depth === 1 && styles.deep, depth > 1 && styles.deeper)}>
      <Text className={styles.name} title={name}>
        {row.kode !== null && <Text weight="semibold">{row.kode} </Text>}
        {name}
      </Text>
      <div className={styles.line}>
        <Link
          as="button"
          className={row.confidence < UNSURE_BELOW ? styles.unsure : styles.quiet}
          aria-label={t('baris.ke-baris', { baris: String(number) })}
          onClick={() => jump(pane, table.sheet, { row: row.row, column: table.range.left })}
        >
          {t('baris.nomor', { baris: String(number) })}
        </Link>
        {row.confidence < UNSURE_BELOW && <Sure confidence={row.confidence} />}
        {key === '' ? (
          <Text size={200}>{`${kamus.jenisBaris[row.kind]} · ${t('baris.tetap')}`}</Text>
        ) : (
          <Pick
            size="small"
            aria-label={t('baris.tingkat', { baris: number })}
            value={row.kind}
            onChange={(_, { value }) => correct({ kind: ROW_KINDS.find((one) => one === value) })}
          >
            {ROW_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kamus.jenisBaris[kind]}
              </option>
            ))}
          </Pick>
        )}
        {own.kind !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => correct({ kind: undefined })}>
            {t('baris.semula')}
          </Button>
        )}
        {key !== '' && WITH_INDICATOR.has(row.kind) && (
          <>
            <Pick
              size="small"
              aria-label={`${t('baris.aturan')}, ${t('baris.nomor', { baris: number })}`}
              value={own.triwulan ?? ''}
              onChange={(_, { value }) => correct({ triwulan: ATURAN_TRIWULAN.find((one) => one === value) })}
            >
              <option value="">{t('baris.aturan-dikenali')}</option>
              {ATURAN_TRIWULAN.map((one) => (
                <option key={one} value={one}>
                  {kamus.aturanTriwulan[one]}
                </option>
              ))}
            </Pick>
            <Toggle
              label={t('baris.negatif')}
              checked={own.negatif ?? false}
              onChange={(_, { checked }) => correct({ negatif: checked ? true : undefined })}
            />
          </>
        )}
      </div>
    </div>
  );
});
RowForm.displayName = 'RowForm';
