import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useMemo } from 'react';
import { Unseen } from '../parts/Unseen';
import { showTab } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { countFindings, currentTable } from '../store/select';
import { TABS } from '../store/state';
import { useMedia } from './useMedia';

// Apart, since of two queries that both hold the order of the words decides.
const TIGHT = '@media (min-width: 346px) and (max-width: 399px)';
const TIGHTER = '@media (max-width: 345px)';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    [TIGHT]: { paddingLeft: '4px', paddingRight: '4px' },
    [TIGHTER]: { paddingLeft: '1px', paddingRight: '1px' },
  },
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The five screens. The count on Temuan is part of its name; Pengaturan shrinks to its icon where the pane is narrow. */
export const Tabs = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const tab = usePaneState((state) => state.tab);
  const table = usePaneState(currentTable);
  const words = useMedia('(min-width: 400px)');
  const open = useMemo(() => {
    const { galat, peringatan } = countFindings(table?.evaluation.findings ?? []);
    return galat + peringatan;
  }, [table]);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((one) => one === value);
        if (chosen !== undefined) showTab(pane, chosen);
      }}
    >
      {TABS.map((one) => {
        const common = { value: one, className: styles.tab, 'aria-controls': 'layar' };
        if (one === 'pengaturan' && !words) {
          return <Tab key={one} {...common} icon={<SettingsRegular />} aria-label={t('tab.pengaturan')} />;
        }
        const counted = one === 'temuan' && open > 0;
        return (
          <Tab key={one} {...common}>
            <span className={styles.label}>
              {t(`tab.${one}`)}
              {counted && (
                <>
                  <CounterBadge count={open} size="small" color="danger" overflowCount={999} />
                  <Unseen>{t('tab.belum-selesai')}</Unseen>
                </>
              )}
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
};
