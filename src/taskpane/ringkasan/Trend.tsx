import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAngka, formatPersen } from '../../bahasa';
import type { ProgramSummary, Titik, Tren } from '../../engine/facts/types';
import type { Decimal } from '../../grid/decimal';
import { Card } from '../parts/Card';
import { Pick } from '../parts/Pick';
import { romawi } from '../../renja/triwulan';
import { useTexts } from '../store/context';
import { TrendChart } from './TrendChart';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'right',
      verticalAlign: 'bottom',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& thead th': { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold },
  },
});

const ALL = '';
type Props = { readonly tren: Tren; readonly programs: readonly ProgramSummary[] };

/** How the year came about, quarter by quarter: two lines, and beside them every figure in a table. */
export const Trend = ({ tren, programs }: Props) => {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState(ALL);
  const titik: readonly Titik[] = tren.program.find(({ row }) => String(row) === chosen)?.titik ?? tren.keseluruhan;
  const percent = (value: Decimal | null) => (value === null ? '–' : formatPersen(value.toFixed(), language));
  const money = (value: Decimal | null) => (value === null ? '–' : formatAngka(value.toFixed(), language));
  return (
    <Card label={t('ringkasan.tren')}>
      <Text size={200} className={styles.quiet}>
        {t('ringkasan.tren-ket')}
      </Text>
      {programs.length > 1 && (
        <Pick
          size="small"
          aria-label={t('ringkasan.tren-pilih')}
          value={chosen}
          onChange={(_, { value }) => setChosen(value)}
        >
          <option value={ALL}>{t('ringkasan.tren-semua')}</option>
          {programs.map(({ row, nama }) => (
            <option key={row} value={String(row)}>
              {nama}
            </option>
          ))}
        </Pick>
      )}
      <TrendChart titik={titik} />
      <table className={styles.table} aria-label={t('ringkasan.tren')}>
        <thead>
          <tr>
            <th scope="col">{t('ringkasan.triwulan')}</th>
            <th scope="col">{t('ringkasan.kinerja')}</th>
            <th scope="col">{t('ringkasan.serapan')}</th>
            <th scope="col">{t('ringkasan.realisasi-rp')}</th>
          </tr>
        </thead>
        <tbody>
          {titik.map(({ triwulan, capaianK, serapan, realisasi }) => (
            <tr key={triwulan}>
              <th scope="row">{t('kolom.triwulan', { tw: romawi(triwulan) })}</th>
              <td>{percent(capaianK)}</td>
              <td>{percent(serapan)}</td>
              <td>{money(realisasi)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tren.tanpaRincian > 0 && (
        <Text size={200} className={styles.quiet}>
          {t('ringkasan.tren-tanpa', { n: tren.tanpaRincian })}
        </Text>
      )}
    </Card>
  );
};
