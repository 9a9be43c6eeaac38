import type { Severity } from '../engine/types';

/** The constant formula of our conditional formats, by which they are found again. */
export const markFormula = (severity: string): string => `=N("evaluasi-renja:${severity}")=0`;

/** How a marked cell looks, the same in Excel and in files: fill and font colour by severity. */
export const MARK_LOOK: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  galat: { fill: '#FFC7CE', font: '#9C0006' },
  // Not the yellow that program rows are often filled with.
  peringatan: { fill: '#F9B76B', font: '#5C2E00' },
  info: { fill: '#DDEBF7', font: '#1F4E78' },
};
