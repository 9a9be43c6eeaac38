import type { Formulir, KolomFormulir } from '../../forms';
import type { Role, Side } from '../../renja/types';

/** What a table's column is held to be, as far as a form's place asks for it. */
export type Held = { readonly role: Role; readonly ragam?: string | null; readonly side: Side | null };

const asks = ({ ragam, sisi }: KolomFormulir): boolean => ragam !== undefined || sisi !== undefined;

const fills = ({ role, ragam, sisi }: KolomFormulir, held: Held): boolean =>
  held.role === role && (ragam ?? null) === (held.ragam ?? null) && (sisi === undefined || sisi === held.side);

/**
 * The places that a form must have filled and a table has not, nor another in their stead: both pagu of a Rumusan Perubahan, either
 * side of T-C.31. Of several places for one thing one is enough; a column of which only the role is known (the user's word) fills any.
 */
export const missingPlaces = ({ kolom }: Formulir, columns: readonly Held[]): readonly KolomFormulir[] => {
  const has = (role: Role): boolean => columns.some((held) => held.role === role);
  const required = kolom.filter(({ wajib, atau }) => wajib === true && (atau === undefined || !has(atau)));
  const first = new Map(
    required.map((slot) => [`${slot.role}|${slot.ragam ?? ''}|${slot.sisi ?? ''}`, slot] as const).reverse(),
  );
  const free = new Map<Role, number>();
  for (const { role, ragam = null, side } of columns)
    if (ragam === null && side === null) free.set(role, (free.get(role) ?? 0) + 1);
  return [...first.values()].reverse().filter((slot) => {
    if (!asks(slot)) return !has(slot.role);
    if (columns.some((held) => fills(slot, held))) return false;
    const left = free.get(slot.role) ?? 0;
    free.set(slot.role, left - 1);
    return left <= 0;
  });
};
