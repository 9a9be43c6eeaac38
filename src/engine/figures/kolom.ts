import type { FigureColumn } from '../../grid/column';
import type { Period } from '../../renja/periode';
import type { Measure, Role, Side } from '../../renja/types';

/**
 * A column of figures as the form counts them. Usually one physical column; two where a figure and its unit share a
 * heading and take either cell (T-C.29).
 */
export type Kolom = {
  /** Position in `Model.kolom`. */
  readonly index: number;
  readonly role: Role;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly side: Side | null;
  readonly ragam: string | null;
  /** Physical columns with their figures. */
  readonly physical: readonly { readonly column: number; readonly figures: FigureColumn }[];
  /** Whether it adds up vertically. */
  readonly summed: boolean;
  /** Its key for the user's choices (`columnKey`). */
  readonly kunci: string;
};
