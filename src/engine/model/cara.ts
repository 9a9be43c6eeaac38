import type { CaraCapaian } from '../../renja/capaian';
import { keyOfRow } from './build';
import type { CaraAt, Model } from './model';

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

/** How capaian is figured on a table's rows by the user's choice; null on rows where nothing was chosen. */
export const caraFor = (model: Model): CaraAt => {
  const known = chosen.get(model) ?? choose(model);
  chosen.set(model, known);
  return known;
};

export const caraOf = (model: Model, i: number): CaraCapaian | null => caraFor(model)(i);
