import { Badge, Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  FolderOpenRegular,
  LocalLanguageRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import icon from '../../../assets/svg/renja.svg';
import { teks } from '../teks';
import type { PageSettings } from './settings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { width: '24px', height: '24px', flexShrink: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  file: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  wide: { '@media (max-width: 760px)': { display: 'none' } },
  button: { flexShrink: 0, '@media (max-width: 620px)': { minWidth: 'auto' } },
  words: { '@media (max-width: 620px)': { display: 'none' } },
});

type TitleBarProps = {
  readonly settings: PageSettings;
  readonly change: (more: Partial<PageSettings>) => void;
  readonly file: string;
  readonly canDownload: boolean;
  readonly open: (file: File) => void;
  readonly download: () => void;
};

/** Name of the file, and what one does with files: open another one, save. */
export const TitleBar = ({ settings, change, file, canDownload, open, download }: TitleBarProps) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { language, dark } = settings;
  return (
    <header className={styles.bar}>
      <img src={icon} alt="" className={styles.icon} />
      <span className={`${styles.name} ${styles.words}`}>{teks(language, 'judul')}</span>
      <Tooltip content={teks(language, 'pratinjau-ket')} relationship="description">
        <Badge appearance="tint" className={styles.wide} tabIndex={0}>
          {teks(language, 'pratinjau')}
        </Badge>
      </Tooltip>
      <span className={styles.file} title={file}>
        {file}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls"
        aria-label={teks(language, 'buka')}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen !== undefined) open(chosen);
          target.value = '';
        }}
      />
      <Button
        className={styles.button}
        icon={<FolderOpenRegular />}
        aria-label={teks(language, 'buka')}
        onClick={() => input.current?.click()}
      >
        <span className={styles.words}>{teks(language, 'buka')}</span>
      </Button>
      <Button
        className={styles.button}
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        aria-label={teks(language, 'unduh')}
        disabledFocusable={!canDownload}
        onClick={download}
      >
        <span className={styles.words}>{teks(language, 'unduh')}</span>
      </Button>
      <Tooltip content={teks(language, dark ? 'terang' : 'gelap')} relationship="label">
        <Button
          appearance="subtle"
          icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={() => change({ dark: !dark })}
        />
      </Tooltip>
      <Tooltip content={teks(language, 'bahasa')} relationship="label">
        <Button
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          onClick={() => change({ language: language === 'id' ? 'en' : 'id' })}
        />
      </Tooltip>
    </header>
  );
};
