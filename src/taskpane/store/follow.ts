import { readSheet, showTab } from './actions';
import { finish } from './run';
import { busyWith, inTurn } from './busy';
import { countFindings, currentTable } from './select';
import type { HostEvent, Outcome } from './services';
import { followSheets, forgetFollowers, refresh, settleSheets } from './sheets';
import type { Pane, Tab } from './state';
import { edited } from './watch';

/** Whether the pane itself runs a command, whose end it hears anyway. */
const isOwn = ({ store }: Pane): boolean => !['membaca', null].includes(store.getState().busy);

/** The tab that shows what came of a command; null where none shows more than the message. */
const tabOf = (outcome: Outcome): Tab | null => {
  if (outcome.kind !== 'ditulis') return null;
  if (
    outcome.command === 'hitung-ulang' &&
    outcome.after.tables.some(({ evaluation }) => evaluation.waiting.length > 0)
  )
    return 'kolom';
  const { galat, peringatan, info } = countFindings(outcome.after.tables.flatMap((one) => one.evaluation.findings));
  return galat + peringatan + info > 0 ? 'temuan' : 'ringkasan';
};

/** The end of a ribbon command: shown at once, and the sheet read again as soon as nothing else is read. */
const hear = async (pane: Pane, outcome: Outcome): Promise<void> => {
  if (isOwn(pane)) return;
  finish(pane, outcome);
  // Who came by the ribbon with the pane closed looks for the result: the first tab gives way to it.
  const go = tabOf(outcome);
  if (go !== null && pane.store.getState().tab === 'tabel') showTab(pane, go);
  await inTurn(pane, async () => {
    const { sheet } = pane.store.getState();
    if (sheet !== null) await busyWith(pane, 'membaca', (name) => refresh(pane, name(sheet)));
  });
};

/** A sheet in the background that was changed is not compared with others until it is read again. */
const forget = ({ store }: Pane, sheet: string): void =>
  store.setState(({ views }) => ({
    views: Object.fromEntries(Object.entries(views).filter(([name]) => name !== sheet)),
  }));

/** Reads the sheet that came to the front, unless it is a report just made: its table stays what the pane shows. */
const arrive = async (pane: Pane, sheet: string): Promise<void> => {
  // It may be new, or the one before renamed, where the host tells of neither.
  await busyWith(pane, 'membaca', async () => void (await followSheets(pane)));
  const { reports, sheet: shown, stale } = pane.store.getState();
  if (sheet === shown || reports.includes(sheet)) return;
  if (stale && shown !== null) forget(pane, shown);
  await readSheet(pane, sheet);
};

/** Follows what happens outside the pane: another sheet, another cell, a ribbon command's end, the host's theme. */
export const follow = (pane: Pane, event: HostEvent): void => {
  const { store } = pane;
  switch (event.kind) {
    case 'lembar':
      if (event.sheet !== store.getState().sheet) void inTurn(pane, () => arrive(pane, event.sheet));
      return;
    case 'susunan':
      void inTurn(pane, () => busyWith(pane, 'membaca', async () => void (await settleSheets(pane))));
      return;
    case 'pilihan': {
      const { cell } = event;
      const table = currentTable(store.getState());
      const at = table?.evaluation.findings.find((one) => one.cell.row === cell.row && one.cell.column === cell.column);
      if (at !== undefined && event.sheet === table?.table.sheet) store.setState({ selected: at.id });
      return;
    }
    case 'isi':
      if (event.sheet === store.getState().sheet) edited(pane, event.remote);
      else forget(pane, event.sheet);
      forgetFollowers(pane, event.sheet);
      return;
    case 'langkah':
      store.setState({ step: event.step });
      return;
    case 'hasil':
      void hear(pane, event.outcome);
      return;
    case 'tema':
      store.setState({ hostTheme: event.theme });
  }
};
