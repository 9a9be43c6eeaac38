import { onceFor } from '../../grid/once';
import { isTriwulan, triwulanBulan } from '../../renja/periode';
import type { Formulir, HitunganFormulir } from '../../forms';
import type { AturanHitungan } from '../../renja/aturan';
import { bolehTanpa, operands, parsePersamaan, type Persamaan } from '../../renja/persamaan';
import { asCapaian, chain, columnsOf, fold, type Aljabar, type Ekspresi } from './ekspresi';
import type { Kolom } from './kolom';

/**
 * A computed column: `hasil` = `ekspresi`. `jumlah`: amounts added and subtracted, figured in the column's own unit;
 * `persen`: a ratio × 100, in percent points.
 */
export type Relation = {
  readonly hasil: number;
  readonly aturan: AturanHitungan;
  readonly jenis: 'jumlah' | 'persen';
  readonly ekspresi: Ekspresi;
  readonly operands: readonly number[];
  /** As printed in the form, for messages. */
  readonly persamaan: string;
  /** Set where the user chose the sheet's own arithmetic. */
  readonly pengguna?: true;
};

/** The ragam of a column of % beside K and Rp: not what the number of its heading counts. */
export const PERSEN = 'persen';

/** Whether a column is what an equation names: `role` or `role@ragam`. */
const isNamed = (kolom: Kolom, name: string): boolean => {
  const [role, ragam] = name.split('@');
  return kolom.role === role && (ragam === undefined || kolom.ragam === ragam);
};

/** Whether an equation may join two columns: one measure, or one of them a percentage or without measure. */
const measuresJoin = (a: Kolom, b: Kolom): boolean =>
  a.measure === b.measure || a.measure === null || b.measure === null || a.measure === '%' || b.measure === '%';

const isQuarter = ({ period }: Kolom): boolean => isTriwulan(period);

/** The column that a role names beside a computed column: same measure, period and side, or the only one there is. */
const beside = (kolom: readonly Kolom[], name: string, hasil: Kolom): Kolom | null => {
  const joining = kolom.filter(
    (other) =>
      isNamed(other, name) &&
      other.side === hasil.side &&
      measuresJoin(other, hasil) &&
      (other.period === hasil.period || other.period === null || hasil.period === null),
  );
  // Of several quarters none is the year's.
  const whole = joining.filter((other) => hasil.period !== null || !isQuarter(other));
  const fitting = joining.length > 1 ? whole : joining;
  const plain = name.includes('@') ? fitting : fitting.filter(({ ragam }) => ragam === null);
  return (
    [...plain, ...fitting].find((other) => other.measure === hasil.measure && other.period === hasil.period) ??
    // "Capaian" of the year, without a measure, is of the year's figures, not of its first quarter's.
    plain.find((other) => other.period === hasil.period) ??
    plain[0] ??
    fitting[0] ??
    null
  );
};

const series = (kolom: readonly Kolom[], name: string, hasil: Kolom): Kolom[] => {
  const all = kolom.filter((other) => isNamed(other, name) && other.side === hasil.side && other.period !== null);
  const own = all.filter(({ measure }) => measure === hasil.measure);
  const single = new Set(all.map(({ measure }) => measure)).size === 1;
  const named = own.length === 0 && single && hasil.measure === null ? all : own;
  // Running totals beside single quarters are no quarters more; a lone quarter beside them ("s.d. TW III", "TW IV") is no year.
  const [plain, running] = [named.filter(({ ragam }) => ragam === null), named.filter(({ ragam }) => ragam !== null)];
  const isWhole = running.length === 0 || plain.some(({ period }) => period === 1) || !plain.every(isQuarter);
  const some = plain.length > 0 && isWhole ? plain : running.length > 0 ? running : named;
  return some.sort((a, b) => (a.period ?? 0) - (b.period ?? 0));
};

/** Resolves role names to the columns beside `hasil`; null when a needed column is not on the sheet. */
export const resolve = (persamaan: Persamaan, kolom: readonly Kolom[], hasil: Kolom): Ekspresi | null => {
  switch (persamaan.kind) {
    case 'angka':
      return { kind: 'angka', nilai: Number(persamaan.nilai) };
    case 'kolom': {
      const found = beside(kolom, persamaan.nama, hasil);
      return found === null ? null : { kind: 'kolom', kolom: found.index };
    }
    case 'fungsi': {
      if (persamaan.fungsi === 'total') {
        const found = beside(kolom, persamaan.nama, hasil);
        return found === null ? null : { kind: 'total', kolom: found.index };
      }
      const all = series(kolom, persamaan.nama, hasil);
      const until = persamaan.fungsi === 'sampai' ? hasil.period : null;
      const isMeant = ({ period }: Kolom): boolean =>
        persamaan.fungsi === 'bulanan'
          ? period !== null && triwulanBulan(period) === hasil.period
          : until === null || (period ?? 0) <= until;
      const columns = all.filter(isMeant).map(({ index }) => index);
      const summed = persamaan.fungsi === 'sampai' || persamaan.fungsi === 'bulanan';
      const fungsi = summed ? 'triwulan' : persamaan.fungsi;
      return columns.length === 0 ? null : { kind: 'deret', fungsi, kolom: columns };
    }
    default: {
      const kiri = resolve(persamaan.kiri, kolom, hasil);
      const kanan = resolve(persamaan.kanan, kolom, hasil);
      if (kanan === null && bolehTanpa(persamaan.kanan)) return kiri;
      if (kiri === null && bolehTanpa(persamaan.kiri)) return kanan;
      if (kiri === null || kanan === null) return null;
      // Money over a quantity is no percentage.
      const measures = new Set(
        [...columnsOf(kiri), ...columnsOf(kanan)].flatMap((index) => kolom[index]?.measure ?? []),
      );
      if (persamaan.kind === '/' && measures.has('K') && measures.has('Rp')) return null;
      return asCapaian({ kind: persamaan.kind, kiri, kanan });
    }
  }
};

/** Whether an equation divides: its result is a ratio, else an amount. */
export const divides = (persamaan: Persamaan): boolean =>
  persamaan.kind === '/' ||
  ('kiri' in persamaan && (divides(persamaan.kiri) || divides(persamaan.kanan))) ||
  (persamaan.kind === 'fungsi' && persamaan.fungsi === 'pertumbuhan');

/** Sums of K over years follow the indicator's own rule: a percentage is not added (rules: Quarters of K). */
const byRowRule = (ekspresi: Ekspresi, hasil: Kolom): Ekspresi => {
  const columns = hasil.measure === 'Rp' || hasil.summed || ekspresi.kind === 'kolom' ? null : chain(ekspresi);
  return columns === null ? ekspresi : { kind: 'deret', fungsi: 'tahun', kolom: columns };
};

const relationOf = (
  hasil: Kolom,
  parsed: Persamaan,
  ekspresi: Ekspresi,
  aturan: AturanHitungan,
  persamaan: string,
): Relation => {
  // Where no form is known, the sheet's own word holds as it stands.
  const own = asCapaian(aturan === 'persamaan' ? ekspresi : byRowRule(ekspresi, hasil));
  return {
    hasil: hasil.index,
    aturan,
    jenis: divides(parsed) ? 'persen' : 'jumlah',
    ekspresi: own,
    operands: columnsOf(own),
    persamaan,
  };
};

/** A form's relation with the other arithmetic in use for it. `share`: the percentage of one quarter. */
export type FormRelation = {
  readonly relation: Relation;
  readonly others: readonly Relation[];
  readonly share: boolean;
};

/** Whether an equation of a form gives a column: by role, quarter and measure. */
export const appliesTo = (form: Formulir, { hasil, periode, ukuran }: HitunganFormulir, column: Kolom): boolean => {
  const quarterly = (): boolean =>
    form.hitungan.some((other) => other.periode === 'triwulan' && isNamed(column, other.hasil));
  // "Realisasi" alone is not that of last month, which the form knows by itself.
  const other =
    !hasil.includes('@') &&
    column.ragam !== null &&
    form.kolom.some(({ role, ragam }) => role === column.role && ragam === column.ragam);
  return (
    isNamed(column, hasil) &&
    !other &&
    (periode === 'triwulan' ? isQuarter(column) : !(isQuarter(column) && quarterly())) &&
    (ukuran === undefined || (column.measure !== null && ukuran.includes(column.measure)))
  );
};

/** The equations of a form's computed column, read once. */
const persamaanOf = onceFor(({ hasil, persamaan, lain = [], cadangan }: HitunganFormulir) => {
  const read = (text: string) => {
    const found = parsePersamaan(text);
    if (found === null) throw new Error(`"${hasil}": cannot read "${text}"`);
    return { text, persamaan: found };
  };
  const own = read(persamaan);
  return {
    resmi: [own, ...lain.map(read)],
    cadangan: cadangan === undefined ? null : read(cadangan),
    nama: operands(own.persamaan).map(({ nama }) => nama),
  };
});

/** The arithmetic of a form on the columns that are there. */
export const formRelations = (form: Formulir, kolom: readonly Kolom[]): FormRelation[] =>
  form.hitungan.flatMap((hitungan) =>
    kolom
      .filter((column) => appliesTo(form, hitungan, column))
      .flatMap((column): FormRelation[] => {
        const { resmi, cadangan, nama } = persamaanOf(hitungan);
        const resolved = ({ text, persamaan }: (typeof resmi)[number]): Relation[] => {
          const ekspresi = resolve(persamaan, kolom, column);
          // A sum of which one column is there adds nothing.
          const isAlone = persamaan.kind === '+' && ekspresi?.kind === 'kolom';
          return ekspresi === null || isAlone ? [] : [relationOf(column, persamaan, ekspresi, hitungan.aturan, text)];
        };
        const official = resmi.flatMap(resolved);
        const named = (name: string): readonly Kolom[] => kolom.filter((other) => isNamed(other, name));
        const lacks = nama.some((name) => named(name).length === 0);
        // The share of the whole is of no single kind of it ("Belanja Pegawai" beside others) where the whole has a column.
        const inKinds = nama.some((name) => {
          const kinds = name.includes('@') || column.ragam !== null ? [] : named(name);
          return kinds.length > 1 && kinds.every(({ ragam }) => ragam !== null);
        });
        const instead = cadangan !== null && (lacks || inKinds) ? resolved(cadangan) : [];
        const isWhole = instead.some(({ operands }) => operands.every((index) => kolom[index]?.ragam === null));
        const [relation, ...others] = (inKinds && isWhole) || (official.length === 0 && lacks) ? instead : official;
        return relation === undefined ? [] : [{ relation, others, share: hitungan.periode === 'triwulan' }];
      }),
  );

/** What the numbering row declares for a column, on the physical columns under its numbers, measure by measure. */
export const declaredRelation = (
  text: string,
  persamaan: Persamaan,
  hasil: Kolom,
  kolom: readonly Kolom[],
  numberOf: (kolom: Kolom) => string | null,
  aturan: AturanHitungan,
): Relation | null => {
  const pick = (number: string): Kolom | null => {
    const covered = kolom.filter((other) => numberOf(other) === number && other.ragam !== PERSEN);
    const [only] = covered;
    // Rp does not follow from the K that alone is left under a number.
    const alone = covered.length === 1 && only !== undefined && measuresJoin(only, hasil) ? only : null;
    return covered.find(({ measure }) => measure === hasil.measure) ?? alone;
  };
  const walk = (node: Persamaan): Ekspresi | null => {
    switch (node.kind) {
      case 'angka':
        return { kind: 'angka', nilai: Number(node.nilai) };
      case 'kolom': {
        const found = pick(node.nama);
        return found === null || found === hasil ? null : { kind: 'kolom', kolom: found.index };
      }
      case 'fungsi':
        return null;
      default: {
        const kiri = walk(node.kiri);
        const kanan = walk(node.kanan);
        return kiri === null || kanan === null ? null : { kind: node.kind, kiri, kanan };
      }
    }
  };
  const found = walk(persamaan);
  if (found === null) return null;
  const bare = divides(persamaan) && !JSON.stringify(found).includes('"nilai":100');
  const ekspresi: Ekspresi = bare ? { kind: '*', kiri: found, kanan: { kind: 'angka', nilai: 100 } } : found;
  return relationOf(hasil, persamaan, ekspresi, aturan, text);
};

/** An expression by its columns and what is done with them: sums in any order are one. */
type Bentuk = { readonly text: string; readonly sum: readonly number[] | null };

const sumOf = (sum: readonly number[]): Bentuk => ({ text: `+${[...sum].sort((x, y) => x - y).join(',')}`, sum });

const BENTUK: Aljabar<Bentuk, null> = {
  angka: (nilai) => ({ text: String(nilai), sum: null }),
  kolom: (kolom) => ({ text: `kolom${kolom}`, sum: [kolom] }),
  total: (kolom) => ({ text: `total${kolom}`, sum: null }),
  deret: (_, nilai) => ({ ...sumOf(nilai.flatMap(({ sum }) => sum ?? [])), sum: null }),
  capaian: (a, b) => ({ text: `(${a.text}%${b.text})`, sum: null }),
  hitung: (op, a, b) =>
    op === '+' && a.sum !== null && b.sum !== null
      ? sumOf([...a.sum, ...b.sum])
      : { text: `(${a.text}${op}${b.text})`, sum: null },
};

/** Whether two relations figure the same: same columns in the same places, however written. */
export const sameRelation = (a: Relation, b: Relation): boolean =>
  fold(a.ekspresi, BENTUK, null).text === fold(b.ekspresi, BENTUK, null).text;

/** Ratios of two columns of one measure, one of them the form's own, to say which one a disputed column follows. */
export const possibleRatios = (relation: Relation, kolom: readonly Kolom[]): Relation[] => {
  const hasil = kolom[relation.hasil];
  if (hasil === undefined || relation.jenis !== 'persen') return [];
  const candidates = kolom.filter(
    (other) =>
      other !== hasil && other.measure === hasil.measure && other.side === hasil.side && other.ragam !== PERSEN,
  );
  return candidates.flatMap((atas) =>
    candidates
      .filter(
        (bawah) =>
          bawah !== atas && (relation.operands.includes(atas.index) || relation.operands.includes(bawah.index)),
      )
      .map((bawah): Relation => {
        const realisasi = { kind: 'kolom', kolom: atas.index } as const;
        return {
          ...relation,
          ekspresi: { kind: 'capaian', realisasi, target: bawah.index },
          operands: [atas.index, bawah.index],
        };
      }),
  );
};
