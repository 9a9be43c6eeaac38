/** Words that stay small inside a title. */
const KECIL = new Set('dan di ke dari yang untuk pada bagi serta atau dengan dalam oleh terhadap'.split(' '));
/** Abbreviations of the field that are no words. */
const SINGKATAN = new Set(
  'ASN BLUD BUMD BUMDES DAK DAU DPRD IKM IPTEK KB KIA OPD PAUD PKK PMI PMKS PNS PPKS PPID PSKS RPJMD RPJPD RKPD SDA SDM SKPD SPAM SPBE TIK TP UKM UKP UMKM UPT UPTD'.split(
    ' ',
  ),
);

const kata = (word: string, isFirst: boolean): string => {
  if (SINGKATAN.has(word) || !/[AIUEO]/.test(word)) return word;
  const small = word.toLowerCase();
  return !isFirst && KECIL.has(small) ? small : small.charAt(0).toUpperCase() + small.slice(1);
};

/**
 * A name as it reads in a sentence: names that a sheet writes in capitals only become "Program Perlindungan dan Jaminan
 * Sosial"; abbreviations stay, other names stay as they are written.
 */
export const namaJudul = (nama: string): string => {
  const plain = nama.replace(/\s+/g, ' ').trim();
  if (/\p{Ll}/u.test(plain)) return plain;
  let first = true;
  return plain.replace(/\p{Lu}+/gu, (word) => {
    const written = kata(word, first);
    first = false;
    return written;
  });
};
