import {
  bacaJudul,
  bulanDari,
  ISTILAH,
  kataWaktu,
  semesterDari,
  triwulanDari,
  type Konsep,
} from '../../renja/kosakata';

/** Concepts of columns that nearly every form begins with: they name what a row is. */
const LABELS: ReadonlySet<Konsep> = new Set<Konsep>([
  'nomor',
  'kode',
  'tingkatan',
  'uraian',
  'barang',
  'indikator',
  'sasaran',
  'usulan',
  'skpd',
]);
/** Concepts that single measures, quarters and years of a group are headed by. */
const MEASURES: ReadonlySet<Konsep> = new Set<Konsep>([
  'k',
  'rp',
  'persen',
  'keuangan',
  'fisik',
  'pagu',
  'target',
  'realisasi',
  'satuan',
  'volume',
  'capaian',
  'tingkat',
]);

const LONGEST = 260;
/** Share of known words from which a text is a heading; long ones hold more names of their own. */
const KNOWN = 0.66;
const KNOWN_LONG = 0.5;
const LONG = 7;

const isHead = (konsep: Konsep): boolean => ISTILAH[konsep].inti === true;

/** Figures, codes and shares that a heading never holds: "Rp. 314.439.100,-", "1.06.01", "90 %", "20 Laporan". */
const FIGURE = /\d[.,]\d|\d\s*%|\d{5}|^\s*(?!(?:19|20)\d\d\b)\d+\s+[a-z]/i;

/** A colon within: a line that says something of the sheet ("Dinas : Contoh"). One at the end is how some offices end headings. */
const SAYS = /:\s*\S/;

/** Whether a text reads like a heading at all: mostly words of the vocabulary. */
const reads = (text: string): boolean => {
  if (text.length > LONGEST || SAYS.test(text) || FIGURE.test(text)) return false;
  const { kata, dikenal } = bacaJudul(text);
  return kata.length > 0 && dikenal >= (kata.length >= LONG ? KNOWN_LONG : KNOWN);
};

/** Concepts of figures that a heading may begin with before a word of its own: "Realisasi BOK", "Sisa Kuota". */
const FIGURES: ReadonlySet<Konsep> = new Set<Konsep>([
  'target',
  'realisasi',
  'pagu',
  'sisa',
  'tingkat',
  'serapan',
  'capaian',
  'keuangan',
]);
const SHORT = 3;

/** Whether a short text begins with what a figure is called, whatever stands behind it. */
export const beginsFigure = (text: string): boolean => {
  if (text.length > LONGEST || SAYS.test(text) || FIGURE.test(text)) return false;
  const { kata, konsep } = bacaJudul(text);
  const [first = ''] = kata;
  const [said] = konsep;
  return kata.length <= SHORT && said !== undefined && FIGURES.has(said) && bacaJudul(first).konsep[0] === said;
};

/** Whether a text names a column. */
export const namesColumn = (text: string): boolean =>
  reads(text) && bacaJudul(text).konsep.some((one) => isHead(one) || one === 'rp');

/** What heads rows that are times: each row is a quarter, a month, a stage. */
const TIMES =
  /^(?:periode|masa|waktu|triwulan|tri wulan|tw|bulan|semester|tahap|termin|tahapan)(?: pelaporan| laporan)?$/i;

/** Whether a text names what rows are: a number, a code, names, indicators. */
export const namesRows = (text: string): boolean => {
  if (TIMES.test(text.trim())) return true;
  if (!reads(text) || text.length > 120) return false;
  const heads = bacaJudul(text).konsep.filter(isHead);
  return heads.length > 0 && heads.every((one) => LABELS.has(one));
};

const WHO: ReadonlySet<Konsep> = new Set<Konsep>(['sumber-dana', 'penanggung-jawab', 'kelompok-sasaran', 'lokasi']);

/** Whether a text heads who or what stands behind rows: it may name them, where nothing else does. */
export const saysWho = (text: string): boolean => {
  const heads = bacaJudul(text).konsep.filter(isHead);
  return heads.length > 0 && heads.every((one) => WHO.has(one));
};

/** Whether a text stands below a group: a measure, a quarter, a year, or any heading. */
export const isSubHeading = (text: string): boolean => {
  if (!reads(text)) return false;
  const { konsep, kata } = bacaJudul(text);
  return (
    konsep.length > 0 ||
    kata.every((word) => kataWaktu(word) || /^(?:[ivxl]{1,4}|n[+-]\d|n|(?:19|20)\d\d|[a-z])$/.test(word))
  );
};

/** Whether a text is nothing but a measure: what stands below a numbering row. */
export const isMeasure = (text: string): boolean => {
  const { konsep, kata } = bacaJudul(text);
  return konsep.length > 0 && kata.length <= 2 && konsep.every((one) => MEASURES.has(one));
};

/** Whether a text is nothing but a quarter, a half-year or a month: 'TW. 2', 'Semester Pertama', 'Jan', 'III'. */
export const isTime = (text: string): boolean =>
  bacaJudul(text).kata.length <= 3 &&
  reads(text) &&
  [triwulanDari, semesterDari, bulanDari].some((read) => read(text) !== null);

/** How much two headings say the same: 1 where one says only what the other says. */
export const alike = (a: string, b: string): number => {
  const first = new Set(bacaJudul(a).kata);
  const second = new Set(bacaJudul(b).kata);
  const least = Math.min(first.size, second.size);
  if (least === 0) return first.size === second.size ? 1 : 0;
  return [...first].filter((word) => second.has(word)).length / least;
};
