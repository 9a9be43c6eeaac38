import {
  capaianFungsi,
  predikatFungsi,
  rataRataFungsi,
  type GalatFungsi,
  type HasilFungsi,
  type Nilai,
} from '../renja/fungsi';
import type { FunctionId } from './register';

/*
 * What Excel shows of the functions (the formula builder, the tips while typing) is read by the build from the comments
 * below, by Office's own custom-functions-metadata, and becomes functions.json. It is in Bahasa Indonesia: such metadata
 * has one language. `unknown` stands for a cell of any content; Excel itself passes errors on without calling.
 */

/**
 * What Excel hands over: a cell's content, null for an argument left out; cells with data types come as objects that hold
 * their plain value. After the arguments comes an object that tells of the call, which is none of them.
 */
const isiSel = (argument: unknown): Nilai => {
  if (typeof argument === 'number' || typeof argument === 'string' || typeof argument === 'boolean') return argument;
  return typeof argument === 'object' && argument !== null && 'basicValue' in argument
    ? isiSel(argument.basicValue)
    : null;
};

/**
 * Capaian dalam persen (84,63 untuk 84,63 %): realisasi ÷ target × 100. Kosong bila target kosong atau 0; "-" bila belum ada realisasi.
 * @customfunction CAPAIAN
 * @helpurl https://localhost:3000/bantuan.html#fungsi-untuk-sel
 * @param target Target atau pagu.
 * @param realisasi Realisasi.
 * @param [arah] "positif" (bawaan); "negatif" bila makin kecil makin baik: (2 × target − realisasi) ÷ target × 100; "negatif-terbalik": target ÷ realisasi × 100.
 * @param [satuan] "persen" (bawaan), atau "pecahan" (0,8463) untuk sel berformat persen.
 * @returns Capaian.
 */
export function capaian(
  target: unknown,
  realisasi: unknown,
  arah?: unknown,
  satuan?: unknown,
): number | string | GalatFungsi {
  return capaianFungsi(isiSel(target), isiSel(realisasi), isiSel(arah), isiSel(satuan));
}

/**
 * Predikat kinerja menurut Permendagri 86/2017: Sangat Tinggi, Tinggi, Sedang, Rendah, Sangat Rendah. Kosong bila nilainya kosong.
 * @customfunction PREDIKAT
 * @helpurl https://localhost:3000/bantuan.html#fungsi-untuk-sel
 * @param nilai Capaian atau rata-rata capaian dalam persen (84,63).
 * @param [skala] "batas-bawah" (bawaan): mulai 91, 76, 66, 51; "batas-atas": di atas 90, 75, 65, 50.
 * @param [satuan] "persen", atau "pecahan" bila nilainya dari sel berformat persen (0,8463). Perlu diisi untuk nilai sampai 1,5.
 * @returns Predikat.
 */
export function predikat(nilai: unknown, skala?: unknown, satuan?: unknown): number | string | GalatFungsi {
  return predikatFungsi(isiSel(nilai), isiSel(skala), isiSel(satuan));
}

/**
 * Rata-rata capaian: sederhana, atau tertimbang menurut pagu bila pagu diisi. Baris tanpa capaian tidak ikut, begitu pula bobotnya; "-" dihitung 0.
 * @customfunction RATARATA
 * @helpurl https://localhost:3000/bantuan.html#fungsi-untuk-sel
 * @param capaian Rentang capaian baris-baris tingkat terendah.
 * @param [pagu] Rentang pagu baris yang sama, sama besar dengan rentang capaian.
 * @returns Rata-rata, dalam satuan sel capaiannya.
 */
export function rataRata(capaian: unknown[][], pagu?: unknown[][]): number | string | GalatFungsi {
  const cells = (rows: unknown[][]): Nilai[][] => rows.map((row) => row.map(isiSel));
  return rataRataFungsi(cells(capaian), pagu === undefined ? null : cells(pagu));
}

/** What stands where an argument was left out: nothing, or already the object that tells of the call. */
const isLeftOut = (argument: unknown): boolean =>
  argument === null || argument === undefined || (typeof argument === 'object' && !Array.isArray(argument));

/** A range comes by rows. */
const rows = (argument: unknown): unknown[][] =>
  Array.isArray(argument)
    ? argument.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]))
    : [[argument]];

/** What answers each function of functions.json. */
export const HANDLERS: Readonly<Record<FunctionId, (args: readonly unknown[]) => HasilFungsi>> = {
  CAPAIAN: ([target, realisasi, arah, satuan]) => capaian(target, realisasi, arah, satuan),
  PREDIKAT: ([nilai, skala, satuan]) => predikat(nilai, skala, satuan),
  RATARATA: ([capaianCells, paguCells]) =>
    rataRata(rows(capaianCells), isLeftOut(paguCells) ? undefined : rows(paguCells)),
};
