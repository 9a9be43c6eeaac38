/** What is done to words of headings and titles. */

/** The word with its years filled in. */
export const denganTahun = (word: string, year: number): string =>
  word.replace(/\{t([+-]\d)?\}/g, (_, offset: string | undefined) => String(year + Number(offset ?? 0)));

/** Damages one word as typing does: a letter lost or two changed about. */
export const salahKetik = (word: string, at: number): string => {
  const place = Math.max(1, Math.min(word.length - 2, at));
  return at % 2 === 0
    ? word.slice(0, place) + word.slice(place + 1)
    : word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2);
};
