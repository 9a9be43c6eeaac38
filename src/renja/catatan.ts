/** What stands below an evaluation beside its figures, by Permendagri 86/2017: factors and follow-up. */
export const JENIS_CATATAN = [
  'faktor-pendorong',
  'faktor-penghambat',
  'tindak-lanjut-triwulan',
  'tindak-lanjut-renja',
  'tindak-lanjut',
] as const;
export type JenisCatatan = (typeof JENIS_CATATAN)[number];

/** First words of each, in the spelling of `kataAwal`; the first that fits. */
const AWALAN: readonly (readonly [JenisCatatan, RegExp])[] = [
  ['faktor-pendorong', /^(?:faktor(?: faktor)? )?(?:pendorong|pendukung|keberhasilan)\b/],
  ['faktor-penghambat', /^(?:faktor(?: faktor)? )?(?:penghambat|hambatan|kendala|permasalahan|kegagalan)\b/],
  ['tindak-lanjut', /^(?:usul(?:an)? |rencana |saran )?(?:dan )?(?:tindak ?lanjut|rekomendasi)\b/],
];

const TRIWULAN = /\b(?:triwulan|tw|trw)\b/;
const RENJA = /\b(?:renja|rkpd|tahun)\b/;

/** Numbers before a label and signs within it are no part of its words: "1. Faktor-faktor penghambat*):". */
const kataAwal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/, '')
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim();

/** Words that lead from a label to what it says without a colon. */
const YAITU = /\s(?:adalah|yaitu|yakni|ialah|antara lain)\s/i;
/** A label of more words says something itself. */
const MAX_WORDS = 16;

/**
 * What a text below a table is the label of, and what stands behind the label in the same cell ('' where nothing does); null where it
 * is none.
 */
export const bacaCatatan = (text: string): { readonly jenis: JenisCatatan; readonly isi: string } | null => {
  const words = kataAwal(text);
  const found = AWALAN.find(([, start]) => start.test(words))?.[0];
  if (found === undefined) return null;
  const colon = /^[^:]{0,160}:/.exec(text)?.[0];
  const leads = YAITU.exec(text);
  const isi =
    colon !== undefined
      ? text.slice(colon.length)
      : leads !== null
        ? text.slice(leads.index + leads[0].length)
        : words.split(' ').length > MAX_WORDS
          ? text
          : '';
  const label = colon ?? text;
  const spelt = kataAwal(label);
  const jenis =
    found !== 'tindak-lanjut'
      ? found
      : TRIWULAN.test(spelt)
        ? 'tindak-lanjut-triwulan'
        : RENJA.test(spelt)
          ? 'tindak-lanjut-renja'
          : found;
  return { jenis, isi: isi.trim() };
};

/** Whether a text says something: dots, dashes, numbers of a list alone do not. */
export const berisi = (text: string): boolean => /[a-z]{2}/i.test(text.replace(/^\s*\(?(?:\d{1,2}|[a-z])[.)]\s*/i, ''));
