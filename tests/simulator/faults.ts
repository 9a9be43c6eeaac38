/** Mistakes as planners make them, each the only cause of what is wrong at its cell. */
import { anakDari, bagianDari, isDaun, PREDIKAT, predikat, tempat, type Angka, type Baris } from './figures';
import type { Kolom } from './layouts/types';
import type { Random } from './random';

export type Macam = 'induk' | 'total' | 'baris' | 'rata' | 'predikat';
export type Salah = {
  readonly macam: Macam;
  readonly baris: number;
  readonly kunci: string;
  readonly nilai: number | string;
  /** Sum formulas that leave out their last child instead of a typed figure. */
  readonly rentang: boolean;
};

type Pilihan = {
  readonly rumus: boolean;
  readonly rata: boolean;
  readonly mengalir: boolean;
  /** Computed columns not filled in yet. */
  readonly kosong: ReadonlySet<string>;
  /** Whether ratings are still to be put in. */
  readonly tanpaPredikat?: boolean;
  /** Also slips of the fingers: two figures changed about, one too few. */
  readonly ketik?: boolean;
};

/** Cells of one relation that tell something; with fewer a mistake cannot be known from a habit. */
const CUKUP = 5;
const CUKUP_INDUK = 3;

type Calon = { readonly macam: Macam; readonly baris: number; readonly kolom: Kolom };

const hasTwo = (rows: readonly Baris[], at: number, kunci: string, angka: Angka): boolean =>
  anakDari(rows, at).filter((child) => (angka(child, kunci) ?? 0) > 0).length >= 2;

/** Whether a capaian of K rests on this column and still shows what is right: then K is wrong beyond doubt. */
const isShownByCapaian = (
  { role, measure }: Kolom,
  kolom: readonly Kolom[],
  mengalir: boolean,
  kosong: ReadonlySet<string>,
): boolean => {
  const rate = role === 'realisasi' ? 'capaian' : role === 'realisasi-renstra' ? 'capaian-renstra' : null;
  return (
    !mengalir &&
    measure === 'K' &&
    kolom.some((other) => other.role === rate && other.measure === 'K' && !kosong.has(other.kunci))
  );
};

const candidates = (
  rows: readonly Baris[],
  kolom: readonly Kolom[],
  angka: Angka,
  { mengalir, kosong }: Pick<Pilihan, 'mengalir' | 'kosong'>,
): Calon[] => {
  const parents = rows.flatMap((row, at) => (row.jenis === 'simpul' && row.simpul.anak.length > 0 ? [at] : []));
  const closing = rows.flatMap(({ jenis }, at) => (jenis === 'jumlah' ? [at] : []));
  const found = kolom.flatMap((one): Calon[] => {
    const { isi, kunci } = one;
    const put = (macam: Macam, list: readonly number[]): Calon[] => list.map((baris) => ({ macam, baris, kolom: one }));
    const enough = (macam: Macam, list: readonly number[]): Calon[] => {
      if (one.longgar === true) return [];
      const telling = list.filter((at) => ![0, 100, null].includes(angka(at, kunci)));
      return telling.length < CUKUP ? [] : put(macam, telling);
    };
    const total = (): Calon[] =>
      one.longgar === true && isi.jenis === 'hitung'
        ? []
        : put(
            'total',
            closing.filter((at) => angka(at, kunci) !== null),
          );
    if (kosong.has(kunci)) return [];
    if (isi.jenis === 'uang') {
      const sums = parents.filter((at) => hasTwo(rows, at, kunci, angka));
      const leaves = rows.flatMap((row, at) => (isDaun(row) ? [at] : []));
      return [
        ...(sums.length >= CUKUP_INDUK ? put('induk', sums) : []),
        ...(typeof isi.daun === 'function' ? [] : enough('baris', leaves)),
        ...total(),
      ];
    }
    if (isi.jenis !== 'hitung') return [];
    if (isi.bentuk === 'ukuran' && !isShownByCapaian(one, kolom, mengalir, kosong)) return [];
    const items = rows.flatMap((row, at) =>
      row.jenis === 'simpul' && (isi.bentuk !== 'ukuran' || (isDaun(row) && row.ukuran?.cara === 'jumlah')) ? [at] : [],
    );
    return [...enough('baris', items), ...total()];
  });
  const means = rows.flatMap((row, at) => (row.jenis === 'rata' ? [at] : []));
  return [
    ...found,
    ...means.flatMap((baris) =>
      kolom
        .filter(({ kunci }) => angka(baris, kunci) !== null && !kosong.has(kunci))
        .flatMap((one): Calon[] => [
          { macam: 'rata', baris, kolom: one },
          { macam: 'predikat', baris: baris + 1, kolom: one },
        ]),
    ),
  ];
};

const round = (value: number): number => Math.round(value * 100) / 100;

const wrongMoney = (r: Random, right: number, children: readonly number[]): number => {
  const some = r.pick([1000, 45_000, 250_000, 1_000_000, 9_000_000]);
  const choices = [
    ...children.filter((child) => child > 0).map((child) => right - child),
    right + some,
    right + some * 3,
  ];
  const wrong = r.pick(choices);
  return wrong > 0 && wrong !== right ? wrong : right + some;
};

/** A figure with two of its digits changed about, or one lost. */
const salahKetikUang = (r: Random, right: number): number | null => {
  const digits = String(right);
  const at = r.int(1, Math.max(1, digits.length - 2));
  const isSwap = r.chance(0.6);
  const slip = isSwap
    ? digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2)
    : digits.slice(0, at) + digits.slice(at + 1);
  const wrong = Number(slip);
  return Number.isInteger(right) && digits.length > 5 && wrong !== right && wrong > 0 ? wrong : null;
};

const wrongPercent = (r: Random, right: number): number => {
  const off = 1.5 + r.int(0, 2000) / 100;
  return round(right - off > 1 && r.chance(0.5) ? right - off : right + off);
};

/** Up to `n` mistakes, at most one in a column. */
export const salahkan = (
  r: Random,
  n: number,
  rows: readonly Baris[],
  kolom: readonly Kolom[],
  angka: Angka,
  pilihan: Pilihan,
): Salah[] => {
  const chosen: Salah[] = [];
  const columns = new Set<string>();
  // A row of which most sums are wrong is no such sum, as far as anyone can tell.
  const sums = kolom.filter(({ isi }) => isi.jenis === 'uang').length;
  for (const { macam, baris, kolom: one } of r.shuffle(candidates(rows, kolom, angka, pilihan))) {
    if (chosen.length >= n) break;
    if (macam === 'induk' || macam === 'total') {
      const there = chosen.filter((other) => other.baris === baris && other.macam === macam).length;
      if (there >= (macam === 'induk' ? 1 : Math.floor(sums / 2))) continue;
    }
    if (macam === 'predikat' && pilihan.tanpaPredikat === true) continue;
    if (columns.has(one.kunci) || (macam === 'rata' && !pilihan.rata)) continue;
    // A rating beside a wrong average cannot be told from its effect.
    if (
      (macam === 'rata' || macam === 'predikat') &&
      chosen.some((other) => other.macam === 'rata' || other.macam === 'predikat')
    )
      continue;
    const right = angka(macam === 'predikat' ? baris - 1 : baris, one.kunci);
    if (right === null) continue;
    const { isi } = one;
    const rentang = macam === 'induk' && pilihan.rumus && r.chance(0.5);
    const children = macam === 'induk' || macam === 'total' ? bagianDari(rows, baris) : [];
    const last = angka(children.at(-1) ?? -1, one.kunci) ?? 0;
    const nilai =
      macam === 'predikat'
        ? r.pick(PREDIKAT.filter((label) => label !== predikat(right)))
        : rentang && last > 0
          ? right - last
          : (isi.jenis === 'hitung' && isi.bentuk === 'ukuran') ||
              (pilihan.ketik === true && isi.jenis === 'uang' && isi.polos === true)
            ? right + r.int(1, 9)
            : macam === 'rata' || (isi.jenis === 'hitung' && isi.bentuk === 'persen')
              ? wrongPercent(r, right)
              : ((pilihan.ketik === true && r.chance(0.4) ? salahKetikUang(r, right) : null) ??
                wrongMoney(
                  r,
                  right,
                  children.map((at) => angka(at, one.kunci) ?? 0),
                ));
    columns.add(one.kunci);
    chosen.push({ macam, baris, kunci: one.kunci, nilai, rentang: rentang && last > 0 });
  }
  return chosen;
};

/** What is typed in place of what is right, for the figures. */
export const penggantian = (salah: readonly Salah[]): ReadonlyMap<string, number> =>
  new Map(
    salah.flatMap(({ baris, kunci, nilai }) => (typeof nilai === 'number' ? [[tempat(baris, kunci), nilai]] : [])),
  );
