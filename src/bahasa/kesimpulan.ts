import { PREDIKAT, type Triwulan } from '../renja/types';
import type { ProgramSummary, Summary } from '../engine/types';
import type { Decimal } from '../grid/decimal';
import { formatAngka, formatPersen } from './angka';

const persen = (value: Decimal): string => formatPersen(value.toFixed(), 'id');
const rupiah = (value: Decimal): string => `Rp${formatAngka(value.toFixed(), 'id')}`;
const ROMAN: Record<Triwulan, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/**
 * The closing paragraph of BAB II, always in Bahasa Indonesia, from the computed figures only. A part whose figure does
 * not exist is left out; without any figure the text is empty.
 */
export const kesimpulan = (summary: Summary, triwulan: Triwulan | null): string =>
  [...keseluruhan(summary, triwulan), ...sebaran(summary.programs), ...ujung(summary.programs)].join(' ');

const keseluruhan = (
  { capaianK, predikatK, capaianRp, predikatRp, pagu, realisasi }: Summary,
  triwulan: Triwulan | null,
): string[] => {
  const sampai = triwulan === null ? 'Pada tahun evaluasi' : `Sampai dengan Triwulan ${ROMAN[triwulan]}`;
  const kinerja =
    capaianK === null ? null : `rata-rata capaian kinerja program mencapai ${persen(capaianK)}${predikat(predikatK)}`;
  const uang = pagu === null || realisasi === null ? '' : ` (realisasi ${rupiah(realisasi)} dari pagu ${rupiah(pagu)})`;
  const keuangan =
    capaianRp === null ? null : `capaian keuangan mencapai ${persen(capaianRp)}${uang}${predikat(predikatRp)}`;
  const parts = [kinerja, keuangan].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`${sampai}, ${parts.join(', sedangkan ')}.`];
};

const predikat = (text: string | null): string => (text === null ? '' : ` dengan predikat ${text}`);

const sebaran = (programs: readonly ProgramSummary[]): string[] => {
  const counts = PREDIKAT.map((one) => [one, programs.filter(({ predikatK }) => predikatK === one).length] as const);
  const named = counts
    .filter(([, count]) => count > 0)
    .map(([one, count]) => `${String(count)} program berpredikat ${one}`);
  const last = named.at(-1);
  if (last === undefined) return [];
  const list = named.length === 1 ? last : `${named.slice(0, -1).join(', ')}${named.length > 2 ? ',' : ''} dan ${last}`;
  return [`Dari ${String(programs.length)} program, pada capaian kinerja terdapat ${list}.`];
};

const ujung = (programs: readonly ProgramSummary[]): string[] => {
  const known = programs.flatMap(({ nama, capaianK }) => (capaianK === null ? [] : [{ nama, capaianK }]));
  const sorted = [...known].sort((a, b) => b.capaianK.comparedTo(a.capaianK));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last || first.capaianK.equals(last.capaianK)) return [];
  return [
    `Capaian kinerja tertinggi terdapat pada ${first.nama} (${persen(first.capaianK)}) dan terendah pada ${last.nama} (${persen(last.capaianK)}).`,
  ];
};
