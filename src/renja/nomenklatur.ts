import type { CellValue, Grid } from '../grid/types';
import { levelOfKode, readKode, type Kode } from './kode';

/** Codes and their names: '1.06.01.2.01' → 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah'. */
export type Nomenklatur = Readonly<Record<string, string>>;

/** A row of a list: the cells before its name that read as (parts of) a code, and the name. */
type Baris = { readonly bagian: readonly Kode[]; readonly nama: string };

const barisOf = (cells: readonly CellValue[]): Baris | null => {
  const at = cells.findIndex((cell) => readKode([cell]) !== null);
  if (at < 0) return null;
  const to = cells.findIndex(
    (cell, index) => index > at && typeof cell === 'string' && /[a-z]/i.test(cell) && readKode([cell]) === null,
  );
  const nama = cells[to];
  if (typeof nama !== 'string') return null;
  const bagian = cells.slice(at, to).flatMap((cell) => readKode([cell]) ?? []);
  return { bagian, nama: nama.trim() };
};

const gabung = (bagian: readonly Kode[]): Kode | null => readKode(bagian.map(({ text }) => text));
const terpanjang = (bagian: readonly Kode[]): Kode | null =>
  bagian.reduce<Kode | null>(
    (longest, kode) => (kode.segments.length > (longest?.segments.length ?? 0) ? kode : longest),
    null,
  );

/** Where a list has its codes: in one cell, split over several (as Kepmendagri 050-5889/2021 prints them), or so after a running number. */
const CARA: readonly ((bagian: readonly Kode[]) => Kode | null)[] = [
  terpanjang,
  gabung,
  (bagian) => gabung(bagian.slice(1)),
];

/**
 * How well a reading makes a list of codes: the different codes whose own parent is in it too; and, for a list without
 * parents, those at least as long as a program's.
 */
const mutu = (nomenklatur: Nomenklatur): number => {
  const panjang = Object.keys(nomenklatur).flatMap((text) => {
    const kode = readKode([text]);
    return kode === null || levelOfKode(kode) === null || kode.segments.length < 2 ? [] : [kode.segments];
  });
  const berinduk = panjang.filter(
    (segments) => segments.slice(0, segments.length === 5 ? 3 : -1).join('.') in nomenklatur,
  );
  return berinduk.length + panjang.filter(({ length }) => length > 2).length / (panjang.length + 1);
};

/**
 * Reads a table of codes and names: one pair a row, in any columns, code before name; rows without such a pair are none.
 * A code may stand in one cell or be split over several; the way that gives most codes with their parents holds for all rows.
 */
export const readNomenklatur = (rows: readonly (readonly CellValue[])[]): Nomenklatur => {
  const baris = rows.map(barisOf).filter((one) => one !== null);
  const bacaan = CARA.map((kodeDari) =>
    Object.fromEntries(
      baris.flatMap(({ bagian, nama }) => {
        const kode = kodeDari(bagian);
        return kode === null ? [] : [[kode.text, nama] as const];
      }),
    ),
  );
  return bacaan.reduce((best, one) => (mutu(one) > mutu(best) ? one : best), bacaan[0] ?? {});
};

/** The codes and names of a sheet. Numbers count as they are shown: 2,1 in a cell that shows 2.10 is kegiatan 2.10. */
export const nomenklaturLembar = ({ values, text }: Pick<Grid, 'values' | 'text'>): Nomenklatur =>
  readNomenklatur(
    values.map((row, r) =>
      row.map((value, c) => {
        const shown = text[r]?.[c] ?? '';
        return typeof value === 'number' && readKode([shown]) !== null ? shown : value;
      }),
    ),
  );
