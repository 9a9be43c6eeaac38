import type { Level } from './types';

/**
 * A code as segments: urusan . bidang . program . kegiatan (two segments) . sub kegiatan
 * (Permendagri 90/2019, Kepmendagri 050-5889/2021). X and XX stand for the agency's own bidang.
 */
export type Kode = { readonly segments: readonly string[]; readonly text: string };

const SEGMENT = /^(?:\d{1,5}|x{1,2})$/i;

/** Kegiatan written without its point: `201` for 2.01, behind the program's code. */
const TIGA_ANGKA = /^[1-9]\d\d$/;

/** Which level a code of so many segments is, and where its kegiatan begins. */
export type SkemaKode = { readonly tingkat: Readonly<Record<number, Level>>; readonly kegiatan: number };

/** The national code in full; without urusan and bidang; without the urusan (rules: Codes). */
const PENUH: SkemaKode = {
  tingkat: { 1: 'urusan', 2: 'bidang', 3: 'program', 5: 'kegiatan', 6: 'subkegiatan' },
  kegiatan: 3,
};
export const SKEMA: readonly [SkemaKode, ...SkemaKode[]] = [
  PENUH,
  { tingkat: { 1: 'program', 3: 'kegiatan', 4: 'subkegiatan' }, kegiatan: 1 },
  { tingkat: { 1: 'bidang', 2: 'program', 4: 'kegiatan', 5: 'subkegiatan' }, kegiatan: 2 },
];

/** Two digits for bidang, program and what follows the kegiatan's first segment: 6 → '06'. */
const pad = (segment: string, index: number, { kegiatan }: SkemaKode): string =>
  (index === 0 && kegiatan === 3) || (index === kegiatan && segment.length === 1) ? segment : segment.padStart(2, '0');

/** The parts of a code as they stand in one cell or several; null where a cell holds something else, or none anything. */
export const bagianKode = (cells: readonly (string | number | boolean)[]): string[] | null => {
  const parts = cells
    .map((cell) => String(cell).trim())
    .filter((cell) => cell !== '')
    .flatMap((cell) => cell.split(/[.,/\s-]+/))
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => SEGMENT.test(part)) ? withoutPadding(parts) : null;
};

/** Codes of all levels made equally long by zeros: "1.06.01.0.00.0000" is the program 1.06.01. */
const withoutPadding = (parts: string[]): string[] => {
  if (parts.length !== 5 && parts.length !== 6) return parts;
  const last = parts.findLastIndex((part) => !/^0+$/.test(part));
  return last < 0 ? parts : parts.slice(0, last + 1);
};

/**
 * Reads a code from one cell or several: joined (`1.06.01.2.01`), split (`1 | 06 | 01 | 2.01`), or damaged (`2,1`, `201`).
 * Null when there is none, or when the cells hold something else.
 */
export const readKode = (cells: readonly (string | number | boolean)[], skema: SkemaKode = PENUH): Kode | null => {
  const parts = bagianKode(cells);
  if (parts === null) return null;
  const own = parts[skema.kegiatan];
  const whole =
    own !== undefined && parts.length <= skema.kegiatan + 2 && TIGA_ANGKA.test(own)
      ? [...parts.slice(0, skema.kegiatan), own.slice(0, 1), own.slice(1), ...parts.slice(skema.kegiatan + 1)]
      : parts;
  // Longer codes are no plan's: an organisation's keeps its single zeros.
  const segments = whole.map((part, index) => (whole.length > 6 ? part : pad(part.toUpperCase(), index, skema)));
  return { segments, text: segments.join('.') };
};

/** An office's own code: its one to three bidang, its number, its unit ("1.01.2.19.0.00.01.0000"; rules: Codes). */
export const milikPerangkatDaerah = ({ text }: Kode): boolean => /^(?:\d\.\d\d\.){3}\d{1,2}(?:\.\d{4})?$/.test(text);

/** The level that the length of a code tells; null for lengths that no level has. */
export const levelOfKode = (kode: Kode, skema: SkemaKode = PENUH): Level | null =>
  skema.tingkat[kode.segments.length] ?? null;

const isOwn = (segment: string | undefined): boolean => segment?.startsWith('X') === true;

/** Whether two parts are one number: codes are padded by their length, so that "1" of one may be "01" of another. */
const sama = (one: string | undefined, other: string): boolean =>
  one === other || (one !== undefined && one.replace(/^0+(?=.)/, '') === other.replace(/^0+(?=.)/, ''));

/** Whether a child's code starts with its parent's; X in either stands for any: programs of every bidang may begin X.XX. */
export const dibawah = (anak: Kode, induk: Kode): boolean =>
  induk.segments.every((segment, index) => {
    const own = anak.segments[index];
    return sama(own, segment) || isOwn(own) || isOwn(segment);
  });
