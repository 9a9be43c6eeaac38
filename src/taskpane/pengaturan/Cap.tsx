import { useTexts } from '../store/context';
import { Choice } from './Choice';
import { OwnNumber } from './OwnNumber';

const USUAL: readonly number[] = [100, 120];
const MAX = 1000;
const FIRST_OWN = 150;

type Props = {
  readonly label: string;
  readonly ownLabel: string;
  /** Percent; null: no cap; undefined: as above it (only where `inherited` says what that is). */
  readonly value: number | null | undefined;
  readonly inherited?: string;
  readonly onChange: (value: number | null | undefined) => void;
};

/** A cap on capaian: none, a usual one, or the user's own. */
export const Cap = ({ label, ownLabel, value, inherited, onChange }: Props) => {
  const { t } = useTexts();
  const own = typeof value === 'number' && !USUAL.includes(value);
  const chosen = own ? 'sendiri' : value === undefined ? 'ikut' : String(value ?? 'tanpa');
  return (
    <>
      <Choice
        label={label}
        value={chosen}
        standard={inherited === undefined ? 'tanpa' : 'ikut'}
        options={[
          ...(inherited === undefined ? [] : [['ikut', inherited] as const]),
          ['tanpa', t('atur.batas-tanpa')],
          ...USUAL.map((n) => [String(n), t('atur.batas-n', { n })] as const),
          ['sendiri', t('atur.sendiri')],
        ]}
        onChange={(next) =>
          onChange(
            next === 'ikut' ? undefined : next === 'tanpa' ? null : next === 'sendiri' ? FIRST_OWN : Number(next),
          )
        }
      />
      {own && <OwnNumber label={ownLabel} value={value} max={MAX} unit="%" onCommit={onChange} />}
    </>
  );
};
