import { Button, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Language } from '../../bahasa';
import { Card } from '../parts/Card';
import { setPreferences, showTab, toggleHelp } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';

const useStyles = makeStyles({
  room: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: '1.2em', display: 'grid', gap: tokens.spacingVerticalXS },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
});

/** The guide in a language, delivered with the add-in (src/bantuan); its sections have the same anchors in both. */
const GUIDE: Readonly<Record<Language, string>> = { id: 'bantuan.html', en: 'help.html' };

/** What the screen in front is for, in a few points, with the ways to more. */
export const Help = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus, language } = useTexts();
  const tab = usePaneState((state) => state.tab);
  const again = () => {
    pane.store.setState({ looked: false, help: false });
    setPreferences(pane, { welcomed: false });
    showTab(pane, 'tabel');
  };
  return (
    <div className={styles.room} id="bantuan">
      <Card label={t('bantuan.judul', { tab: t(`tab.${tab}`) })}>
        <div className={styles.head}>
          <Subtitle2 as="h2" className={styles.title}>
            {t('bantuan.judul', { tab: t(`tab.${tab}`) })}
          </Subtitle2>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={t('umum.tutup')}
            onClick={() => toggleHelp(pane)}
          />
        </div>
        <ul className={styles.list}>
          {kamus.bantuanLayar[tab].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <div className={styles.foot}>
          <Link href={`${GUIDE[language]}#${tab}`} target="_blank" rel="noopener">
            {t('bantuan.panduan')}
          </Link>
          <Link as="button" onClick={again}>
            {t('bantuan.mulai')}
          </Link>
        </div>
      </Card>
    </div>
  );
};
