import { words } from '../grid/cells';
import type { Level } from './types';

const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^sub[- ]?kegiatan\b|^sub keg\b/i, 'subkegiatan'],
  [/^(?:urusan pemerintahan bidang|bidang urusan|urusan bidang|bidang)\b/i, 'bidang'],
  [/^(?:non )?urusan\b|^unsur\b/i, 'urusan'],
  [/^pro(?:gram|gam)\b/i, 'program'],
  [/^(?:keg(?:iatan)?\b)/i, 'kegiatan'],
  [
    /^(?:dinas|badan|kecamatan|sekretariat|inspektorat|rumah sakit|rsud|satuan polisi|satpol|kelurahan|puskesmas)\b/i,
    'perangkat-daerah',
  ],
];

/** The level a name's first word tells ("PROGRAM …", "Kegiatan …", "DINAS …"), or null. */
export const levelFromWord = (nama: string): Level | null => WORDS.find(([word]) => word.test(nama))?.[1] ?? null;

/** The level a heading of a name column tells when it names one level only. */
export const levelFromHeading = (heading: string): Level | null => {
  const named = [/\bprogram\b/i, /(?<!sub ?)\bkegiatan\b/i, /\bsub ?kegiatan\b/i].map((word) => word.test(heading));
  const levels: readonly Level[] = ['program', 'kegiatan', 'subkegiatan'];
  return named.filter(Boolean).length === 1 ? (levels[named.indexOf(true)] ?? null) : null;
};

/** Whether a text is written in capitals. */
export const berhurufKapital = (text: string): boolean => {
  const letters = text.replace(/[^a-z]/gi, '');
  return letters.length >= 4 && letters.replace(/[^A-Z]/g, '').length >= letters.length * 0.85;
};

type Label = 'rata-rata' | 'predikat' | 'rata-rata-total' | 'predikat-total' | 'jumlah';

const OVERALL = /\btotal\b|seluruh|keseluruhan|semua program|\b(?:opd|skpd|perangkat daerah)\b/i;

/** First words of any such label: other texts are let go before anything else is done with them. */
const CLOSING = /^\s*(?:grand|sub ?|total|jumlah|nilai|rata|predikat|peringkat)/i;

/** Totals that name their groups: "JUMLAH II", "Jumlah A", "TOTAL PENDAPATAN (I + II + III)". */
const BERNOMOR =
  /^(?:grand |sub ?)?(?:jumlah|total) (?:(?:[IVX]{1,4}|[A-Z]|\d{1,2})\.?$|(?:[^()]{1,40} )?\((?:[IVX]{1,4}|[A-Z]|\d{1,2})(?: ?[+&] ?(?:[IVX]{1,4}|[A-Z]|\d{1,2}))+\)$)/i;

/** What a label of a closing row says: averages, ratings, totals; null for any other text. */
export const labelBaris = (text: string): Label | null => {
  if (!CLOSING.test(text)) return null;
  const label = words(text);
  if (/^(?:total |jumlah )?(?:nilai )?rata[- ]*rata\b/i.test(label))
    return OVERALL.test(label) ? 'rata-rata-total' : 'rata-rata';
  if (/^(?:total )?(?:predikat|peringkat)\b/i.test(label)) return OVERALL.test(label) ? 'predikat-total' : 'predikat';
  if (BERNOMOR.test(label)) return 'jumlah';
  if (
    /^(?:grand )?(?:jumlah|total)(?: (?:total|jumlah|keseluruhan|seluruh|seluruhnya|anggaran|pagu|belanja|program|aset|tetap|umum|akhir|biaya|\(rp\.?\)|rp\.?))*\s*:?$/i.test(
      label,
    )
  )
    return 'jumlah';
  return null;
};

/** First words of what stands below or between tables and is no row of it. */
export const isCatatan = (text: string): boolean =>
  /^(?:(?:faktor|tindak lanjut|usulan tindak|catatan|keterangan|disusun|dievaluasi|disetujui|mengetahui|kepala|nip|pembina|halaman|hal)\b|\*|sumber\s*:)/i.test(
    text.trim(),
  );
