import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../grid/decimal';
import { PredikatBadge } from '../parts/PredikatBadge';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1.5em minmax(3em, 1fr) 4.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  wide: { gridTemplateColumns: '3.4em minmax(3em, 1fr) 4.5em' },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { width: '100%', height: '12px', display: 'block' },
  track: { fill: tokens.colorNeutralBackground4 },
  k: { fill: tokens.colorBrandBackground },
  rp: { fill: tokens.colorPaletteMarigoldBorderActive },
  full: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  words: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
});

type Props = {
  /** What it stands for, in short. */
  readonly kind: string;
  /** Whether that takes a whole word in this list. */
  readonly isWide: boolean;
  readonly name: string;
  readonly value: Decimal | null;
  readonly figure: string;
  readonly rating: string | null;
  /** Percent at the right end. */
  readonly scale: number;
  /** What else is to say: what the sheet prints, another way of figuring. */
  readonly notes: readonly string[];
};

/** A bar with its figure, its rating and what the sheet prints, all in words; the picture itself is decoration. */
export const Bar = ({ kind, isWide, name, value, figure, rating, scale, notes }: Props) => {
  const styles = useStyles();
  const share = (percent: number) => `${String(Math.min(100, Math.max(0, (percent / scale) * 100)))}%`;
  return (
    <div className={mergeClasses(styles.line, isWide && styles.wide)}>
      <Text size={200} className={styles.quiet} title={name}>
        {kind}
      </Text>
      <svg className={styles.bar} aria-hidden focusable="false">
        <rect className={styles.track} width="100%" height="12" rx="3" />
        <rect
          className={kind === 'Rp' ? styles.rp : styles.k}
          width={share(value?.toNumber() ?? 0)}
          height="12"
          rx="3"
        />
        <line className={styles.full} x1={share(100)} x2={share(100)} y1="0" y2="12" />
      </svg>
      <Text size={200} weight="semibold" className={styles.figure}>
        {figure}
      </Text>
      <span className={styles.words}>
        {rating !== null && <PredikatBadge predikat={rating} />}
        {notes.map((note) => (
          <Text key={note} size={200} className={styles.quiet}>
            {note}
          </Text>
        ))}
      </span>
    </div>
  );
};
