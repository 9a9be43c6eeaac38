import type { CaraCapaian } from '../renja/capaian';
import { keyOfRow } from './build';
import type { Model } from './model';

/** How capaian is figured on a row by the user's choice; null where nothing was chosen. */
export const caraOf = (model: Model, i: number): CaraCapaian | null => {
  const negatif = model.tableSettings.rows?.[keyOfRow(model, i)]?.negatif === true;
  const { batasCapaian, rumusNegatif } = model.settings;
  return negatif || batasCapaian !== null ? { negatif, rumusNegatif, batas: batasCapaian } : null;
};
