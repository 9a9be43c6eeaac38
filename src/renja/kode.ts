import type { Level } from './types';

/**
 * A code as segments: urusan . bidang . program . kegiatan (two segments) . sub kegiatan
 * (Permendagri 90/2019, Kepmendagri 050-5889/2021). X and XX stand for the agency's own bidang.
 */
export type Kode = { readonly segments: readonly string[]; readonly text: string };

const SEGMENT = /^(?:\d{1,4}|x{1,2})$/i;

/** Two digits for bidang, program and what follows the kegiatan's first segment: 6 → '06'. */
const pad = (segment: string, index: number): string =>
  index === 0 || (index === 3 && segment.length === 1) ? segment : segment.padStart(2, '0');

/**
 * Reads a code from one cell or several: joined (`1.06.01.2.01`), split (`1 | 06 | 01 | 2.01`), or damaged (`2,1`).
 * Null when there is none, or when the cells hold something else.
 */
export const readKode = (cells: readonly (string | number | boolean)[]): Kode | null => {
  const parts = cells
    .map((cell) => String(cell).trim())
    .filter((cell) => cell !== '')
    .flatMap((cell) => cell.split(/[.,/\s-]+/))
    .filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => SEGMENT.test(part))) return null;
  const segments = parts.map((part, index) => pad(part.toUpperCase(), index));
  return { segments, text: segments.join('.') };
};

/** The level that the length of a code tells; null for lengths that no level has. */
export const levelOfKode = (kode: Kode): Level | null => {
  switch (kode.segments.length) {
    case 1:
      return 'urusan';
    case 2:
      return 'bidang';
    case 3:
      return 'program';
    case 5:
      return 'kegiatan';
    case 6:
      return 'subkegiatan';
    default:
      return null;
  }
};

const isOwn = (segment: string | undefined): boolean => segment?.startsWith('X') === true;

/** Whether a child's code starts with its parent's; X in either stands for any: programs of every bidang may begin X.XX. */
export const dibawah = (anak: Kode, induk: Kode): boolean =>
  induk.segments.every((segment, index) => {
    const own = anak.segments[index];
    return own === segment || isOwn(own) || isOwn(segment);
  });
