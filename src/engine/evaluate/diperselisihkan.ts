import { cellKey } from '../../grid/address';
import { onceFor } from '../../grid/once';
import type { Kolom } from '../figures/kolom';
import { cellOf, figureKey, rowAt, type Model } from '../model/model';
import type { Perihal } from '../facts/types';

/** Questions about amounts: what a cell should show is open until they are answered. */
const ABOUT_AMOUNTS: ReadonlySet<Perihal> = new Set<Perihal>(['persamaan', 'anak', 'kolom', 'total']);

const never = (): boolean => false;

/**
 * Tells whether an amount is, or is worked out from, one that a question is open about: what a blank would be filled with hangs
 * on the answer (rules: Writing only what is proved).
 */
export const diperselisihkan = onceFor((model: Model): ((kolom: Kolom, i: number) => boolean) => {
  const asked = (model.bukti?.questions ?? []).filter(({ perihal }) => ABOUT_AMOUNTS.has(perihal));
  const open = new Set(asked.flatMap(({ cells }) => cells.map(cellKey)));
  if (open.size === 0) return never;
  const relations = model.relations.filter(({ jenis }) => jenis === 'jumlah');
  const known = new Map<number, boolean>();
  const rests = (kolom: Kolom, i: number): boolean => {
    const key = figureKey(kolom.index, i);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, false);
    const found =
      open.has(cellKey(cellOf(model, kolom, i))) ||
      (kolom.summed && rowAt(model, i).children.some((child) => rests(kolom, child))) ||
      relations.some(
        ({ hasil, operands }) =>
          hasil === kolom.index &&
          operands.some((index) => {
            const operand = model.kolom[index];
            return operand !== undefined && rests(operand, i);
          }),
      );
    known.set(key, found);
    return found;
  };
  return rests;
});
