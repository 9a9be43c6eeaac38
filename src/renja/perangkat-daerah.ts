/**
 * Names of offices (perangkat daerah, PP 18/2016 pasal 5: sekretariat, inspektorat, dinas, badan, kecamatan; unit-unit di
 * bawahnya) as they stand in titles and in names of folders and files.
 */

/** How a line says that an office follows: "Perangkat Daerah : Dinas Kesehatan". */
const SEBUTAN = /^(?:nama\s+)?(?:perangkat\s+daerah|satuan\s+kerja(?:\s+perangkat\s+daerah)?|skpd|opd|unit\s+kerja|unit\s+organisasi)\s*[:=.-]+\s*/iu; // prettier-ignore

/** The word that an office's name begins with. */
const AWAL =
  /(?:^|[^\p{L}])((?:dinas|badan|kecamatan|inspektorat|sekretariat|kantor|rumah\s+sakit|rsud|satuan\s+polisi|satpol|kelurahan|puskesmas|uptd?|bappeda|bappelitbangda?|bapperida|bakesbangpol|bpbd|bkpsdm|bkad|bpkad|bapenda|disdukcapil|dispenda|dpmptsp)(?:[^\p{L}].*)?)$/iu;

/** Where the name ends: its region and the year follow. */
const AKHIR = /(?<![\s,(-])[\s,(-]+(?:(?:pemerintah\s+)?(?:provinsi|prov\.?|kabupaten|kab\.?|kota)\s|tahun\b|ta\b|t\.a\b|triwulan\b|tw\b|semester\b|periode\b|s\/?d\b|\d{4}\b).*$/iu; // prettier-ignore

const rapikan = (text: string): string =>
  text
    .replace(/[_\s]+/gu, ' ')
    .replace(/^[\s:.,;-]+|(?<![\s:.,;-])[\s:.,;-]+$/gu, '')
    .trim();

/** The office that one line names, or null. The region behind it ("Kabupaten Luwu Timur") is not part of its name. */
const diBaris = (line: string): string | null => {
  const text = rapikan(line);
  // A code may stand before the name: "1.02.01 Dinas Kesehatan".
  const said = SEBUTAN.test(text) ? text.replace(SEBUTAN, '').replace(/^[\d.\s-]+/u, '') : null;
  const name = said ?? AWAL.exec(text)?.[1] ?? null;
  if (name === null) return null;
  const short = rapikan(` ${name}`.replace(AKHIR, ''));
  return /\p{L}/u.test(short) ? short : null;
};

/**
 * The office that lines of a title name: one said to be it ("Perangkat Daerah: …") before one that only occurs in a line;
 * null where none does.
 */
export const perangkatDaerah = (lines: readonly string[]): string | null => {
  const said = lines.find((line) => SEBUTAN.test(rapikan(line)) && diBaris(line) !== null);
  if (said !== undefined) return diBaris(said);
  for (const line of lines) {
    const found = diBaris(line);
    if (found !== null) return found;
  }
  return null;
};

/** The key by which two spellings of an office are one: case, punctuation and the region behind the name do not count. */
export const kunciPerangkatDaerah = (nama: string): string =>
  ` ${nama}`
    .replace(AKHIR, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
