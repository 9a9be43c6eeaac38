import { kataDari } from './kosakata';
import type { Level } from './types';

export { isCatatan, labelBaris } from './penutup';

const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^sub[-. ]{0,2}keg(?:iatan)?\b/i, 'subkegiatan'],
  [/^(?:urusan pemerintahan bidang|bidang urusan|urusan bidang|bidang)\b/i, 'bidang'],
  [/^(?:non )?urusan\b|^unsur\b/i, 'urusan'],
  [/^pro(?:gram|gam|g|gr)\b/i, 'program'],
  [/^(?:keg(?:iatan)?\b)/i, 'kegiatan'],
  [
    /^(?:dinas|badan|kecamatan|sekretariat|inspektorat|rumah sakit|rsud|satuan polisi|satpol|kelurahan|puskesmas)\b/i,
    'perangkat-daerah',
  ],
];

/** A level in brackets behind a name: "Pengelolaan Sampah (Kegiatan)". */
const BEHIND = /\((sub ?kegiatan|kegiatan|program|bidang urusan|urusan)\)\s*$/i;

/** The level a name's first word tells ("PROGRAM …", "Kegiatan …", "DINAS …"), or what stands in brackets behind it; null where none. */
export const levelFromWord = (nama: string): Level | null => {
  const text = BEHIND.exec(nama)?.[1] ?? nama;
  return WORDS.find(([word]) => word.test(text))?.[1] ?? null;
};

/** The levels of a plan that a heading of names lists: "Program dan Kegiatannya" two of them. */
export const levelsInHeading = (heading: string): readonly Level[] => {
  const words = kataDari(heading)
    .map((word) => word.replace(/nya$/, ''))
    .join(' ');
  const named = [/\bprogram\b/, /(?<!sub ?)\bkegiatan\b/, /\bsub ?kegiatan\b/].map((word) => word.test(words));
  const levels: readonly Level[] = ['program', 'kegiatan', 'subkegiatan'];
  return levels.filter((_, at) => named[at] === true);
};

/** The level a heading of a name column tells when it names one level only. */
export const levelFromHeading = (heading: string): Level | null => {
  const [only = null, ...more] = levelsInHeading(heading);
  return more.length === 0 ? only : null;
};

/** Whether a text is written in capitals. */
export const berhurufKapital = (text: string): boolean => {
  const letters = text.replace(/[^a-z]/gi, '');
  return letters.length >= 4 && letters.replace(/[^A-Z]/g, '').length >= letters.length * 0.85;
};
