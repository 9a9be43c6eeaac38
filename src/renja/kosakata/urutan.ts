/** Which one of a row, as headings write it: 'I', 'Il' (small L for I), '1', 'pertama', 'kesatu', 'satu'; up to twelve. */
export const URUTAN: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'i l pertama kesatu satu',
    'ii il li ll kedua dua',
    'iii ill iil lll lii ketiga tiga',
    'iv lv keempat empat',
    'v kelima lima',
    'vi vl keenam enam',
    'vii vil vll ketujuh tujuh',
    'viii vill vlll kedelapan delapan',
    'ix lx kesembilan sembilan',
    'x kesepuluh sepuluh',
    'xi xl kesebelas sebelas',
    'xii xil xll keduabelas duabelas',
  ].flatMap((words, at) => [...words.split(' '), String(at + 1), `0${at + 1}`].map((word) => [word, at + 1])),
);

const BULAN: readonly string[] = [
  'januari jan',
  'februari pebruari feb peb febr',
  'maret mar mrt',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'agustus agust agus agu agt ags',
  'september sept sep',
  'oktober okt october oct',
  'november nopember nov nop',
  'desember des december dec',
];
export const BULAN_KE: ReadonlyMap<string, number> = new Map(
  BULAN.flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
);

/** Whether a word tells a time within a year or its place in a row: known in headings, though no concept. */
export const kataWaktu = (kata: string): boolean =>
  BULAN_KE.has(kata) || (URUTAN[kata] !== undefined && !/^\d/.test(kata)) || kata === 'ke';

/** The same words, for typing mistakes in them. */
export const KATA_WAKTU: readonly string[] = [...BULAN_KE.keys(), ...Object.keys(URUTAN)];
