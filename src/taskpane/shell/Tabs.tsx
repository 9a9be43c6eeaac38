import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useMemo } from 'react';
import { showTab } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { countFindings, currentTable } from '../store/select';
import { TABS } from '../store/state';

const TIGHT = '@media (max-width: 345px)';
const WIDE = '@media (min-width: 400px)';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    [TIGHT]: { paddingLeft: '4px', paddingRight: '4px' },
  },
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  wide: { display: 'none', [WIDE]: { display: 'inline' } },
  narrow: { display: 'inline-flex', fontSize: '20px', [WIDE]: { display: 'none' } },
});

/** The five screens. The count on Temuan is part of its name; Pengaturan shrinks to its icon where the pane is narrow. */
export const Tabs = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const tab = usePaneState((state) => state.tab);
  const table = usePaneState(currentTable);
  const open = useMemo(() => {
    const { galat, peringatan } = countFindings(table?.evaluation.findings ?? []);
    return galat + peringatan;
  }, [table]);
  const name = (one: (typeof TABS)[number]) =>
    one === 'temuan' && open > 0 ? t('tab.temuan-banyak', { n: open }) : t(`tab.${one}`);
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
      {TABS.map((one) => (
        <Tab key={one} value={one} className={styles.tab} aria-label={name(one)} aria-controls="layar">
          <span className={styles.label}>
            {one === 'pengaturan' && (
              <span className={styles.narrow}>
                <SettingsRegular />
              </span>
            )}
            <span className={one === 'pengaturan' ? styles.wide : undefined}>{t(`tab.${one}`)}</span>
            {one === 'temuan' && open > 0 && (
              <CounterBadge count={open} size="small" color="danger" overflowCount={999} aria-hidden />
            )}
          </span>
        </Tab>
      ))}
    </TabList>
  );
};
