import { isItem, rowAt, type Model } from '../model/model';
import { kemiripan, nameKey } from './keys';

/** A row of one table and the same program, kegiatan or sub kegiatan in another (indices of outline rows). */
export type PasanganBaris = {
  readonly a: number;
  readonly b: number;
  /** What makes them one: their code, their name, the same name below another parent or on another level, or a name that is only alike. */
  readonly dari: 'kode' | 'nama' | 'induk-lain' | 'mirip';
  /** Whether a person should look: the code is the same and the names are not, or the names are only alike. */
  readonly ragu: boolean;
};

/** What a person said of doubtful pairs, by `pairKey`: one row, or two. */
export type JawabanPasangan = Readonly<Record<string, 'ya' | 'bukan'>>;

type BarisCocok = {
  readonly pasangan: readonly PasanganBaris[];
  /** Rows that only the one or the other has. */
  readonly hanyaA: readonly number[];
  readonly hanyaB: readonly number[];
};

/** Below this, two names of one code are not the same name in other words. */
const NAMA_LAIN = 0.6;
/** So many pairs of names are compared at most; where more rows found no partner, the tables are not of the same programs. */
const MAX_PAIRS = 1_000_000;
/** From this on, two names without a code are taken for one, doubtfully. */
const NAMA_MIRIP = 0.8;

const items = (model: Model): number[] => model.outline.rows.flatMap((row, i) => (isItem(row) ? [i] : []));

/** Rows by a key; one that occurs twice identifies nothing. */
const byKey = (rows: readonly number[], keyOf: (i: number) => string | null): Map<string, number> => {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const i of rows) {
    const key = keyOf(i);
    if (key === null) continue;
    if (found.has(key)) twice.add(key);
    else found.set(key, i);
  }
  for (const key of twice) found.delete(key);
  return found;
};

const codeOf =
  (model: Model) =>
  (i: number): string | null => {
    const { kode, kodeRagu } = rowAt(model, i);
    return kode === null || kodeRagu ? null : kode.text;
  };

const nameOf = (model: Model, i: number): string => nameKey(rowAt(model, i).nama);

/** A name within its level and below its parent: the same kegiatan may stand below several programs. */
const namePath =
  (model: Model) =>
  (i: number): string | null => {
    const { kind, parent } = rowAt(model, i);
    const own = nameOf(model, i);
    return own === '' ? null : `${kind}:${parent < 0 ? '' : nameOf(model, parent)}:${own}`;
  };

/** Tells a pair of rows from the others, also after rows moved: their codes and names. */
export const pairKey = (a: Model, i: number, b: Model, j: number): string => {
  const [one, other] = [rowAt(a, i), rowAt(b, j)];
  return JSON.stringify([one.kode?.text ?? '', one.nama, other.kode?.text ?? '', other.nama]);
};

/** Rows of two tables that are the same by their code, else by their name below the same parent, in the order of b. */
export const matchBySign = (a: Model, b: Model, jawaban: JawabanPasangan = {}): BarisCocok => {
  const [restA, restB] = [new Set(items(a)), new Set(items(b))];
  const found: PasanganBaris[] = [];
  const meet = (dari: 'kode' | 'nama', keyOf: (model: Model) => (i: number) => string | null): void => {
    const known = byKey([...restA], keyOf(a));
    for (const [key, j] of byKey([...restB], keyOf(b))) {
      const i = known.get(key);
      if (i === undefined) continue;
      const [one, other] = [nameOf(a, i), nameOf(b, j)];
      const isOther = dari === 'kode' && one !== '' && other !== '' && kemiripan(one, other) < NAMA_LAIN;
      const said = jawaban[pairKey(a, i, b, j)];
      if (said === 'bukan') continue;
      found.push({ a: i, b: j, dari, ragu: isOther && said === undefined });
      restA.delete(i);
      restB.delete(j);
    }
  };
  meet('kode', codeOf);
  meet('nama', namePath);
  return { pasangan: found.sort((x, y) => x.b - y.b), hanyaA: [...restA], hanyaB: [...restB] };
};

/** The name of a program, whatever it stands below: one table has rows of urusan and bidang above its programs, another has none. */
const programName =
  (model: Model) =>
  (i: number): string | null =>
    rowAt(model, i).kind === 'program' && nameOf(model, i) !== '' ? nameOf(model, i) : null;

/**
 * The same, and programs by their name alone, and of the rest those whose names are alike (one letter typed wrong, a word left out) or the same on another
 * level, where only one candidate is.
 */
export const matchRows = (a: Model, b: Model, jawaban: JawabanPasangan = {}): BarisCocok => {
  const signed = matchBySign(a, b, jawaban);
  const [restA, restB] = [new Set(signed.hanyaA), new Set(signed.hanyaB)];
  const found = [...signed.pasangan];
  const programs = byKey(signed.hanyaA, programName(a));
  for (const [name, j] of byKey(signed.hanyaB, programName(b))) {
    const i = programs.get(name);
    if (i === undefined || jawaban[pairKey(a, i, b, j)] === 'bukan') continue;
    // Two codes are two programs: then a person says.
    if (codeOf(a)(i) !== null && codeOf(b)(j) !== null) continue;
    found.push({ a: i, b: j, dari: 'nama', ragu: false });
    restA.delete(i);
    restB.delete(j);
  }
  for (const j of restA.size * restB.size > MAX_PAIRS ? [] : [...restB]) {
    const own = nameOf(b, j);
    const alike = [...restA].filter(
      (i) =>
        // The same name on another level is the same row read otherwise, as far as anybody can tell.
        (nameOf(a, i) === own ||
          (rowAt(a, i).kind === rowAt(b, j).kind && kemiripan(nameOf(a, i), own) >= NAMA_MIRIP)) &&
        jawaban[pairKey(a, i, b, j)] !== 'bukan',
    );
    const [only, ...more] = alike;
    if (only === undefined || more.length > 0) continue;
    const isAnswered = jawaban[pairKey(a, only, b, j)] !== undefined;
    const dari = nameOf(a, only) === own ? 'induk-lain' : 'mirip';
    found.push({ a: only, b: j, dari, ragu: !isAnswered });
    restA.delete(only);
    restB.delete(j);
  }
  return { pasangan: found.sort((x, y) => x.b - y.b), hanyaA: [...restA], hanyaB: [...restB] };
};
