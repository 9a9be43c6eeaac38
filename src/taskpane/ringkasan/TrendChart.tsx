import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Titik } from '../../engine/facts/types';
import type { Decimal } from '../../grid/decimal';
import { QUARTERS, romawi } from '../../renja/triwulan';
import { useTexts } from '../store/context';

const useStyles = makeStyles({
  chart: { width: '100%', height: 'auto', maxHeight: '180px', display: 'block' },
  axis: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  full: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px', strokeDasharray: '2 3' },
  label: { fill: tokens.colorNeutralForeground3, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  k: { stroke: tokens.colorBrandStroke1, fill: 'none', strokeWidth: '2.5px' },
  kMark: { fill: tokens.colorBrandStroke1 },
  rp: { stroke: tokens.colorPaletteMarigoldBorderActive, fill: 'none', strokeWidth: '2.5px', strokeDasharray: '6 4' },
  rpMark: { fill: tokens.colorPaletteMarigoldBorderActive },
  legend: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}` },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The drawing's own units; it is scaled to the pane. */
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [320, 130, 38, 14, 10, 22];

const MarkK = ({ x, y, className }: { readonly x: number; readonly y: number; readonly className: string }) => (
  <circle className={className} cx={x} cy={y} r="4.5" />
);
const MarkRp = ({ x, y, className }: { readonly x: number; readonly y: number; readonly className: string }) => (
  <rect className={className} x={x - 4} y={y - 4} width="8" height="8" />
);

/** Two lines over the quarters: capaian K with round marks, use of pagu dashed with square ones. The table beside it speaks. */
export const TrendChart = ({ titik }: { readonly titik: readonly Titik[] }) => {
  const styles = useStyles();
  const { t } = useTexts();
  const values = titik.flatMap(({ capaianK, serapan }) => [capaianK, serapan]).map((one) => one?.toNumber() ?? 0);
  const top = Math.max(100, Math.ceil(Math.min(200, Math.max(...values)) / 20) * 20);
  const x = (triwulan: number) => LEFT + ((triwulan - 0.5) * (WIDTH - LEFT - RIGHT)) / QUARTERS.length;
  const y = (percent: number) => TOP + (1 - Math.min(top, Math.max(0, percent)) / top) * (HEIGHT - TOP - BOTTOM);
  const line = (of: (one: Titik) => Decimal | null) =>
    titik.flatMap((one) => {
      const value = of(one);
      return value === null ? [] : [{ x: x(one.triwulan), y: y(value.toNumber()), triwulan: one.triwulan }];
    });
  const k = line((one) => one.capaianK);
  const rp = line((one) => one.serapan);
  const path = (points: readonly { readonly x: number; readonly y: number }[]) =>
    points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ');
  return (
    <div aria-hidden>
      <svg className={styles.chart} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} focusable="false">
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line
              className={percent === 100 ? styles.full : styles.axis}
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(percent)}
              y2={y(percent)}
            />
            <text className={styles.label} x={LEFT - 6} y={y(percent) + 4} textAnchor="end">
              {`${String(percent)}%`}
            </text>
          </g>
        ))}
        {QUARTERS.map((quarter) => (
          <text key={quarter} className={styles.label} x={x(quarter)} y={HEIGHT - 6} textAnchor="middle">
            {t('kolom.triwulan', { tw: romawi(quarter) })}
          </text>
        ))}
        <polyline className={styles.rp} points={path(rp)} />
        <polyline className={styles.k} points={path(k)} />
        {rp.map((point) => (
          <MarkRp key={point.triwulan} {...point} className={styles.rpMark} />
        ))}
        {k.map((point) => (
          <MarkK key={point.triwulan} {...point} className={styles.kMark} />
        ))}
      </svg>
      <div className={styles.legend}>
        <span className={styles.entry}>
          <svg width="28" height="12">
            <line className={styles.k} x1="0" x2="28" y1="6" y2="6" />
            <MarkK x={14} y={6} className={styles.kMark} />
          </svg>
          <Text size={200}>{t('ringkasan.kinerja')}</Text>
        </span>
        <span className={styles.entry}>
          <svg width="28" height="12">
            <line className={styles.rp} x1="0" x2="28" y1="6" y2="6" />
            <MarkRp x={14} y={6} className={styles.rpMark} />
          </svg>
          <Text size={200}>{t('ringkasan.serapan')}</Text>
        </span>
      </div>
    </div>
  );
};
