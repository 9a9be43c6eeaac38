import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import sample from '../contoh/evaluasi-renja-tw2.xlsx';
import { openBook, type Book } from '../book';
import type { Pane as AttachedPane } from '../../host/web';
import type { GridView } from '../grid/view';
import { teks } from '../teks';
import { editMessage, openMessage } from './messages';
import { Grid } from './Grid';
import { Pane } from './Pane';
import { Ribbon, type Command } from './Ribbon';
import { TitleBar } from './TitleBar';
import { download } from './download';
import { useSettings } from './settings';
import { themes } from './theme';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
  },
  withPane: {
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    '@media (max-width: 760px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 2fr) minmax(0, 3fr)',
    },
  },
  waiting: { alignSelf: 'center', justifySelf: 'center' },
  message: { flexShrink: 0 },
  drop: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

/** The preview: ribbon, spreadsheet and pane around one opened file. */
export const App = () => {
  const styles = useStyles();
  const [settings, change] = useSettings();
  const [book, setBook] = useState<Book | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [view, setView] = useState<GridView | null>(null);
  const [pane, setPane] = useState<AttachedPane | null>(null);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [running, setRunning] = useState<Command | null>(null);
  const [isOver, setOver] = useState(false);
  const { language } = settings;

  const open = useCallback(
    async (name: string, read: () => Promise<ArrayBuffer>) => {
      try {
        const opened = await openBook(name, new Uint8Array(await read()));
        setBook(opened);
        setMessage(null);
      } catch (error) {
        setMessage(openMessage(language, name, error));
      }
    },
    [language],
  );

  useEffect(() => {
    void open('evaluasi-renja-tw2.xlsx', async () => (await fetch(sample)).arrayBuffer());
    // The sample is opened once, in whichever language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    window.pratinjau = { book, view, pane };
  }, [book, view, pane]);

  const run = async (command: Command): Promise<void> => {
    if (command === 'panel') {
      setPaneOpen((before) => !before);
      return;
    }
    const failed = (sebab: string): void =>
      setMessage(teks(language, 'perintah-gagal', { perintah: teks(language, command), sebab }));
    setRunning(command);
    try {
      const result = await pane?.runCommand(command);
      if (result?.status === 'gagal') failed(String(result.code));
      // As in Excel, a command ends by showing its result in the pane.
      setPaneOpen(true);
    } catch (error) {
      failed(String(error));
    } finally {
      setRunning(null);
    }
  };

  return (
    <FluentProvider theme={themes[settings.dark ? 'dark' : 'light']}>
      <div
        className={mergeClasses(styles.root, isOver && styles.drop)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file !== undefined) void open(file.name, () => file.arrayBuffer());
        }}
      >
        <TitleBar
          settings={settings}
          change={change}
          file={book?.name ?? ''}
          canDownload={book !== null}
          open={(file) => void open(file.name, () => file.arrayBuffer())}
          download={() => {
            try {
              if (book !== null) download(book);
            } catch (error) {
              setMessage(teks(language, 'gagal-unduh', { sebab: String(error) }));
            }
          }}
        />
        <Ribbon language={language} ready={pane !== null} running={running} run={(command) => void run(command)} />
        {message !== null && (
          <MessageBar intent="error" className={styles.message} layout="multiline">
            <MessageBarBody>{message}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={teks(language, 'tutup')}
                  onClick={() => setMessage(null)}
                />
              }
            />
          </MessageBar>
        )}
        <main className={mergeClasses(styles.main, isPaneOpen && styles.withPane)}>
          {book === null ? (
            message === null && <Spinner className={styles.waiting} label={teks(language, 'memuat')} />
          ) : (
            <>
              <Grid
                book={book}
                settings={settings}
                refused={(error) => setMessage(editMessage(language, error))}
                opened={setView}
              />
              <Pane
                book={book}
                settings={settings}
                isOpen={isPaneOpen}
                close={() => setPaneOpen(false)}
                attached={setPane}
              />
            </>
          )}
        </main>
      </div>
    </FluentProvider>
  );
};
