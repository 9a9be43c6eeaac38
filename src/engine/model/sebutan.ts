import { levelFromWord } from '../../renja/tingkat';
import { rowAt, type Model } from './model';

/** What rows of a tree of rekening are called in messages, whatever level of a plan stands in for theirs. */
const REKENING = 'rekening';

/** "4.1.01", "5.2": the second place of a rekening has one digit, that of a bidang urusan two. */
const isRekening = (segments: readonly string[]): boolean =>
  /^[4-6]$/.test(segments[0] ?? '') && (segments.length === 1 || /^\d$/.test(segments[1] ?? ''));

const NAMA = /^(?:belanja|pendapatan|pajak|retribusi|pembiayaan|penerimaan pembiayaan|pengeluaran pembiayaan)\b/i;

/** What a row is called in messages: its level, or rekening where its code or its name is that of one. */
export const sebutanBaris = (model: Model, i: number): string => {
  const { kode, nama, kind } = rowAt(model, i);
  if (levelFromWord(nama) !== null) return kind;
  const named = kode === null ? NAMA.test(nama) : isRekening(kode.segments);
  return named ? REKENING : kind;
};
