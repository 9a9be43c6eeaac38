import {
  createCommands,
  analyseReading,
  createKnownSheets,
  openSheet,
  recheckSheet,
  registerCommands,
  type Commands,
  type KnownSheets,
  type RibbonOffice,
} from '../commands';
import type { Language } from '../bahasa';
import { keptSettings, lostSettings, parseSettings } from '../engine/settings';
import type { ExcelPort } from '../excel';
import { nomenklaturLembar } from '../renja/nomenklatur';
import type { Engine } from '../worker/engine';
import { deviceCodes } from './daftar-kode/device';
import type { CodeStore, HostEvent, HostTheme, PaneServices } from './store/services';

/** What of Office the pane needs beside the workbook. */
export type Host = RibbonOffice & {
  readonly theme: () => HostTheme | null;
  readonly diagnostics: PaneServices['diagnostics'];
};

/** The pane's services over Excel; binds the ribbon's functions to the same commands, so that both see one result. */
export const liveServices = (
  port: ExcelPort,
  engine: Engine,
  host: Host,
  firstLanguage: Language,
  onError: (error: unknown) => void,
  codes: CodeStore = deviceCodes,
): PaneServices => {
  let language = firstLanguage;
  const known = createKnownSheets();
  const commands = createCommands({
    known,
    port,
    engine,
    language: () => language,
    nomenklatur: async () => (await codes.load().catch(() => null))?.kode ?? null,
  });
  registerCommands(host, commands, onError);
  const { progress } = commands;
  const computing = <Result>(ask: (signal: AbortSignal) => Promise<Result>): Promise<Result> =>
    progress.follow(({ step, signal }) => {
      step({ stage: 'menghitung', done: 0, total: 0 });
      return ask(signal);
    });
  const runs = {
    'hitung-ulang': commands.hitungUlang,
    periksa: commands.periksa,
    'hapus-tanda': commands.hapusTanda,
    kembalikan: commands.kembalikan,
  };
  return {
    sheets: port.worksheets,
    marked: port.marked,
    activeSheet: port.activeSheet,
    open: async (sheet, settings) => {
      const view = await progress.follow((work) => openSheet(port, engine, sheet, settings, work));
      known.note(view);
      return view;
    },
    analyse: async (view, settings) => {
      const now = await progress.follow((work) => analyseReading(port, engine, view, settings, work));
      known.note(now);
      return now;
    },
    trial: ({ grid }, settings) => engine.analyse(grid, settings),
    file: ({ grid, analysis }, settings, asked) =>
      computing((signal) => engine.file({ grid, analysis, settings }, asked, signal)),
    buildReport: ({ grid, analysis }, settings, asked) =>
      computing((signal) => engine.report({ grid, analysis, settings }, asked, signal)),
    compareFile: ({ grid, analysis }, settings, asked) =>
      computing((signal) => engine.compareFile({ grid, analysis, settings }, asked, signal)),
    fill: commands.isi,
    compare: (analyses) => computing((signal) => engine.compare(analyses, signal)),
    plan: ({ grid, analysis }, action, settings) =>
      computing((signal) => engine.plan({ grid, analysis, settings }, action, signal)),
    // Not told as progress: it goes along with the user's typing.
    recheck: async (view, settings) => {
      const now = await recheckSheet(port, engine, view, settings);
      known.note(now);
      return now;
    },
    cancel: progress.cancel,
    run: (command, options) => runs[command](options),
    history: port.history,
    fix: commands.perbaiki,
    report: commands.laporan,
    workbookName: port.workbookName,
    jump: port.goTo,
    selectedRows: port.selectedRows,
    point: ({ grid }, { first, last }, settings) => computing(() => engine.point(grid, { first, last }, settings)),
    loadSettings: async () => {
      const data = await port.loadSettings();
      const settings = parseSettings(data);
      return { settings, lost: lostSettings(data, settings) };
    },
    saveSettings: (settings) => port.saveSettings(keptSettings(settings)),
    codesOf: async (sheet) => nomenklaturLembar((await port.read(sheet)).grid),
    codes,
    diagnostics: host.diagnostics,
    subscribe: (listener, failed) => follow(port, host, commands, known, listener, failed),
    speak: (chosen) => {
      language = chosen;
    },
  };
};

/** Tells what happens in the workbook, how commands end (one may have ended before the pane was there), and the theme. */
const follow = (
  port: ExcelPort,
  host: Host,
  { progress }: Commands,
  known: KnownSheets,
  listener: (event: HostEvent) => void,
  onError: (error: unknown) => void,
): (() => void) => {
  listener({ kind: 'tema', theme: host.theme() });
  const ended = progress.state();
  if (ended.status === 'selesai') listener({ kind: 'hasil', outcome: ended.outcome });
  const stopProgress = progress.subscribe((state) => {
    if (state.status === 'selesai') listener({ kind: 'hasil', outcome: state.outcome });
  });
  const stopSteps = progress.onStep((step) => listener({ kind: 'langkah', step }));
  const watching = port.watch((event) => {
    if (event.kind === 'isi') known.changed(event.sheet);
    listener(event);
  }, onError);
  watching.catch(onError);
  return () => {
    stopProgress();
    stopSteps();
    void watching.then((stop) => stop()).catch(onError);
  };
};
