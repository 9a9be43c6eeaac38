import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings, type Severity } from '../../engine/facts/types';
import type { Plan } from '../../engine/rules/finding';
import type { Obstacle } from '../../port/obstacles';
import type { JournalRun } from '../../port/journal/journal';
import type { Language } from '../../bahasa';
import type { BandingAnswer, BandingAsked } from '../../worker/banding';
import type { Command, HostTheme, Outcome, PaneServices, SheetView, Step } from './services';
import { SEVERITIES } from '../../renja/aturan';

export const TABS = ['tabel', 'kolom', 'temuan', 'ringkasan', 'pengaturan'] as const;
export type Tab = (typeof TABS)[number];

type ThemeChoice = 'host' | HostTheme;
export const THEMES: readonly ThemeChoice[] = ['host', 'light', 'dark', 'contrast'];
/** Kept on the device, not in the workbook. */
export type Preferences = { readonly language: Language; readonly theme: ThemeChoice; readonly welcomed: boolean };

export const GROUPINGS = ['sebab', 'aturan', 'program', 'tanpa'] as const;
type Grouping = (typeof GROUPINGS)[number];

/** How the list of findings is narrowed. */
export type Filter = {
  readonly severities: readonly Severity[];
  readonly dismissed: boolean;
  readonly query: string;
  readonly grouping: Grouping;
  readonly collapsed: readonly string[];
};

/** A correction about to be written: which findings, and every cell that would change. */
export type Preview = { readonly findings: 'semua' | readonly string[]; readonly plan: Plan };

/** Another file beside a table of this workbook, and what came of it. */
export type Comparison = {
  readonly asked: BandingAsked;
  /** The table, by its headings, and the view of its sheet as it was compared. */
  readonly fingerprint: string;
  readonly view: SheetView;
  readonly settings: Settings;
  readonly answer: BandingAnswer;
  /** Doubtful pairs that were answered, newest last, for "Urungkan". */
  readonly answered: readonly string[];
};

/** Why Pantau waits: what has to happen first is said beside it. */
export type WatchPause = 'besar' | 'rekan' | 'perhitungan-manual' | 'mode-edit' | 'gagal';
/** `ahead`: findings have followed an edit since the sheet was marked. */
export type Watch = { readonly on: boolean; readonly paused: WatchPause | null; readonly ahead: boolean };

export type Round = { readonly at: number; readonly of: number; readonly sheet: string; readonly stopped: boolean };

/** The findings that a guided review goes through, by id, and where it stands; at the end `at` is behind the last. */
export type Review = { readonly table: string; readonly order: readonly string[]; readonly at: number };

export type PaneState = {
  readonly tab: Tab;
  /** 'memuat' until the first sheet was read or refused. */
  readonly phase: 'memuat' | 'siap';
  readonly busy: Command | 'membaca' | null;
  /** Where what runs stands, as far as it tells. */
  readonly step: Step | null;
  readonly sheets: readonly string[];
  /** Ids of the sheets by name, as last seen. */
  readonly ids: Readonly<Record<string, string>>;
  /** Those of them that are hidden: they are named, never read by themselves. */
  readonly hidden: readonly string[];
  readonly sheet: string | null;
  readonly views: Readonly<Record<string, SheetView>>;
  /** Pantau: whether findings follow edits. For this session only. */
  readonly watch: Watch;
  /** The sheet was changed since it was read. */
  readonly stale: boolean;
  /** Index of the chosen table among those of the sheet. */
  readonly table: number;
  /** Sheets of reports made here: the pane stays with the judged sheet while they are shown. */
  readonly reports: readonly string[];
  readonly settings: Settings;
  /** Whether the settings stand in the workbook as they are here. */
  readonly saving: 'tersimpan' | 'menyimpan' | 'gagal';
  /** What the workbook kept but nobody understood, as paths. */
  readonly lost: readonly string[];
  /** The list of codes in use; `kept`: on the device, too. Its codes are in the settings. */
  readonly codes: { readonly nama: string; readonly kept: boolean } | null;
  /** Earlier settings, newest last, for "Urungkan". */
  readonly undo: readonly Settings[];
  readonly outcome: Outcome | null;
  readonly preview: Preview | null;
  /** Which half of Temuan is open. */
  readonly temuanHalf: 'temuan' | 'banding';
  readonly comparison: Comparison | null;
  /** The dialog that fills cells from the compared file is open. */
  readonly filling: boolean;
  /** The list of runs, open at one of them (null: the newest). */
  readonly history: { readonly run: string | null } | null;
  /** What was written so far, newest last; null before anybody asked. */
  readonly runs: readonly JournalRun[] | null;
  /** What could not be read when all sheets were, and why. */
  readonly failed: Readonly<Record<string, Obstacle>>;
  /** Where the reading of all sheets stands; `stopped`: the user wants no more of it. */
  readonly round: Round | null;
  /** Digests of the closing paragraphs that were copied or reported, as the workbook keeps them. */
  readonly taken: readonly string[];
  /** Which half of Ringkasan is open: the sheet shown, or the whole workbook. */
  readonly ringkasanHalf: 'lembar' | 'buku';
  /** Whether readiness is told of the whole workbook (null) or of one sheet. */
  readonly scope: string | null;
  /** What the screen shall bring into view once it is there. */
  readonly aim: 'kesimpulan' | null;
  /** Which half of Kolom is open. */
  readonly part: 'kolom' | 'baris';
  /** Id of the selected finding. */
  readonly selected: string | null;
  readonly filter: Filter;
  readonly preferences: Preferences;
  readonly hostTheme: HostTheme | null;
  /** The help on the screen in front is open. */
  readonly help: boolean;
  /** The guided review of findings, while one runs. */
  readonly review: Review | null;
  /** Sheets that show marks of this session. */
  readonly marked: readonly string[];
  /** The findings were looked at: the second of the first three steps. */
  readonly looked: boolean;
};

export type PaneStore = StoreApi<PaneState>;
/** What components and actions work with. */
export type Pane = { readonly store: PaneStore; readonly services: PaneServices };

export const DEFAULT_PREFERENCES: Preferences = { language: 'id', theme: 'host', welcomed: false };

export const INITIAL_STATE: PaneState = {
  tab: 'tabel',
  phase: 'memuat',
  busy: null,
  step: null,
  watch: { on: false, paused: null, ahead: false },
  sheets: [],
  ids: {},
  hidden: [],
  sheet: null,
  views: {},
  stale: false,
  table: 0,
  reports: [],
  settings: DEFAULT_SETTINGS,
  saving: 'tersimpan',
  lost: [],
  codes: null,
  undo: [],
  outcome: null,
  preview: null,
  temuanHalf: 'temuan',
  comparison: null,
  filling: false,
  history: null,
  runs: null,
  failed: {},
  round: null,
  taken: [],
  ringkasanHalf: 'lembar',
  scope: null,
  aim: null,
  part: 'kolom',
  selected: null,
  filter: {
    severities: SEVERITIES,
    dismissed: false,
    query: '',
    grouping: 'aturan',
    collapsed: [],
  },
  preferences: DEFAULT_PREFERENCES,
  hostTheme: null,
  help: false,
  review: null,
  marked: [],
  looked: false,
};

export const createPane = (services: PaneServices, preferences: Preferences = DEFAULT_PREFERENCES): Pane => ({
  services,
  store: createStore<PaneState>(() => ({ ...INITIAL_STATE, preferences })),
});
