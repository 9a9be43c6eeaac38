import type { AturanRataRata, RowKind } from '../../renja/types';
import { isItem, rowAt, type Model } from '../model/model';

const descend = (model: Model, i: number, keep: (i: number) => boolean, found: number[] = []): number[] => {
  for (const child of rowAt(model, i).children) {
    if (keep(child)) found.push(child);
    else descend(model, child, keep, found);
  }
  return found;
};

export const membersOf = (model: Model, program: number, atas: AturanRataRata['atas']): number[] => {
  const isMember = (i: number): boolean => {
    const row = rowAt(model, i);
    return isItem(row) && (row.children.length === 0 || (atas === 'kegiatan' && row.kind === 'kegiatan'));
  };
  const members = descend(model, program, isMember);
  return members.length === 0 && isItem(rowAt(model, program)) ? [program] : members;
};

/** Rows with those that continue them: the further indicators of each. */
export const withContinued = (model: Model, members: readonly number[]): readonly number[] => {
  const own = new Set(members);
  const continued = model.outline.rows.flatMap(({ kind, parent }, i) =>
    kind === 'lanjutan' && own.has(parent) ? [i] : [],
  );
  return continued.length === 0 ? members : [...members, ...continued].sort((a, b) => a - b);
};

/** Rows of a kind, by the program they close. */
const closing = (model: Model, kind: string): Map<number, number> => {
  const found = new Map<number, number>();
  model.outline.rows.forEach((row, i) => {
    const program = kind.endsWith('total') ? -1 : row.parent;
    // Below the rating of a program its name heads a legend at most.
    const first = !kind.startsWith('predikat') || !found.has(program);
    if (row.kind === kind && first) found.set(program, i);
  });
  return found;
};

/** Closing rows of a table: averages and ratings by program, and those of all programs (under −1). */
export type Closing = Readonly<Record<'mean' | 'predikat' | 'meanAll' | 'predikatAll', ReadonlyMap<number, number>>>;

/** A single average below several programs, none of which has one of its own, is that of all of them. */
export const closingRows = (model: Model, programs: readonly number[]): Closing => {
  const mean = closing(model, 'rata-rata');
  const predikat = closing(model, 'predikat');
  const meanAll = closing(model, 'rata-rata-total');
  const predikatAll = closing(model, 'predikat-total');
  const [only, ...others] = mean.values();
  const single = only !== undefined && others.length === 0 && programs.length > 1 && meanAll.size === 0;
  if (!single || programs.some((program) => program > only)) return { mean, predikat, meanAll, predikatAll };
  const [rating] = predikat.values();
  return {
    mean: new Map(),
    meanAll: new Map([[-1, only]]),
    predikat: new Map(),
    predikatAll: predikatAll.size > 0 || rating === undefined ? predikatAll : new Map([[-1, rating]]),
  };
};

/** Programs: rows of that level, or the top of the tree where there are none. */
export const programsOf = (model: Model): number[] => {
  const rows = model.outline.rows.map((row, i) => ({ row, i }));
  const programs = rows.filter(({ row }) => row.kind === 'program').map(({ i }) => i);
  return programs.length > 0 ? programs : rows.filter(({ row }) => isItem(row) && row.parent < 0).map(({ i }) => i);
};

/** The level of those rows. */
export const tingkatOf = (model: Model, [first]: readonly number[]): RowKind =>
  first === undefined ? 'program' : rowAt(model, first).kind;
