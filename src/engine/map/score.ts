import { onceFor } from '../../grid/once';
import type { KolomFormulir } from '../../forms';
import { ISTILAH, type Konsep } from '../../renja/kosakata';
import { FIGURE_ROLES, type Role } from '../../renja/types';
import type { Feature } from './features';
import { FIT } from './weights';

type Alternative = { readonly konsep: readonly Konsep[]; readonly factor: number };
type Wording = {
  readonly alternatives: readonly Alternative[];
  readonly may: ReadonlySet<Konsep>;
  readonly must: readonly Konsep[];
  readonly never: ReadonlySet<Konsep>;
};

const isKonsep = (word: string): word is Konsep => word in ISTILAH;

const konsepOf = (text: string): Konsep[] =>
  text
    .split(' ')
    .filter((word) => word !== '' && !word.startsWith('*'))
    .map((word) => {
      if (!isKonsep(word)) throw new Error(`a form names "${word}", which the vocabulary does not have`);
      return word;
    });

/** The concepts that a place of a form names, taken apart once. */
const wordingOf = onceFor((slot: KolomFormulir): Wording => ({
  alternatives: slot.kata.split('|').map((text) => ({
    konsep: konsepOf(text),
    factor: Number(/\*(\d*\.?\d+)/.exec(text)?.[1] ?? 1),
  })),
  may: new Set(konsepOf(slot.boleh ?? '')),
  must: konsepOf(slot.harus ?? ''),
  never: new Set(konsepOf(slot.bukan ?? '')),
}));

const FIGURES: ReadonlySet<Role> = new Set<Role>(FIGURE_ROLES);
const WORDS: ReadonlySet<Role> = new Set<Role>([
  'nama',
  'indikator',
  'sasaran',
  'lokasi',
  'catatan',
  'penanggung-jawab',
  'satuan',
  'formula',
  'arah',
]);

const SHARES: ReadonlySet<Role> = new Set<Role>(['capaian', 'capaian-renstra', 'rasio', 'persen-keuangan', 'bobot']);

/** What names rows, or who and what stands behind them, and is never a figure. */
const NAMES: ReadonlySet<Role> = new Set<Role>([
  'nama',
  'indikator',
  'sasaran',
  'sumber-dana',
  'prioritas',
  'kelompok-sasaran',
  'penanggung-jawab',
]);

/** "Uraian Objek Rekening" over names names rekening, and is no code for that. */
const namesCodes = ({ lead, profile: { named, filled } }: Feature): boolean =>
  (lead === 'uraian' || lead === 'tingkatan' || lead === 'kode') && filled >= FIT.minRows && named > filled * 0.7;

const PLANNED: ReadonlySet<Role> = new Set<Role>(['pagu', 'anggaran', 'target', 'target-renstra']);
const DONE: ReadonlySet<Konsep> = new Set<Konsep>(['realisasi', 'keuangan', 'serapan', 'sisa', 'tingkat']);

const byHeading = (slot: KolomFormulir, feature: Feature): number => {
  const said = slot.ukuran === 'judul' ? feature.saidAbove : feature.said;
  const named = slot.role === 'nama' && namesCodes(feature);
  const { alternatives, may, never } = wordingOf(slot);
  let best = -Infinity;
  for (const { konsep, factor } of alternatives) {
    let score = 0;
    for (const one of konsep) {
      const { bobot } = ISTILAH[one];
      score += bobot * (said.get(one)?.weight ?? -FIT.missing);
    }
    for (const [one, { rest }] of said) {
      if (konsep.includes(one) || (named && one === 'kode')) continue;
      if (never.has(one)) score -= rest < 1 ? FIT.deniedByGroup : FIT.denied;
      else if (may.has(one)) score += FIT.allowed * rest;
      else score -= ISTILAH[one].sisa * rest;
    }
    best = Math.max(best, score > 0 ? score * factor : score);
  }
  // "Realisasi Dana APBD" is none of the funds: a heading names first what it is.
  if (PLANNED.has(slot.role) && feature.lead !== null && DONE.has(feature.lead)) return best - FIT.ledByDone;
  // "Program Pendukung Sasaran" names programs.
  return slot.role === 'sasaran' && feature.lead === 'tingkatan' ? best - FIT.ledByNames : best;
};

const byMeasure = ({ role, ukuran }: KolomFormulir, { measure, percent, lead, profile }: Feature): number => {
  if (ukuran === undefined || ukuran === 'judul') return 0;
  // "Fisik" names a quantity elsewhere; where a form has it as a share, it is one.
  if (role === 'fisik' && measure === 'K') return 0;
  // "% Serap" below "Keuangan" is a share of the money, as its figures are small.
  const small = profile.numbers > 0 && profile.large === 0;
  if (measure === ukuran || (ukuran === '%' && percent && (measure !== 'Rp' || small))) return FIT.measureFits;
  // "Tingkat Efisiensi" is no amount.
  if (measure === null && lead === 'tingkat' && ukuran === 'Rp') return -FIT.percentIsNoMoney;
  if (measure === null && percent && ukuran !== '%')
    return ukuran === 'Rp' ? -FIT.percentIsNoMoney : -FIT.measureContradicts;
  if (measure === null) return 0;
  return -FIT.measureContradicts;
};

const byContent = (
  { role, ragam, ukuran, besar }: KolomFormulir,
  { measure, percent, lead, profile }: Feature,
): number => {
  const { filled, numbers, words, named, codes, large, percents } = profile;
  if (filled < FIT.minRows) return 0;
  const figures = FIGURES.has(role) || (role === 'lain' && ragam !== undefined);
  // Words alone, row by row, are no figures whatever the heading says ("Tingkatan": Program, Kegiatan).
  // Below some tables stands a scale ("91 ≤ 100"), whose digits are no figures either.
  const alone = words > filled * (numbers === 0 ? 0.5 : 0.85);
  if (figures && numbers <= filled * 0.1 && filled >= FIT.wordsAlone && alone) return -Infinity;
  if (figures && words > filled * 0.7) return -FIT.contentContradicts;
  if (NAMES.has(role) && numbers > filled * 0.7) return -FIT.figuresNameNothing;
  if (WORDS.has(role) && numbers > filled * 0.7) return -FIT.contentContradicts;
  if (besar === true && measure !== 'Rp' && large <= filled * 0.5) return -Infinity;
  if (ukuran === 'K' && measure === null && large > filled * 0.8) return -FIT.contentContradicts;
  if (role === 'kode') {
    if (percent) return -FIT.contentContradicts;
    // Notes and factors below the table begin in its first column, where codes of programs are few.
    if (named > filled * 0.7 && (lead !== 'kode' || codes === 0)) return -FIT.contentContradicts;
    // "Pagu Pekerjaan" over money numbers no works.
    if (large > filled * 0.5 && lead !== null && lead !== 'kode' && lead !== 'nomor') return -FIT.figuresNameNothing;
    return words === 0 && numbers + codes >= filled ? FIT.codesOnly : codes > filled * 0.5 ? FIT.mostlyCodes : 0;
  }
  // Ten thousand per cent and more is an amount.
  if ((ukuran === '%' || SHARES.has(role)) && large > filled * 0.5) return -FIT.contentContradicts;
  if (ukuran === 'Rp' && percents > filled * 0.5) return -FIT.contentContradicts;
  return ukuran === 'Rp' && large > filled * 0.5 ? FIT.largeIsMoney : 0;
};

/** How a column fits the places that were tried: forms share most of theirs. */
const fitsOf = onceFor<Feature, Map<KolomFormulir, number>>(() => new Map());

/** How well a column fits a place of a form: about 1 where its heading says just that, below 0 where it says something else. */
export const fit = (slot: KolomFormulir, feature: Feature): number => {
  const fits = fitsOf(feature);
  const found = fits.get(slot) ?? fitAt(slot, feature);
  fits.set(slot, found);
  return found;
};

const fitAt = (slot: KolomFormulir, feature: Feature): number => {
  if (!feature.headed || (slot.periode === 'triwulan' && feature.quarter === null)) return -Infinity;
  if (slot.periode === 'bulan' && feature.month === null) return -Infinity;
  if (wordingOf(slot).must.some((one) => !feature.said.has(one))) return -Infinity;
  const year = slot.periode === 'tahun' && feature.year !== null ? FIT.yearFits : 0;
  return byHeading(slot, feature) + byMeasure(slot, feature) + byContent(slot, feature) + year;
};
