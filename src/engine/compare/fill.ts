import { isUnknownKind, KIND } from '../../grid/column';
import { tahunDari } from '../../renja/kosakata';
import { isTriwulan } from '../../renja/periode';
import type { Role } from '../../renja/types';
import type { Evaluated } from '../evaluate/evaluated';
import { MIN_CONFIDENCE } from '../facts/confidence';
import { amountAt, cellOf, inputAt, kindAt, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { runsOn } from '../model/berjalan';
import type { SheetColumn } from '../facts/types';
import { caraTulisOf, fillWrite, namaBaris, wordsIn } from './fill-content';
import { fillNotes } from './fill-notes';
import { fillTexts } from './fill-texts';
import { lockOf, YAKIN, type Isian, type Makna, type Pengisian, type SebabTakDiisi } from './isian';
import type { PasanganBaris } from './rows';
import { matchColumns, sisi, type PasanganKolom } from './tables';

/** What people type; all else is computed. */
const MASUKAN: ReadonlySet<Role> = new Set([
  'target-renstra',
  'realisasi-lalu',
  'target',
  'realisasi-tw',
  'realisasi',
  'pagu',
  'pagu-maju',
  'target-maju',
  'fisik',
  'realisasi-keuangan',
  'anggaran',
  'awal',
  'berkurang',
  'bertambah',
  'proyeksi',
]);
/** Inputs that are the same in every year of a plan. */
const SEPANJANG_RENSTRA: ReadonlySet<Role> = new Set(['target-renstra']);
const maknaOf = ({ role, measure, period, side, ragam }: Kolom): Makna => ({ role, measure, period, side, ragam });

const columnsOf = ({ table }: Model, { physical }: Kolom): SheetColumn[] =>
  physical.flatMap(({ column }) => table.columns.find((one) => one.column === column) ?? []);

const confidenceOf = (model: Model, kolom: Kolom): number =>
  Math.min(model.table.confidence, ...columnsOf(model, kolom).map(({ confidence }) => confidence));

/** Whether people type a column: of an input's kind, and no arithmetic of the table gives it. */
const isInput = ({ relations, disputes, bagian }: Model, kolom: Kolom): boolean =>
  MASUKAN.has(kolom.role) &&
  kolom.measure !== '%' &&
  !relations.some(({ hasil }) => hasil === kolom.index) &&
  !disputes.some((one) => one.kolom.index === kolom.index) &&
  !bagian.some(({ persen }) => persen.index === kolom.index);

/** The year that a column is about: its own heading's, else the title's. */
const yearOf = (model: Model, kolom: Kolom): number | null =>
  tahunDari(
    columnsOf(model, kolom)
      .flatMap(({ headings }) => headings)
      .join(' '),
  ) ?? tahunDari(model.table.title.join(' '));

/** Whether the quarters of a measure run on. */
const isRunning = ({ model, quarterRules }: Evaluated, kolom: Kolom): boolean => {
  const year = model.relations.find(
    ({ aturan, operands }) => aturan === 'jumlah-triwulan' && operands.includes(kolom.index),
  );
  if (year !== undefined && kolom.measure === 'Rp') return quarterRules(year, 0).aturan === 'terakhir';
  const quarters = model.kolom.filter(({ role, measure }) => role === kolom.role && measure === kolom.measure);
  return runsOn(
    model,
    quarters.map(({ index }) => index),
  );
};

const FACTORS: readonly number[] = [1_000, 1_000_000, 0.001, 0.000_001];
const SATUAN_UANG = /(?:dalam|satuan|x|rp\.?)\s*\(?\s*(ribu|juta)/i;

const moneyUnit = (model: Model, kolom: Kolom): string => {
  const texts = [...model.table.title, ...columnsOf(model, kolom).flatMap(({ headings }) => headings)];
  return SATUAN_UANG.exec(texts.join(' '))?.[1]?.toLowerCase() ?? '';
};

/** Whether one table has money in thousands or millions of the other's: its words say so, or most of its figures. */
const isOtherUnit = (
  a: Model,
  b: Model,
  { a: from, b: to }: PasanganKolom,
  rows: readonly PasanganBaris[],
): boolean => {
  if (to.measure !== 'Rp' && to.role !== 'pagu' && to.role !== 'anggaran') return false;
  if (moneyUnit(a, from) !== moneyUnit(b, to)) return true;
  let [scaled, told] = [0, 0];
  for (const pair of rows) {
    const [one, other] = [amountAt(a, from, pair.a), amountAt(b, to, pair.b)];
    if (one === null || other === null || one.isZero() || other.isZero()) continue;
    told += 1;
    if (
      FACTORS.some((factor) =>
        one
          .div(other)
          .minus(factor)
          .abs()
          .lte(factor * 0.001),
      )
    )
      scaled += 1;
  }
  return scaled > 0 && scaled * 2 >= told;
};

/** Whether a cell is the sum of what stands below it: it follows, and nobody types it. */
const isSum = (model: Model, kolom: Kolom, i: number): boolean =>
  kolom.summed && rowAt(model, i).children.some((child) => inputAt(model, kolom, child) !== null);

const reasonNot = (
  dulu: Evaluated,
  kini: Evaluated,
  kolom: PasanganKolom,
  rows: readonly PasanganBaris[],
): SebabTakDiisi | null => {
  const [a, b] = [dulu.model, kini.model];
  if (Math.min(confidenceOf(a, kolom.a), confidenceOf(b, kolom.b)) < MIN_CONFIDENCE) return 'tidak-yakin';
  if (kolom.b.role === 'realisasi-tw' && isRunning(dulu, kolom.a) !== isRunning(kini, kolom.b)) return 'berjalan';
  return isOtherUnit(a, b, kolom, rows) ? 'satuan' : null;
};

/** What of row b can be filled: blank, or something else than the file has; null where neither. */
const jenisAt = (a: Model, b: Model, kolom: PasanganKolom, pair: PasanganBaris): Isian['jenis'] | null => {
  const [from, to] = [kindAt(a, kolom.a, pair.a), kindAt(b, kolom.b, pair.b)];
  const said = wordsIn({ model: a, kolom: kolom.a, i: pair.a });
  // 'WTP', 'minimal 80 %': a target in words is taken as it is typed.
  if (said !== null) {
    if (to === KIND.blank) return 'kosong';
    return wordsIn({ model: b, kolom: kolom.b, i: pair.b })?.toLowerCase() === said.toLowerCase() ? null : 'beda';
  }
  if (from !== KIND.number && from !== KIND.dash) return null;
  if (to === KIND.blank) return from === KIND.dash ? null : 'kosong';
  if (to === KIND.dash || to === KIND.number) {
    const [one, other] = [amountAt(a, kolom.a, pair.a), amountAt(b, kolom.b, pair.b)];
    return one === null || other === null || one.eq(other) ? null : 'beda';
  }
  return to === KIND.na || isUnknownKind(to) ? 'beda' : null;
};

/** The figures that people type, of rows that both tables have, never a cell that holds a formula or follows from others. */
const fillFigures = (dulu: Evaluated, kini: Evaluated, rows: readonly PasanganBaris[]): Pengisian => {
  const [a, b] = [dulu.model, kini.model];
  const isLocked = lockOf(b);
  const isian: Isian[] = [];
  const takDiisi: { kolom: Makna; sebab: SebabTakDiisi }[] = [];
  let tahun: Pengisian['tahun'] = null;
  for (const kolom of matchColumns(a, b)) {
    const { b: own } = kolom;
    if (!isInput(b, own)) continue;
    // What is not evaluated yet is not due yet.
    if (own.role === 'realisasi-tw' && isTriwulan(own.period) && (own.period ?? 0) > (b.triwulan ?? 4)) continue;
    const years = SEPANJANG_RENSTRA.has(own.role) ? [null, null] : [yearOf(a, kolom.a), yearOf(b, own)];
    const [before = null, now = null] = years;
    const isOtherYear = before !== null && now !== null && before !== now;
    if (isOtherYear) tahun = { dulu: before, kini: now };
    const sebab = reasonNot(dulu, kini, kolom, rows);
    const isSure = Math.min(confidenceOf(a, kolom.a), confidenceOf(b, own)) >= YAKIN;
    const cara = caraTulisOf(b, own);
    let [found, otherScale] = [false, false];
    for (const pair of rows) {
      const jenis = jenisAt(a, b, kolom, pair);
      if (jenis === null || isSum(b, own, pair.b) || isSum(a, kolom.a, pair.a)) continue;
      if (isLocked(cellOf(b, own, pair.b))) continue;
      found = true;
      if (sebab !== null) break;
      const write = fillWrite({ model: a, kolom: kolom.a, i: pair.a }, { model: b, kolom: own, i: pair.b }, cara);
      if (write === null) {
        otherScale = true;
        continue;
      }
      const { kode, nama } = namaBaris(b, pair.b);
      isian.push({
        write,
        jenis,
        kolom: maknaOf(own),
        judul: null,
        catatan: null,
        kode,
        nama,
        dulu: sisi(a, kolom.a, pair.a),
        kini: sisi(b, own, pair.b),
        ragu: pair.ragu,
        yakin: isSure && !isOtherYear,
        bawaan: jenis === 'kosong' && !pair.ragu && isSure && !isOtherYear,
      });
    }
    if (sebab !== null && found) takDiisi.push({ kolom: maknaOf(own), sebab });
    else if (otherScale) takDiisi.push({ kolom: maknaOf(own), sebab: 'skala' });
  }
  return { isian, takDiisi, tahun };
};

/**
 * What of the newer table can be filled from the other: figures and texts that people type, factors and follow-up below.
 * Nothing is chosen here but a default; nothing is written.
 */
export const fillFrom = (dulu: Evaluated, kini: Evaluated, rows: readonly PasanganBaris[]): Pengisian => {
  const [a, b] = [dulu.model, kini.model];
  const figures = fillFigures(dulu, kini, rows);
  const texts = fillTexts(a, b, rows);
  return {
    isian: [...figures.isian, ...texts.isian, ...fillNotes(a, b)],
    takDiisi: [...figures.takDiisi, ...texts.takDiisi],
    tahun: figures.tahun ?? texts.tahun,
  };
};
