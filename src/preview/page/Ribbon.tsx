import { Button, Divider, makeStyles, tokens } from '@fluentui/react-components';
import hapusTanda from '../../../assets/svg/hapus-tanda.svg';
import hitungUlang from '../../../assets/svg/hitung-ulang.svg';
import kembalikan from '../../../assets/svg/kembalikan.svg';
import panel from '../../../assets/svg/panel.svg';
import periksa from '../../../assets/svg/periksa.svg';
import { teks, type Key, type Language } from '../teks';

export type Command = 'hitungUlang' | 'periksa' | 'hapusTanda' | 'kembalikan' | 'panel';

/** The Renja tab as manifest.xml lays it out. */
const GROUPS: readonly { readonly label: Key; readonly commands: readonly Command[] }[] = [
  { label: 'kelompok-tabel', commands: ['hitungUlang', 'periksa'] },
  { label: 'kelompok-batal', commands: ['hapusTanda', 'kembalikan'] },
  { label: 'kelompok-lihat', commands: ['panel'] },
];
const ICONS: Readonly<Record<Command, string>> = { hitungUlang, periksa, hapusTanda, kembalikan, panel };

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'stretch',
    gap: '2px',
    padding: '4px 8px 2px',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  group: { display: 'flex', flexDirection: 'column', alignItems: 'center', flexShrink: 0 },
  buttons: { display: 'flex' },
  button: {
    flexDirection: 'column',
    height: '66px',
    minWidth: '68px',
    padding: '6px 8px',
    gap: '4px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 620px)': { height: '56px', minWidth: '58px', padding: '4px' },
  },
  icon: { width: '28px', height: '28px', '@media (max-width: 620px)': { width: '22px', height: '22px' } },
  label: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 620px)': { display: 'none' },
  },
  divider: { flexGrow: 0 },
});

type RibbonProps = {
  readonly language: Language;
  readonly ready: boolean;
  readonly running: Command | null;
  readonly run: (command: Command) => void;
};

/** The ribbon tab of the add-in, as Excel would show it. */
export const Ribbon = ({ language, ready, running, run }: RibbonProps) => {
  const styles = useStyles();
  return (
    <div className={styles.ribbon} role="toolbar" aria-label={teks(language, 'tab')}>
      {GROUPS.map(({ label, commands }, index) => [
        index === 0 ? null : <Divider key={`${label}-garis`} vertical className={styles.divider} />,
        <div key={label} className={styles.group} role="group" aria-label={teks(language, label)}>
          <div className={styles.buttons}>
            {commands.map((command) => (
              <Button
                key={command}
                appearance="subtle"
                className={styles.button}
                disabledFocusable={!ready || running !== null}
                icon={<img src={ICONS[command]} alt="" className={styles.icon} />}
                onClick={() => run(command)}
                data-perintah={command}
              >
                {teks(language, command)}
              </Button>
            ))}
          </div>
          <span className={styles.label}>{teks(language, label)}</span>
        </div>,
      ])}
    </div>
  );
};
