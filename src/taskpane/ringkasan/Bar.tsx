import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../grid/decimal';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1.5em minmax(3em, 1fr) 4.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { width: '100%', height: '12px', display: 'block' },
  track: { fill: tokens.colorNeutralBackground4 },
  k: { fill: tokens.colorBrandBackground },
  rp: { fill: tokens.colorPaletteMarigoldBorderActive },
  full: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  words: { gridColumn: '2 / -1' },
});

type Props = {
  readonly kind: 'K' | 'Rp';
  readonly name: string;
  readonly value: Decimal | null;
  readonly figure: string;
  readonly rating: string | null;
  /** Percent at the right end. */
  readonly scale: number;
  readonly printed: string | null;
};

/** A bar with its figure, its rating and what the sheet prints, all in words; the picture itself is decoration. */
export const Bar = ({ kind, name, value, figure, rating, scale, printed }: Props) => {
  const styles = useStyles();
  const share = (percent: number) => `${String(Math.min(100, Math.max(0, (percent / scale) * 100)))}%`;
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.quiet} title={name}>
        {kind}
      </Text>
      <svg className={styles.bar} aria-hidden focusable="false">
        <rect className={styles.track} width="100%" height="12" rx="3" />
        <rect
          className={kind === 'K' ? styles.k : styles.rp}
          width={share(value?.toNumber() ?? 0)}
          height="12"
          rx="3"
        />
        <line className={styles.full} x1={share(100)} x2={share(100)} y1="0" y2="12" />
      </svg>
      <Text size={200} weight="semibold" className={styles.figure}>
        {figure}
      </Text>
      <Text size={200} className={styles.words}>
        {rating}
        {printed !== null && (
          <Text size={200} className={styles.quiet}>
            {rating === null ? '' : ' · '}
            {printed}
          </Text>
        )}
      </Text>
    </div>
  );
};
