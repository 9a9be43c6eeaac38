import type { Kolom } from '../figures/kolom';
import { quotientOf } from '../figures/ekspresi';
import { PERSEN, type Relation } from '../figures/relations';
import { isTelling, score, valueOf } from './disputes';
import { amountAt, inputAt, type Model } from './model';
import { amountIsRight, percentIsRight, shownPercent, totalOf } from './reading';

/** The ratio with another column of the same measure above or below. */
const swapsOf = (model: Model, relation: Relation): Relation[] => {
  const parts = quotientOf(relation.ekspresi);
  const atas = model.kolom[parts?.atas ?? -1];
  const bawah = model.kolom[parts?.bawah ?? -1];
  if (atas === undefined || bawah === undefined || relation.operands.length !== 2) return [];
  const of = (above: Kolom, below: Kolom): Relation => ({
    ...relation,
    ekspresi: { kind: 'capaian', realisasi: { kind: 'kolom', kolom: above.index }, target: below.index },
    operands: [above.index, below.index],
  });
  const others = model.kolom.filter(
    (one) => one !== atas && one !== bawah && one.index !== relation.hasil && one.ragam !== PERSEN,
  );
  return others.flatMap((one) => [
    ...(one.measure === atas.measure && one.side === atas.side ? [of(one, bawah)] : []),
    ...(one.measure === bawah.measure && one.side === bawah.side ? [of(atas, one)] : []),
  ]);
};

/** The difference with another column in the place of one of the two: what came in, and not what was set apart, less what went out. */
const differencesOf = (model: Model, relation: Relation): Relation[] => {
  const { ekspresi } = relation;
  if (ekspresi.kind !== '-' || ekspresi.kiri.kind !== 'kolom' || ekspresi.kanan.kind !== 'kolom') return [];
  const { kiri, kanan } = ekspresi;
  const of = (a: number, b: number): Relation => ({
    ...relation,
    ekspresi: { kind: '-', kiri: { kind: 'kolom', kolom: a }, kanan: { kind: 'kolom', kolom: b } },
    operands: [a, b],
  });
  /** Whether a column may stand for another: of its measure or none, and not figured from the result itself. */
  const mayStandFor = (one: Kolom, index: number): boolean => {
    const own = model.kolom[index];
    const follows = model.relations.some(
      ({ hasil, operands }) => hasil === one.index && operands.includes(relation.hasil),
    );
    return one.ragam !== PERSEN && !follows && one.side === own?.side && (one.measure ?? own.measure) === own.measure;
  };
  return model.kolom
    .filter(({ index }) => index !== relation.hasil && !relation.operands.includes(index))
    .flatMap((one) => [
      ...(mayStandFor(one, kiri.kolom) ? [of(one.index, kanan.kolom)] : []),
      ...(mayStandFor(one, kanan.kolom) ? [of(kiri.kolom, one.index)] : []),
    ]);
};

/**
 * The same ratio or difference with another column in the place of one of its own, under which fewer figures are wrong: it gives one that misses,
 * and all in all more (rules: Evidence; case: a share of "s.d. bulan ini" read as one of the SP2D beside it). Null where none does.
 */
export const tertukar = (model: Model, relation: Relation, misses: readonly number[]): Relation | null => {
  const kolom = model.kolom[relation.hasil];
  if (kolom === undefined) return null;
  const total = totalOf(model, (one, i) => inputAt(model, one, i));
  // Tried on the few rows that miss before all others are looked at.
  const gives = (candidate: Relation): boolean =>
    misses.some((i) => {
      const exact = valueOf(model, candidate, i, total, 'jumlah');
      if (exact === null || exact.isNaN() || !isTelling(exact)) return false;
      if (relation.jenis === 'jumlah') {
        const shown = amountAt(model, kolom, i);
        return shown !== null && amountIsRight(model, kolom, i, shown, exact);
      }
      return [false, true].some((fraction) => {
        const shown = shownPercent(model, kolom, i, fraction);
        return shown !== null && percentIsRight(model, kolom, i, shown, exact);
      });
    });
  const others = relation.jenis === 'jumlah' ? differencesOf : swapsOf;
  const candidates = others(model, relation).filter(gives);
  if (candidates.length === 0) return null;
  const own = score(model, relation, true);
  const [best] = candidates
    .map((candidate) => ({ candidate, scored: score(model, candidate, true) }))
    .filter(({ scored }) => scored.cocok > own.cocok && scored.dari - scored.cocok < own.dari - own.cocok)
    .sort((a, b) => b.scored.cocok - a.scored.cocok);
  return best?.candidate ?? null;
};
