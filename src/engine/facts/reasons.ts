/**
 * Keys of reasons beyond the rules' own ids, for the catalogues: each is a rule id, a colon and the variant.
 * Params are named in the audits that use them (engine/audit).
 */
export const REASON_VARIANTS = [
  /** Children named in `hilang` are missing from the sum. */
  'jumlah-triwulan:bulan',
  'jumlah-anak:hilang',
  /** A percentage beside a plain number: the scale had to be chosen (`realisasi`, `target`). */
  'skala:campur',
  /** A capaian is printed though realisasi is blank. */
  'isian-kosong:realisasi',
  /** A formula of a file that stores no result for it, which nobody but Excel can tell. */
  'tak-terbaca:rumus',
  /** Realisasi K rests on decimals the cell does not show. */
  'aturan-lain:desimal',
  /** An input is blank, and its row and its column both lack the same amount (`kolom`). */
  'isian-kosong:dua-arah',
  /** The code's length contradicts word or sums (`tingkat`). */
  'kode:tingkat',
  /** The code does not begin with its parent's (`induk`). */
  'kode:induk',
  /** Realisasi K differs from that of the only sub kegiatan (`anak`, `nama`). */
  'k-anak:beda',
  /** Realisasi K is there while its quarters are blank. */
  'k-anak:tanpa-triwulan',
  /** A quarter after the evaluated one (`triwulan`) is filled. */
  'input-curiga:triwulan',
  /** No quarter rule gives the realisasi K (`triwulan`: cells of its quarters). */
  'input-curiga:aturan-triwulan',
  'input-curiga:tahun',
  /** Nearly all rows of the column follow an arithmetic that nobody stated (`pola`, in `cocok` rows), this one does not. */
  'input-curiga:pola',
  'persamaan:pola',
  /** The percentages and the year of a row agree with another K or Rp of a quarter (`kolom`). */
  'input-curiga:nilai-triwulan',
  /** Two or more computed cells of the row agree with another figure, and only with that. */
  'input-curiga:baris',
  /** A filled-in percentage of a quarter that K (`realisasi` up to `kolom`, `target`) does not follow from. */
  'input-curiga:persen-triwulan',
  /** The percentage of a quarter is not its realisasi over the target. */
  'capaian:triwulan',
  /** The percentage of a quarter is there and its realisasi is not; and the other way round, where K follows from it (`persen`). */
  'isian-kosong:triwulan',
  'isian-kosong:nilai-triwulan',
  /** An input is blank though figures of its row rest on it. */
  'isian-kosong:isian',
  /** A blank computed cell that the settings keep from being filled. */
  'isian-kosong:tak-ditulis',
  /** A difference that exact judging would call an error, within the tolerance that the user set (`batas`). */
  'pembulatan:toleransi',
  /** The code is not in the table of codes that the user supplied (`nama`). */
  'kode:asing',
  /** The name (`nama`) is not the one of its code (`namaKode`). */
  'kode:nama',
  /** A percentage row is not the quotient of the two rows it is figured from (`baris`). */
  'persamaan:baris',
  /** The form's arithmetic (`formulir`, `cocok`) fails in most rows of a column; `lain` gives `cocokLain`. */
  'persamaan:sengketa',
  /** The numbering row declares `persamaan` (`cocokPersamaan`), which gives more figures than the form's `formulir`. */
  'persamaan-terbalik:sengketa',
  /** A formula right only as long as later quarters are blank. Formula reasons: `isi` as it stands, `rumus` as it should be. */
  'rumus-rentang:triwulan',
  /** The right cells put together otherwise. */
  'rumus-kolom:hitungan',
  /** Other than the formulas of its column that mean the same. */
  'rumus-kolom:tetangga',
  /** Other sheets, names or functions that cannot be followed: only the figure is judged. */
  'rumus-kolom:tak-terikuti',
] as const;

/**
 * Keys of questions for the catalogues: what is asked, what each reading would mean, and what would settle it
 * (engine/prove/questions.ts names their params).
 */
export const QUESTION_KEYS = [
  'tabel',
  'tabel:ya',
  'tabel:pasti',
  'persamaan',
  'persamaan:formulir',
  'persamaan:lembar',
  'persamaan:lembar-lain',
  'persamaan:pasti',
  'anak',
  'anak:ya',
  'anak:tidak',
  'anak:pasti',
  'kolom',
  'kolom:ya',
  'kolom:tidak',
  'kolom:pasti',
  'total',
  'total:ya',
  'total:tidak',
  'total:pasti',
  'rata-rata',
  'rata-rata:ya',
  'rata-rata:tidak',
  'rata-rata:pasti',
  'predikat',
  'predikat:ya',
  'predikat:tidak',
  'predikat:pasti',
] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];
