import { capaian } from '../renja/capaian';
import { romawi } from '../renja/triwulan';
import type { Triwulan } from '../renja/types';
import type { ProgramSummary, Summary } from '../engine/types';
import type { Decimal } from '../grid/decimal';
import { formatAngka, formatPersen } from './angka';
import { namaJudul } from './nama-judul';

const persen = (value: Decimal): string => formatPersen(value.toFixed(), 'id');
const rupiah = (value: Decimal): string => `Rp${formatAngka(value.toFixed(), 'id')}`;
const predikat = (text: string | null): string => (text === null ? '' : ` dengan predikat ${text}`);

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

/**
 * The closing paragraph of BAB II, always in Bahasa Indonesia, from the computed figures only: overall performance and
 * money with their ratings, what changed since the quarter before, how the programs spread, which stand at the top and
 * the bottom, which lag. A part whose figure does not exist is left out; without any figure the text is empty.
 */
export const kesimpulan = (summary: Summary, triwulan: Triwulan | null, tahun: number | null = null): string =>
  [
    ...keseluruhan(summary, triwulan, tahun),
    ...perkembangan(summary),
    ...sebaran(summary.programs),
    ...ujung(summary.programs),
    ...tertinggal(summary.programs),
    ...serapanTerendah(summary.programs),
  ].join(' ');

const keseluruhan = (
  { capaianK, predikatK, capaianRp, predikatRp, pagu, realisasi, programs }: Summary,
  triwulan: Triwulan | null,
  tahun: number | null,
): string[] => {
  const kapan = tahun === null ? '' : ` Tahun ${String(tahun)}`;
  const sampai =
    triwulan === null
      ? `Pada${kapan === '' ? ' tahun evaluasi' : kapan}`
      : `Sampai dengan Triwulan ${romawi(triwulan)}${kapan}`;
  const banyak =
    programs.length > 1 ? `rata-rata capaian kinerja ${String(programs.length)} program` : 'capaian kinerja program';
  const kinerja = capaianK === null ? [] : [`${banyak} mencapai ${persen(capaianK)}${predikat(predikatK)}`];
  const parts = [...kinerja, ...keuangan({ capaianRp, predikatRp, pagu, realisasi })];
  return parts.length === 0 ? [] : [`${sampai}, ${parts.join(', sedangkan ')}.`];
};

/** Money: spent against pagu; the mean of the programs apart where it is another figure. */
const keuangan = ({
  capaianRp,
  predikatRp,
  pagu,
  realisasi,
}: Pick<Summary, 'capaianRp' | 'predikatRp' | 'pagu' | 'realisasi'>): string[] => {
  const serapan = serapanOf({ pagu, realisasi });
  if (serapan === null || pagu === null || realisasi === null)
    return capaianRp === null ? [] : [`capaian keuangan mencapai ${persen(capaianRp)}${predikat(predikatRp)}`];
  const uang = `realisasi keuangan mencapai ${rupiah(realisasi)} atau ${persen(serapan)} dari pagu ${rupiah(pagu)}`;
  if (capaianRp === null) return [uang];
  return persen(capaianRp) === persen(serapan)
    ? [`${uang}${predikat(predikatRp)}`]
    : [`${uang} (rata-rata capaian keuangan program ${persen(capaianRp)}${predikat(predikatRp)})`];
};

const serapanOf = ({ pagu, realisasi }: Pick<Summary, 'pagu' | 'realisasi'>): Decimal | null =>
  pagu === null || realisasi === null ? null : capaian(realisasi, pagu);

/** How the last quarter compares with the one before. */
const perkembangan = ({ tren }: Summary): string[] => {
  const [sebelum, kini] = tren?.keseluruhan.slice(-2) ?? [];
  if (sebelum === undefined || kini === undefined) return [];
  const beda = (apa: string, lalu: Decimal | null, sekarang: Decimal | null): string[] => {
    if (lalu === null || sekarang === null) return [];
    const arah = sekarang.gt(lalu) ? 'naik' : sekarang.lt(lalu) ? 'turun' : null;
    return [
      arah === null
        ? `${apa} tetap ${persen(lalu)}`
        : `${apa} ${arah} dari ${persen(lalu)} menjadi ${persen(sekarang)}`,
    ];
  };
  const parts = [
    ...beda('capaian kinerja', sebelum.capaianK, kini.capaianK),
    ...beda('penyerapan pagu', sebelum.serapan, kini.serapan),
  ];
  return parts.length === 0 ? [] : [`Dibandingkan dengan Triwulan ${romawi(sebelum.triwulan)}, ${daftar(parts)}.`];
};

const sebaran = (programs: readonly ProgramSummary[]): string[] => {
  if (programs.length < 2) return [];
  // The scale is the user's: its labels come in the order of the figures they stand for.
  const rated = programs.flatMap(({ capaianK, predikatK }) =>
    capaianK === null || predikatK === null ? [] : [{ capaianK, predikatK }],
  );
  const highestFirst = [...rated].sort((a, b) => b.capaianK.comparedTo(a.capaianK));
  const named = [...new Set(highestFirst.map(({ predikatK }) => predikatK))].map((one) => {
    const count = rated.filter(({ predikatK }) => predikatK === one).length;
    return `${String(count)} program berpredikat ${one}`;
  });
  const without = programs.filter(({ capaianK }) => capaianK === null).length;
  const sisa =
    without === 0 || named.length === 0 ? [] : [`${String(without)} program belum dapat dihitung capaiannya`];
  return named.length === 0 ? [] : [`Menurut capaian kinerjanya, ${daftar([...named, ...sisa])}.`];
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

/** How many programs are named in one breath. */
const DISEBUT = 3;

/** All programs that share a figure: "A (80,00%)", "A dan B (masing-masing 0,00%)", "7 program (masing-masing 0,00%)". */
const sama = (known: readonly Terukur[], nilai: Decimal): string => {
  const names = known.filter((one) => one.nilai.equals(nilai)).map(({ nama }) => nama);
  if (names.length > DISEBUT) return `${String(names.length)} program (masing-masing ${persen(nilai)})`;
  return `${daftar(names)} (${names.length > 1 ? 'masing-masing ' : ''}${persen(nilai)})`;
};

const ujung = (programs: readonly ProgramSummary[]): string[] => {
  const known = urut(programs, ({ capaianK }) => capaianK);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.nilai.equals(last.nilai)) return [];
  return [
    `Capaian kinerja tertinggi terdapat pada ${sama(known, first.nilai)}, sedangkan yang terendah pada ${sama(known, last.nilai)}.`,
  ];
};

/** Programs rated Rendah or Sangat Rendah beside the lowest, which is named already. */
const tertinggal = (programs: readonly ProgramSummary[]): string[] => {
  const lowest = urut(programs, ({ capaianK }) => capaianK).at(-1)?.nilai;
  const behind = urut(
    programs.filter(({ predikatK }) => predikatK === 'Rendah' || predikatK === 'Sangat Rendah'),
    ({ capaianK }) => capaianK,
  )
    .filter(({ nilai }) => lowest !== undefined && !nilai.equals(lowest))
    .reverse();
  if (behind.length === 0) return [];
  const names = behind.slice(0, DISEBUT).map(({ nama, nilai }) => `${nama} (${persen(nilai)})`);
  const rest = behind.length - names.length;
  const semua = rest === 0 ? names : [...names, `${String(rest)} program lain`];
  return [`Yang juga masih perlu didorong ialah ${daftar(semua)}.`];
};

const serapanTerendah = (programs: readonly ProgramSummary[]): string[] => {
  const known = urut(programs, serapanOf);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.nilai.equals(last.nilai)) return [];
  return [`Penyerapan pagu terendah terdapat pada ${sama(known, last.nilai)}.`];
};
