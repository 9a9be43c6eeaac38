import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { katalog, LANGUAGES } from '../bahasa';
import { Empty } from './parts/Empty';
import { themeOf } from './theme';

const useStyles = makeStyles({ page: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 } });

/** For hosts that run the page but lack what it needs: what to use instead, in both languages. */
export const Unsupported = () => {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf('light')}>
      <div className={styles.page}>
        {LANGUAGES.map((language) => (
          <div key={language} lang={language}>
            <Empty
              icon={<WarningRegular />}
              title={katalog[language].teks['usang.apa']}
              text={katalog[language].teks['usang.tindakan']}
            />
          </div>
        ))}
      </div>
    </FluentProvider>
  );
};
