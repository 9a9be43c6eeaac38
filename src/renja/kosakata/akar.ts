const AWALAN = ['', 'di', 'ter', 'ber', 'ke', 'pe', 'per', 'pem', 'pen', 'peng', 'se', 'me', 'mem', 'men', 'meng'];
const AKHIRAN = ['', 'nya', 'kan', 'an', 'i'];
const TERPENDEK = 4;

/**
 * The known word that a word of Indonesian is made of by prefix and suffix: "direalisasikan" is realisasi, "dianggarkan"
 * anggaran, "targetnya" target; undefined where it is none.
 */
export const akarDari = (kata: string, dikenal: ReadonlySet<string>): string | undefined => {
  let best: string | undefined;
  for (const awal of AWALAN) {
    if (!kata.startsWith(awal)) continue;
    for (const akhir of AKHIRAN) {
      if (awal === '' && akhir === '') continue;
      if (!kata.endsWith(akhir)) continue;
      const akar = kata.slice(awal.length, kata.length - akhir.length);
      if (akar.length < TERPENDEK) continue;
      // "dianggarkan": the word is known with its noun's ending.
      const found = [akar, `${akar}an`].find((one) => one !== kata && dikenal.has(one));
      if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
    }
  }
  return best;
};
