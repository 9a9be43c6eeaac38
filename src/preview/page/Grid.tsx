import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { edit, type Book } from '../book';
import { ChartStage, type ChartsOnScreen } from '../grid/charts';
import { createUniver } from '../grid/univer';
import { GridView } from '../grid/view';
import { teks } from '../teks';
import { Charts } from './Charts';
import { Zoom } from './Zoom';
import type { PageSettings } from './settings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, height: '100%' },
  univer: { flexGrow: 1, minHeight: 0, position: 'relative', overflow: 'hidden' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tabs: { flexGrow: 1, minWidth: 0, overflowX: 'auto' },
});

type GridProps = {
  readonly book: Book;
  readonly settings: PageSettings;
  /** Told when the model kept a cell as it was. */
  readonly refused: (error: unknown) => void;
  /** Given the view once it stands. */
  readonly opened: (view: GridView | null) => void;
};

/** The spreadsheet: Univer over the host's model, and the tabs of the sheets. */
export const Grid = ({ book, settings: { dark, language }, refused, opened }: GridProps) => {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GridView | null>(null);
  const [charts, setCharts] = useState<ChartsOnScreen | null>(null);
  const callbacks = useRef({ refused, opened });
  callbacks.current = { refused, opened };

  useEffect(() => {
    if (container.current === null) return undefined;
    const element = document.createElement('div');
    // A layer of its own, so that charts lie over all of it.
    element.style.cssText = 'height: 100%; isolation: isolate;';
    container.current.append(element);
    const { api, renders } = createUniver({ container: element, dark, language });
    const view = new GridView(api, book.workbook, {
      width: element.clientWidth,
      edit: (sheet, edits) => {
        try {
          edit(book, sheet, edits);
        } catch (error) {
          callbacks.current.refused(error);
        }
      },
    });
    const stage = new ChartStage(api, renders, book.workbook, element, setCharts);
    setView(view);
    callbacks.current.opened(view);
    return () => {
      setView(null);
      setCharts(null);
      stage.dispose();
      callbacks.current.opened(null);
      view.dispose();
      api.dispose();
      element.remove();
    };
  }, [book, dark, language]);

  return (
    <div className={styles.root}>
      <div ref={container} className={styles.univer} data-bagian="lembar-kerja">
        {charts !== null && <Charts workbook={book.workbook} shown={charts} language={language} />}
      </div>
      <footer className={styles.foot}>
        <SheetTabs book={book} label={teks(language, 'lembar')} className={styles.tabs} />
        <Zoom view={view} language={language} />
      </footer>
    </div>
  );
};

const visibleSheets = ({ workbook }: Book) =>
  workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ id, name }) => ({ id, name }));

const SheetTabs = ({
  book,
  label,
  className,
}: {
  readonly book: Book;
  readonly label: string;
  readonly className: string;
}) => {
  const [sheets, setSheets] = useState(() => visibleSheets(book));
  const [active, setActive] = useState(book.workbook.activeSheet.id);
  useEffect(() => {
    const update = (): void => {
      setSheets(visibleSheets(book));
      setActive(book.workbook.activeSheet.id);
    };
    update();
    return book.workbook.listen(({ kind }) => {
      if (kind === 'activated' || kind === 'added' || kind === 'deleted' || kind === 'renamed' || kind === 'other')
        update();
    });
  }, [book]);
  return (
    <TabList
      className={className}
      size="small"
      aria-label={label}
      selectedValue={active}
      onTabSelect={(_, { value }) => {
        const sheet = book.workbook.sheetById(String(value));
        if (sheet !== null) book.workbook.as('user', () => book.workbook.activate(sheet));
      }}
    >
      {sheets.map(({ id, name }) => (
        <Tab key={id} value={id}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
};
