import { onceFor } from '../../grid/once';
import { capaian, realisasiDari, type CaraCapaian } from '../../renja/capaian';
import { arahTercetak } from './arah';
import type { Isian } from '../../renja/triwulan';
import type { CaraAt, Model } from './model';
import type { Relation } from '../figures/relations';
import { keyOfRow } from './row-key';

type Figured = Pick<Relation, 'hasil' | 'operands'>;

/**
 * How capaian is figured on every row of a table: the row's choice before the table's, the table's before the workbook's. A row whose
 * sheet says in a column of its own that less is better is figured so without being asked.
 */
const choose = (model: Model, relation: Figured): CaraAt => {
  const { settings, tableSettings } = model;
  const batas = tableSettings.batasCapaian === undefined ? settings.batasCapaian : tableSettings.batasCapaian;
  const ofTable = tableSettings.rumusNegatif ?? settings.rumusNegatif;
  const common: CaraCapaian | null = batas === null ? null : { negatif: false, rumusNegatif: ofTable, batas };
  const rows = tableSettings.rows ?? {};
  const stated = arahTercetak(model, relation, ofTable);
  if (stated === null && !Object.values(rows).some(({ negatif }) => negatif === true)) return () => common;
  return (i) => {
    const own = rows[keyOfRow(model, i)];
    if (own?.negatif === true) return { negatif: true, rumusNegatif: own.rumusNegatif ?? ofTable, batas };
    return own?.negatif === undefined && stated?.rows.has(i) === true
      ? { negatif: true, rumusNegatif: stated.rumus, batas }
      : common;
  };
};

const plain: CaraAt = () => null;

const chosenFor = onceFor((model: Model) =>
  onceFor((relation: Figured): CaraAt => {
    const isMoney = [relation.hasil, ...relation.operands].some((index) => model.kolom[index]?.measure === 'Rp');
    return isMoney ? plain : choose(model, relation);
  }),
);

/**
 * How a percentage is figured on a table's rows by the user's choice; null on rows where nothing was chosen. Direction and
 * cap are an indicator's, so they concern K: what divides money is never turned round or cut.
 */
export const caraFor = (model: Model, relation: Figured): CaraAt => chosenFor(model)(relation);

export const caraOf = (model: Model, relation: Relation, i: number): CaraCapaian | null => caraFor(model, relation)(i);

/** The percentage that a realisasi gives on a row against its target, in the row's direction and under its cap. */
export const capaianOf = (model: Model, relation: Relation, i: number, realisasi: Isian, target: Isian): Isian =>
  realisasi === null || target === null ? null : capaian(realisasi, target, caraOf(model, relation, i));

/** The realisasi that a percentage of a row asks for against its target. */
export const realisasiOf = (model: Model, relation: Relation, i: number, persen: Isian, target: Isian): Isian =>
  persen === null || target === null ? null : realisasiDari(persen, target, caraOf(model, relation, i));
