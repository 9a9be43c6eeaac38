import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatPersen } from '../../bahasa';
import type { Decimal } from '../../grid/decimal';
import { Card } from '../parts/Card';
import { PredikatBadge } from '../parts/PredikatBadge';
import { useTexts } from '../store/context';

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground2 },
  figure: { fontVariantNumeric: 'tabular-nums', lineHeight: 1.1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly name: string;
  readonly now: Decimal | null;
  readonly rating: string | null;
  readonly before: Decimal | null;
  readonly ratingBefore: string | null;
};

/** One overall figure with its rating, and what the sheet prints today. */
export const Score = ({ name, now, rating, before, ratingBefore }: Props) => {
  const styles = useStyles();
  const { t, language } = useTexts();
  const figure = (value: Decimal | null) =>
    value === null ? t('ringkasan.tanpa') : formatPersen(value.toFixed(), language);
  const printed = [before === null ? null : figure(before), ratingBefore].filter((part) => part !== null).join(' · ');
  const same = figure(now) === figure(before) && rating === ratingBefore;
  return (
    <Card label={name}>
      <Text size={200} className={styles.name}>
        {name}
      </Text>
      <Text size={now === null ? 400 : 700} weight="semibold" className={styles.figure}>
        {figure(now)}
      </Text>
      {rating !== null && (
        <span>
          <PredikatBadge predikat={rating} size="large" />
        </span>
      )}
      {(now !== null || printed !== '') && (
        <Text size={200} className={styles.quiet}>
          {same
            ? t('ringkasan.sama')
            : t('ringkasan.tertulis', { nilai: printed === '' ? t('temuan.kosong-sel') : printed })}
        </Text>
      )}
    </Card>
  );
};
