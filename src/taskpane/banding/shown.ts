import { formatAngka, formatPersen, type Language } from '../../bahasa';
import type { JenisPerbedaan, Perbedaan } from '../../engine';
import type { BandingText } from './texts';

type Sisi = Perbedaan['kini'];

const DIGITS = { min: 0, max: 4 } as const;

/** A figure of either side as its cell shows it; a word where nothing stands. */
export const shownSide = (side: Sisi, language: Language, b: BandingText): string => {
  if (side === null || side.value === null) return b('banding.kosong');
  return side.persen
    ? formatPersen(side.value.times(100).toFixed(), language)
    : formatAngka(side.value.toFixed(), language, DIGITS);
};

/** By how much the sheet has more than the file; null where one of them has no figure. */
export const shownChange = ({ dulu, kini }: Perbedaan, language: Language): string | null => {
  if (dulu?.value == null || kini?.value == null || dulu.persen !== kini.persen) return null;
  const change = kini.value.minus(dulu.value);
  const plus = change.isPositive() ? '+' : '';
  return (
    plus +
    (kini.persen
      ? formatPersen(change.times(100).toFixed(), language)
      : formatAngka(change.toFixed(), language, DIGITS))
  );
};

/** What kind of difference it is told as: a figure that the sheet does not have yet is a kind of its own. */
export type JenisTampil = JenisPerbedaan | 'kosong';

const jenisTampil = ({ jenis, kini, dulu }: Perbedaan): JenisTampil =>
  dulu !== null && kini !== null && kini.value === null ? 'kosong' : jenis;

/** A line of the list: the head of a kind, or a difference. */
export type Baris =
  | { readonly kind: 'kelompok'; readonly jenis: JenisTampil; readonly n: number; readonly open: boolean }
  | { readonly kind: 'beda'; readonly jenis: JenisTampil; readonly beda: Perbedaan; readonly key: string };

const ORDER: readonly JenisTampil[] = [
  'pagu',
  'target',
  'triwulan-lalu',
  'realisasi-turun',
  'realisasi',
  'baris-baru',
  'baris-hilang',
  'kosong',
];

/** The differences by kind, in the order of the sheet; kinds that are closed show their head alone. */
export const barisOf = (perbedaan: readonly Perbedaan[], closed: ReadonlySet<JenisTampil>): Baris[] =>
  ORDER.flatMap((jenis): Baris[] => {
    const own = perbedaan.filter((one) => jenisTampil(one) === jenis);
    if (own.length === 0) return [];
    const open = !closed.has(jenis);
    const lines = own.map((beda, at): Baris => ({ kind: 'beda', jenis, beda, key: `${jenis} ${at}` }));
    return [{ kind: 'kelompok', jenis, n: own.length, open }, ...(open ? lines : [])];
  });
