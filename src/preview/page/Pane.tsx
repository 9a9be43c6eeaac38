import { Button, Spinner, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { attachPane, type Pane as AttachedPane } from '../../host/web';
import type { Book } from '../book';
import { teks } from '../teks';
import type { PageSettings } from './settings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 760px)': { borderLeft: 'none', borderTop: `2px solid ${tokens.colorBrandStroke1}` },
  },
  /** Out of sight, but alive: the ribbon commands run in the pane's page. */
  closed: { position: 'fixed', left: '-9999px', top: '0', width: '380px', height: '600px', visibility: 'hidden' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 4px 4px 12px',
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
  },
  body: { flexGrow: 1, minHeight: 0, position: 'relative' },
  waiting: { position: 'absolute', inset: '0' },
});

type PaneProps = {
  readonly book: Book;
  readonly settings: PageSettings;
  readonly isOpen: boolean;
  readonly close: () => void;
  /** Given the pane once its commands can run; null while it loads. */
  readonly attached: (pane: AttachedPane | null) => void;
};

/**
 * Where the pane is. The bench asks for it under this computer's other name (`?terpisah`): the browser then gives it a
 * process of its own, as Excel on the web does, and its work can be told apart from the host's.
 */
const paneAddress = (): string =>
  new URLSearchParams(location.search).has('terpisah')
    ? `http://127.0.0.1:${location.port}/panel/taskpane.html`
    : '/panel/taskpane.html';

/** The add-in's own page, unmodified, in a frame that speaks the protocol of Excel on the web to our host. */
export const Pane = ({ book, settings: { language, dark }, isOpen, close, attached }: PaneProps) => {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(false);
  const callback = useRef(attached);
  callback.current = attached;
  const title = teks(language, 'judul');

  useEffect(() => {
    let isGone = false;
    const frame = document.createElement('iframe');
    frame.src = paneAddress();
    const pane = attachPane(frame, book.workbook, { locale: language === 'id' ? 'id-ID' : 'en-US' });
    frame.title = title;
    frame.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; border: 0;';
    body.current?.append(frame);
    void pane.ready.then(() => {
      if (isGone) return;
      setReady(true);
      callback.current(pane);
    });
    return () => {
      isGone = true;
      setReady(false);
      callback.current(null);
      pane.detach();
      frame.remove();
    };
    // The theme is read when the pane's page loads.
  }, [book, language, dark, title]);

  return (
    <aside className={mergeClasses(styles.root, !isOpen && styles.closed)} aria-label={teks(language, 'panel')}>
      <div className={styles.head}>
        {title}
        <Tooltip content={teks(language, 'tutup-panel')} relationship="label">
          <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={close} />
        </Tooltip>
      </div>
      <div ref={body} className={styles.body}>
        {!isReady && <Spinner className={styles.waiting} />}
      </div>
    </aside>
  );
};
