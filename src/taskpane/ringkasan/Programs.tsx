import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProgramSummary, Summary } from '../../engine/facts/types';
import { formatAngka, formatPersen } from '../../bahasa';
import type { Decimal } from '../../grid/decimal';
import { capaian } from '../../renja/capaian';
import { Card } from '../parts/Card';
import { VirtualList } from '../parts/VirtualList';
import { jump } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import { Bar } from './Bar';

const useStyles = makeStyles({
  program: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0, paddingBottom: tokens.spacingVerticalM },
  name: { overflowWrap: 'anywhere', textAlign: 'left', color: tokens.colorNeutralForeground1 },
  money: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What was spent of the pagu, in percent points. */
const serapanOf = ({ pagu, realisasi }: ProgramSummary): Decimal | null =>
  pagu === null || realisasi === null ? null : capaian(realisasi, pagu);

type Props = { readonly summary: Summary; readonly sheet: string; readonly column: number };

/** Achievement against use of the ceiling, program by program: a chart whose every bar carries its figure and rating. */
export const Programs = ({ summary: { programs, ukuran }, sheet, column }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const figure = (value: Decimal | null) =>
    value === null ? t('ringkasan.tanpa') : formatPersen(value.toFixed(), language);
  const money = (value: Decimal | null) =>
    value === null ? t('ringkasan.tanpa') : formatAngka(value.toFixed(), language);
  const values = programs
    .flatMap((program) => [program.capaianK, serapanOf(program) ?? program.capaianRp])
    .map((value) => value?.toNumber() ?? 0);
  const scale = Math.min(200, Math.max(100, ...values));
  const printed = (now: Decimal | null, rating: string | null, before: Decimal | null, ratingBefore: string | null) => {
    const old = [before === null ? null : figure(before), ratingBefore].filter((part) => part !== null).join(' · ');
    return old === '' || (figure(now) === figure(before) && rating === ratingBefore)
      ? []
      : [t('ringkasan.tertulis', { nilai: old })];
  };
  return (
    <Card label={t(`ringkasan.grafik-${ukuran}`)}>
      <Text size={200} className={styles.quiet}>
        {t('ringkasan.grafik-ket')}
      </Text>
      <VirtualList
        label={t('ringkasan.program')}
        count={programs.length}
        estimate={150}
        keyOf={(index) => programs[index]?.row ?? index}
        render={(index) => {
          const program = programs[index];
          if (program === undefined) return null;
          const { nama, capaianK, predikatK, capaianRp, predikatRp, pagu, realisasi, tertulis, row } = program;
          const serapan = serapanOf(program);
          return (
            <div className={styles.program}>
              <Link as="button" className={styles.name} onClick={() => jump(pane, sheet, { row, column })}>
                {nama}
              </Link>
              <Bar
                kind={ukuran === 'kinerja' ? 'K' : t('ringkasan.fisik')}
                isWide={ukuran !== 'kinerja'}
                name={t(`ringkasan.${ukuran}`)}
                value={capaianK}
                figure={figure(capaianK)}
                rating={predikatK}
                scale={scale}
                notes={printed(capaianK, predikatK, tertulis.capaianK, tertulis.predikatK)}
              />
              <Bar
                kind="Rp"
                isWide={ukuran !== 'kinerja'}
                name={t('ringkasan.keuangan')}
                value={serapan ?? capaianRp}
                figure={figure(serapan ?? capaianRp)}
                rating={predikatRp}
                scale={scale}
                notes={[
                  ...(serapan === null || capaianRp === null || figure(serapan) === figure(capaianRp)
                    ? []
                    : [t('ringkasan.rata-rata-rp', { nilai: figure(capaianRp) })]),
                  ...printed(capaianRp, predikatRp, tertulis.capaianRp, tertulis.predikatRp),
                ]}
              />
              <Text size={200} className={styles.money}>
                {t('ringkasan.realisasi', { nilai: money(realisasi) })} · {t('ringkasan.pagu', { nilai: money(pagu) })}
              </Text>
            </div>
          );
        }}
      />
    </Card>
  );
};
