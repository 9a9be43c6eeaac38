import type { Reasons } from './reasons';

/** The relation of the first cell that shows the doubt: what stands there, what it would be, and how many cells are like it. */
const JUMLAH = {
  sel: 'sel',
  kolom: 'teks',
  nama: 'teks',
  bagian: 'sel',
  tertulis: 'angka',
  jumlah: 'angka',
  banyak: 'angka',
} as const;
const BARIS = { ...JUMLAH, tingkat: 'teks', anak: 'teks?' } as const;
const PERSAMAAN = {
  kolom: 'teks',
  huruf: 'teks',
  rumus: 'teks',
  cocok: 'angka',
  banyak: 'angka',
  sel: 'sel?',
  tertulis: 'angka?',
  jumlah: 'angka?',
  lain: 'teks?',
  cocokLain: 'angka?',
} as const;
const TABEL = { formulir: 'teks', keyakinan: 'angka', banyak: 'angka' } as const;
const RATA = { sel: 'sel', banyak: 'angka', tertulis: 'angka?', jumlah: 'angka?' } as const;
const PREDIKAT = { sel: 'sel', banyak: 'angka', tertulis: 'teks', jumlah: 'teks?' } as const;

/**
 * Questions about a whole relation with their figures: what is asked, what each reading would mean, and what would settle it.
 * They are asked in engine/prove/questions.ts; a model holds them, so their keys are known from here on.
 */
export const QUESTION_FIGURES = {
  tabel: TABEL,
  'tabel:ya': TABEL,
  'tabel:pasti': TABEL,
  persamaan: PERSAMAAN,
  'persamaan:formulir': PERSAMAAN,
  'persamaan:lembar': PERSAMAAN,
  'persamaan:lembar-lain': PERSAMAAN,
  'persamaan:pasti': PERSAMAAN,
  anak: BARIS,
  'anak:ya': BARIS,
  'anak:tidak': BARIS,
  'anak:pasti': BARIS,
  kolom: BARIS,
  'kolom:ya': BARIS,
  'kolom:tidak': BARIS,
  'kolom:pasti': BARIS,
  total: JUMLAH,
  'total:ya': JUMLAH,
  'total:tidak': JUMLAH,
  'total:pasti': JUMLAH,
  'rata-rata': RATA,
  'rata-rata:ya': RATA,
  'rata-rata:tidak': RATA,
  'rata-rata:pasti': RATA,
  predikat: PREDIKAT,
  'predikat:ya': PREDIKAT,
  'predikat:tidak': PREDIKAT,
  'predikat:pasti': PREDIKAT,
} as const satisfies Reasons;

export type QuestionFigures = typeof QUESTION_FIGURES;
export type QuestionKey = keyof QuestionFigures;
