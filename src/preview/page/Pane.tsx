import { Button, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Book } from '../book';
import { teks } from '../teks';
import type { Command } from './Ribbon';
import type { PageSettings } from './settings';

export type PaneControl = { readonly run: (command: Command) => Promise<void> };

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
  closed: { position: 'absolute', left: '-9999px', width: '380px', height: '600px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 4px 4px 12px',
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
  },
  frame: { flexGrow: 1, minHeight: 0 },
});

export type PaneProps = {
  readonly book: Book;
  readonly settings: PageSettings;
  readonly isOpen: boolean;
  readonly show: () => void;
  readonly close: () => void;
  readonly attached: (pane: PaneControl | null) => void;
};

/** The add-in's own page, unmodified, in a frame that speaks the protocol of Excel on the web to our host. */
export const Pane = ({ book, settings: { language }, isOpen, close, attached }: PaneProps) => {
  const styles = useStyles();
  const holder = useRef<HTMLDivElement>(null);
  const callbacks = useRef({ attached });
  callbacks.current = { attached };
  useEffect(() => {
    callbacks.current.attached(null);
  }, [book]);
  return (
    <aside
      className={mergeClasses(styles.root, !isOpen && styles.closed)}
      aria-label={teks(language, 'panel')}
      aria-hidden={!isOpen}
    >
      <div className={styles.head}>
        {teks(language, 'judul')}
        <Tooltip content={teks(language, 'tutup-panel')} relationship="label">
          <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={close} />
        </Tooltip>
      </div>
      <div ref={holder} className={styles.frame} />
    </aside>
  );
};
