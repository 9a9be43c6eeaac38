import type { Decimal } from '../../grid/decimal';
import type { Ekspresi } from '../figures/ekspresi';
import type { Model } from '../model/model';
import { evaluated } from '../model/quarters';

/** Factors of a sum's columns: +1 or −1; null when it is no plain sum. */
export const linear = (ekspresi: Ekspresi): Map<number, 1 | -1> | null => {
  const factors = new Map<number, 1 | -1>();
  const walk = (node: Ekspresi, sign: 1 | -1): boolean => {
    switch (node.op) {
      case 'kolom':
        factors.set(node.kolom, sign);
        return true;
      case 'deret':
        node.kolom.forEach((column) => factors.set(column, sign));
        return true;
      case '+':
      case '-':
        return walk(node.kiri, sign) && walk(node.kanan, node.op === '-' ? (sign === 1 ? -1 : 1) : sign);
      default:
        return false;
    }
  };
  return walk(ekspresi, 1) ? factors : null;
};

/** Cuts the quarters after the evaluated one from a relation. */
export const cut = (model: Model, ekspresi: Ekspresi): Ekspresi => {
  if (ekspresi.op === 'deret')
    return ekspresi.fungsi === 'triwulan' ? { ...ekspresi, kolom: evaluated(model, ekspresi.kolom) } : ekspresi;
  if (ekspresi.op === 'angka' || ekspresi.op === 'kolom' || ekspresi.op === 'total') return ekspresi;
  return { ...ekspresi, kiri: cut(model, ekspresi.kiri), kanan: cut(model, ekspresi.kanan) };
};

/** Above this many changes, mixtures of them are not tried: too many would fit by chance. */
const MAX_MIXED = 6;

/** Whether some of the changes, or none, make a difference. */
export const someGive = (changes: readonly Decimal[], difference: Decimal): boolean => {
  if (changes.length > MAX_MIXED) return false;
  const reach = (from: number, rest: Decimal): boolean =>
    rest.isZero() || changes.slice(from).some((change, at) => reach(from + at + 1, rest.minus(change)));
  return reach(0, difference);
};
