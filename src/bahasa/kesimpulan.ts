import { capaian } from '../renja/capaian';
import { romawi } from '../renja/triwulan';
import type { Triwulan } from '../renja/types';
import type { ProgramSummary, Summary } from '../engine/facts/types';
import type { TableAnalysis } from '../engine/rules/finding';
import type { Decimal } from '../grid/decimal';
import { formatAngka, formatPersen } from './angka';
import { jenisBaris } from './id/istilah';
import { namaJudul } from './nama-judul';

const persen = (value: Decimal): string => formatPersen(value.toFixed(), 'id');
const rupiah = (value: Decimal): string => `Rp${formatAngka(value.toFixed(), 'id')}`;
const predikat = (text: string | null): string => (text === null ? '' : ` dengan predikat ${text}`);
const kapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A list as it is read: "A", "A dan B", "A, B, dan C". */
const daftar = (parts: readonly string[]): string => {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')}${parts.length > 2 ? ',' : ''} dan ${last}`;
};

/** The year that a table's title names: 'TAHUN ANGGARAN 2021' → 2021; null when it names none or several. */
export const tahunDariJudul = (title: readonly string[]): number | null => {
  const years = title.flatMap((line) => [...line.matchAll(/\btahun(?:\s+anggaran)?\s+(20\d\d)\b/gi)]);
  const [only, ...others] = new Set(years.map(([, year]) => year));
  return only === undefined || others.length > 0 ? null : Number(only);
};

/** What the figures of K are called in a sentence. */
const SEBUTAN = { kinerja: 'capaian kinerja', fisik: 'realisasi fisik' } as const;

/**
 * The closing paragraph of BAB II, always in Bahasa Indonesia, from the computed figures only: overall performance (or
 * physical progress) and money with their ratings, what changed since the quarter before, how the programs spread, which
 * stand at the top and the bottom, which lag. It says no more than the table: a part whose figure does not exist is left
 * out, rows that have none are counted apart, figures that read the same are not called higher or lower. Without any
 * figure the text is empty.
 */
export const kesimpulan = (summary: Summary, triwulan: Triwulan | null, tahun: number | null = null): string =>
  [
    ...keseluruhan(summary, triwulan, tahun),
    ...perkembangan(summary),
    ...sebaran(summary),
    ...ujung(summary),
    ...tertinggal(summary),
    ...serapanTerendah(summary),
  ].join(' ');

/** "11 program", "3 dari 4 program"; the table's own word where its rows are no programs. */
const banyak = ({ programs, tingkat }: Summary, dari: number): string =>
  `${dari === programs.length ? '' : `${String(dari)} dari `}${String(programs.length)} ${jenisBaris[tingkat]}`;

/** The paragraph on a table; empty where it has no figures to tell. */
export const kesimpulanTabel = ({ table, evaluation: { summary, rules } }: TableAnalysis): string =>
  summary === null ? '' : kesimpulan(summary, rules.triwulan, tahunDariJudul(table.title));

const keseluruhan = (summary: Summary, triwulan: Triwulan | null, tahun: number | null): string[] => {
  const sampai =
    triwulan === null
      ? `Pada tahun ${tahun === null ? 'evaluasi' : String(tahun)}`
      : `Sampai dengan Triwulan ${romawi(triwulan)}${tahun === null ? '' : ` Tahun ${String(tahun)}`}`;
  const parts = [...kinerja(summary), ...keuangan(summary)];
  const isNothing = summary.capaianK?.isZero() === true && summary.realisasi?.isZero() === true;
  return parts.length === 0 ? [] : [`${sampai}, ${parts.join(isNothing ? ' dan ' : ', sedangkan ')}.`];
};

/** Performance or physical progress of all programs; a plain 0 is not "reached". */
const kinerja = (summary: Summary): string[] => {
  const { capaianK, predikatK, ukuran, programs, tingkat } = summary;
  if (capaianK === null) return [];
  const terukur = programs.filter((program) => program.capaianK !== null).length;
  const rata = ukuran === 'kinerja' ? 'rata-rata ' : '';
  const siapa =
    programs.length > 1
      ? `${rata}${SEBUTAN[ukuran]} ${banyak(summary, terukur)}`
      : `${SEBUTAN[ukuran]} ${jenisBaris[tingkat]}`;
  return [`${siapa} ${capaianK.isZero() ? 'masih' : 'mencapai'} ${persen(capaianK)}${predikat(predikatK)}`];
};

/** Money: spent against pagu; the mean of the programs apart where it is another figure. */
const keuangan = ({ capaianRp, predikatRp, pagu, realisasi, tingkat }: Summary): string[] => {
  const serapan = serapanOf({ pagu, realisasi });
  if (serapan === null || pagu === null || realisasi === null)
    return capaianRp === null ? [] : [`capaian keuangan mencapai ${persen(capaianRp)}${predikat(predikatRp)}`];
  const uang = realisasi.isZero()
    ? `belum ada realisasi keuangan (0,00%) dari pagu ${rupiah(pagu)}`
    : `realisasi keuangan mencapai ${rupiah(realisasi)} atau ${persen(serapan)} dari pagu ${rupiah(pagu)}`;
  if (capaianRp === null) return [uang];
  return persen(capaianRp) === persen(serapan)
    ? [`${uang}${predikat(predikatRp)}`]
    : [`${uang} (rata-rata capaian keuangan ${jenisBaris[tingkat]} ${persen(capaianRp)}${predikat(predikatRp)})`];
};

const serapanOf = ({ pagu, realisasi }: Pick<Summary, 'pagu' | 'realisasi'>): Decimal | null =>
  pagu === null || realisasi === null ? null : capaian(realisasi, pagu);

/** How the last quarter compares with the one before. */
const perkembangan = ({ tren }: Summary): string[] => {
  const [sebelum, kini] = tren?.keseluruhan.slice(-2) ?? [];
  if (sebelum === undefined || kini === undefined) return [];
  const beda = (apa: string, lalu: Decimal | null, sekarang: Decimal | null): string[] => {
    if (lalu === null || sekarang === null) return [];
    return [
      persen(lalu) === persen(sekarang)
        ? `${apa} tetap ${persen(lalu)}`
        : `${apa} ${sekarang.gt(lalu) ? 'naik' : 'turun'} dari ${persen(lalu)} menjadi ${persen(sekarang)}`,
    ];
  };
  const parts = [
    ...beda('capaian kinerja', sebelum.capaianK, kini.capaianK),
    ...beda('penyerapan pagu', sebelum.serapan, kini.serapan),
  ];
  return parts.length === 0 ? [] : [`Dibandingkan dengan Triwulan ${romawi(sebelum.triwulan)}, ${daftar(parts)}.`];
};

/** How many programs have which rating, the highest first, and how many have no figure. */
const sebaran = (summary: Summary): string[] => {
  const { programs, tingkat, ukuran } = summary;
  if (programs.length < 2) return [];
  const jenis = jenisBaris[tingkat];
  const without = programs.filter(({ capaianK }) => capaianK === null).length;
  // The scale is the user's: its labels come in the order of the figures they stand for.
  const rated = programs.flatMap(({ capaianK, predikatK }) =>
    capaianK === null || predikatK === null ? [] : [{ capaianK, predikatK }],
  );
  const highestFirst = [...rated].sort((a, b) => b.capaianK.comparedTo(a.capaianK));
  const labels = [...new Set(highestFirst.map(({ predikatK }) => predikatK))];
  const [only] = labels;
  if (only === undefined) {
    if (without === 0 || without === programs.length) return [];
    return [`${kapital(SEBUTAN[ukuran])} ${String(without)} ${jenis} belum dapat dihitung.`];
  }
  if (labels.length === 1 && rated.length === programs.length)
    return [`Menurut capaian kinerjanya, semua ${jenis} berpredikat ${only}.`];
  const named = labels.map((one) => {
    const count = rated.filter(({ predikatK }) => predikatK === one).length;
    return `${String(count)} ${jenis} berpredikat ${one}`;
  });
  const belum = without === 0 ? [] : [`${String(without)} ${jenis} belum dapat dihitung capaiannya`];
  return [`Menurut capaian kinerjanya, ${daftar([...named, ...belum])}.`];
};

type Terukur = { readonly nama: string; readonly nilai: Decimal };

/** Programs by a figure, highest first; names as they read in a sentence. */
const urut = (programs: readonly ProgramSummary[], of: (program: ProgramSummary) => Decimal | null): Terukur[] =>
  programs
    .flatMap((program) => {
      const nilai = of(program);
      return nilai === null ? [] : [{ nama: namaJudul(program.nama), nilai }];
    })
    .sort((a, b) => b.nilai.comparedTo(a.nilai));

/** Whether two figures read the same: what is not seen is not called a difference. */
const serupa = (a: Decimal, b: Decimal): boolean => persen(a) === persen(b);

/** How many programs are named in one breath. */
const DISEBUT = 3;

/** All programs that share a figure: "A (80,00%)", "A dan B (masing-masing 0,00%)", "7 program (masing-masing 0,00%)". */
const sama = (known: readonly Terukur[], nilai: Decimal, jenis: string): string => {
  const names = known.filter((one) => serupa(one.nilai, nilai)).map(({ nama }) => nama);
  if (names.length > DISEBUT) return `${String(names.length)} ${jenis} (masing-masing ${persen(nilai)})`;
  return `${daftar(names)} (${names.length > 1 ? 'masing-masing ' : ''}${persen(nilai)})`;
};

const ujung = ({ programs, tingkat, ukuran }: Summary): string[] => {
  const known = urut(programs, ({ capaianK }) => capaianK);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || serupa(first.nilai, last.nilai)) return [];
  const jenis = jenisBaris[tingkat];
  return [
    `${kapital(SEBUTAN[ukuran])} tertinggi terdapat pada ${sama(known, first.nilai, jenis)}, sedangkan yang terendah pada ${sama(known, last.nilai, jenis)}.`,
  ];
};

/** Programs rated Rendah or Sangat Rendah beside the lowest, which is named already. */
const tertinggal = ({ programs, tingkat }: Summary): string[] => {
  const known = urut(programs, ({ capaianK }) => capaianK);
  const [highest, lowest] = [known[0]?.nilai, known.at(-1)?.nilai];
  const behind = urut(
    programs.filter(({ predikatK }) => predikatK === 'Rendah' || predikatK === 'Sangat Rendah'),
    ({ capaianK }) => capaianK,
  )
    .filter(({ nilai }) => lowest !== undefined && !serupa(nilai, lowest))
    // The highest of all has been praised in the sentence before.
    .filter(({ nilai }) => highest !== undefined && !serupa(nilai, highest))
    .reverse();
  if (behind.length === 0) return [];
  const names = behind.slice(0, DISEBUT).map(({ nama, nilai }) => `${nama} (${persen(nilai)})`);
  const rest = behind.length - names.length;
  const semua = rest === 0 ? names : [...names, `${String(rest)} ${jenisBaris[tingkat]} lain`];
  return [`Yang juga masih perlu didorong ialah ${daftar(semua)}.`];
};

const serapanTerendah = ({ programs, tingkat }: Summary): string[] => {
  const known = urut(programs, serapanOf);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || serupa(first.nilai, last.nilai)) return [];
  return [`Penyerapan pagu terendah terdapat pada ${sama(known, last.nilai, jenisBaris[tingkat])}.`];
};
