import { capaian, realisasiDari, type CaraCapaian } from '../../renja/capaian';
import type { Isian } from '../../renja/triwulan';
import type { CaraAt, Model } from './model';
import type { Relation } from './relations';
import { keyOfRow } from './row-key';

/** How capaian is figured on every row of a table: the row's choice before the table's, the table's before the workbook's. */
const choose = (model: Model): CaraAt => {
  const { settings, tableSettings } = model;
  const batas = tableSettings.batasCapaian === undefined ? settings.batasCapaian : tableSettings.batasCapaian;
  const ofTable = tableSettings.rumusNegatif ?? settings.rumusNegatif;
  const common: CaraCapaian | null = batas === null ? null : { negatif: false, rumusNegatif: ofTable, batas };
  const rows = tableSettings.rows ?? {};
  if (!Object.values(rows).some(({ negatif }) => negatif === true)) return () => common;
  return (i) => {
    const own = rows[keyOfRow(model, i)];
    return own?.negatif === true ? { negatif: true, rumusNegatif: own.rumusNegatif ?? ofTable, batas } : common;
  };
};

const chosen = new WeakMap<Model, CaraAt>();
const plain: CaraAt = () => null;

/**
 * How a percentage is figured on a table's rows by the user's choice; null on rows where nothing was chosen. Direction and
 * cap are an indicator's, so they concern K: what divides money is never turned round or cut.
 */
export const caraFor = (model: Model, { hasil, operands }: Pick<Relation, 'hasil' | 'operands'>): CaraAt => {
  if ([hasil, ...operands].some((index) => model.kolom[index]?.measure === 'Rp')) return plain;
  const known = chosen.get(model) ?? choose(model);
  chosen.set(model, known);
  return known;
};

export const caraOf = (model: Model, relation: Relation, i: number): CaraCapaian | null => caraFor(model, relation)(i);

/** The percentage that a realisasi gives on a row against its target, in the row's direction and under its cap. */
export const capaianOf = (model: Model, relation: Relation, i: number, realisasi: Isian, target: Isian): Isian =>
  realisasi === null || target === null ? null : capaian(realisasi, target, caraOf(model, relation, i));

/** The realisasi that a percentage of a row asks for against its target. */
export const realisasiOf = (model: Model, relation: Relation, i: number, persen: Isian, target: Isian): Isian =>
  persen === null || target === null ? null : realisasiDari(persen, target, caraOf(model, relation, i));
