import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactElement } from 'react';
import { useTexts } from '../store/context';
import type { Item } from '../store/select';
import { stepFrom, type Step } from './step';

const useStyles = makeStyles({
  steps: { display: 'inline-flex', alignItems: 'center' },
  place: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

type Props = {
  readonly items: readonly Item[];
  readonly selected: string | null;
  readonly onStep: (to: Step) => void;
};

/** Where in the list the user is, with a step up and down; the keys stand in the names of the buttons. */
export const Steps = ({ items, selected, onStep }: Props) => {
  const styles = useStyles();
  const { t } = useTexts();
  const shown = items.filter((item) => item.kind === 'temuan');
  // Findings of closed groups count too, though no step leads there.
  const heads = items.flatMap((item) => (item.kind === 'kelompok' ? [item.count] : []));
  const semua = heads.length === 0 ? shown.length : heads.reduce((sum, count) => sum + count, 0);
  const here = shown.find(({ finding }) => finding.id === selected);
  const step = (to: Step, icon: ReactElement) => {
    const name = to === 'berikutnya' ? t('temuan.berikutnya') : t('temuan.sebelumnya');
    const isEnd = items[stepFrom(items, selected, to)] === undefined;
    return (
      <Tooltip relationship="label" content={name}>
        <Button appearance="subtle" size="small" icon={icon} disabledFocusable={isEnd} onClick={() => onStep(to)} />
      </Tooltip>
    );
  };
  return (
    <span className={styles.steps}>
      <Text size={200} className={styles.place}>
        {here === undefined ? t('temuan.letak-semua', { semua }) : t('temuan.letak', { n: here.position, semua })}
      </Text>
      {step('sebelumnya', <ChevronUpRegular />)}
      {step('berikutnya', <ChevronDownRegular />)}
    </span>
  );
};
