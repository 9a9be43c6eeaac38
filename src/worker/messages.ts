import type { PointedRows } from '../engine/analysis/point';
import type { Action, Settings } from '../engine/facts/types';
import type { Area, CellStyle, Grid } from '../grid/types';
import type { Path, Piece } from './parcel';
import type { BandingAsked } from './banding';
import type { FileAsked, ReportAsked } from './reports';

/** The four matrices of a grid; each crosses once, whatever grids share it. */
export const MATRICES = ['values', 'text', 'formulas', 'formats'] as const;
type MatrixName = (typeof MATRICES)[number];

/** A grid whose matrices the other thread knows by number. */
export type SentGrid = Omit<Grid, MatrixName | 'style'> & { readonly [Name in MatrixName]: number } & {
  readonly style: { readonly area: Area; readonly rows: readonly (readonly (CellStyle | null)[])[] } | null;
};

/** What the engine is asked; analyses it made are known by number. */
export type Question =
  | { readonly kind: 'analisis'; readonly grid: SentGrid; readonly settings: Settings }
  | {
      readonly kind: 'rencana';
      readonly analysis: number;
      readonly action: Action;
      readonly before: readonly number[];
      readonly behind: readonly number[];
    }
  | {
      readonly kind: 'tunjuk';
      readonly grid: SentGrid;
      readonly rows: PointedRows;
      readonly settings: Settings;
    }
  | { readonly kind: 'banding'; readonly analyses: readonly number[] }
  | { readonly kind: 'berkas-lain'; readonly analysis: number; readonly asked: BandingAsked }
  | { readonly kind: 'berkas'; readonly analysis: number; readonly file: FileAsked }
  | { readonly kind: 'laporan'; readonly analysis: number; readonly report: ReportAsked };

/** From the page to the engine. */
export type ToEngine =
  | { readonly kind: 'baris'; readonly matrix: number; readonly rows: readonly (readonly unknown[])[] }
  | { readonly kind: 'tanya'; readonly id: number; readonly question: Question }
  /** The page holds these no longer. */
  | { readonly kind: 'lepas'; readonly what: 'matriks' | 'analisis'; readonly id: number };

/** From the engine to the page. An answer comes as its pieces, then the rest; `made` numbers the analyses in it. */
export type FromEngine =
  | { readonly kind: 'siap' }
  | { readonly kind: 'potong'; readonly id: number; readonly piece: Piece }
  | {
      readonly kind: 'jawab';
      readonly id: number;
      readonly body: unknown;
      readonly figures: readonly Path[];
      readonly made: readonly number[];
    }
  | { readonly kind: 'gagal'; readonly id: number; readonly cause: string };
