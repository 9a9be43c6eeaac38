import { isTriwulan } from '../../renja/periode';
import { UMUM, type Formulir, type HitunganFormulir } from '../../forms';
import { parsePersamaan, type Persamaan } from '../../renja/persamaan';
import { ROLES, type Role } from '../../renja/types';
import { sameHeading, type HeadingPath } from '../locate/headings';
import type { Model } from './model';
import type { Kolom } from '../figures/kolom';
import { appliesTo, resolve } from '../figures/relations';
import { keyOfMeaning } from '../map/meaning';
import { missingPlaces } from '../map/needed';
import type { SheetColumn, ColumnProblem } from '../facts/types';

/** Roles that several columns may share: texts, and figures told apart by more than measure and period. */
const SHARED: ReadonlySet<Role> = new Set<Role>([
  'lain',
  'kode',
  'nama',
  'nomor',
  'satuan',
  'catatan',
  'indikator',
  'formula',
  'sasaran',
]);

const meaningOf = (column: SheetColumn): string => keyOfMeaning({ ...column, ragam: column.ragam ?? null });

/** Columns that claim one meaning. A figure and its unit under one merged heading are one column. */
export const doubleClaims = (
  columns: readonly SheetColumn[],
  paths: readonly HeadingPath[],
): (readonly SheetColumn[])[] => {
  const claims = new Map<string, SheetColumn[]>();
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const continues =
      before !== undefined && meaningOf(before) === meaningOf(column) && sameHeading(paths[at], paths[at - 1]);
    if (SHARED.has(column.role) || continues) return;
    claims.set(meaningOf(column), [...(claims.get(meaningOf(column)) ?? []), column]);
  });
  return [...claims.values()].filter((same) => same.length > 1);
};

type Missing = Extract<ColumnProblem, { kind: 'hilang' }>;

/** Roles that an equation names. */
const namesIn = (persamaan: Persamaan): readonly string[] =>
  persamaan.kind === 'angka'
    ? []
    : 'nama' in persamaan
      ? [persamaan.nama]
      : [...namesIn(persamaan.kiri), ...namesIn(persamaan.kanan)];

/** What an equation needs beside a computed column and does not find. */
const lacking = (text: string, kolom: readonly Kolom[], hasil: Kolom): Missing[] => {
  const persamaan = parsePersamaan(text);
  if (persamaan === null || resolve(persamaan, kolom, hasil) !== null) return [];
  return namesIn(persamaan)
    .filter((nama) => resolve({ kind: 'kolom', nama }, kolom, hasil) === null)
    .flatMap((nama): Missing[] => {
      const role = ROLES.find((one) => one === nama.split('@')[0]);
      if (role === undefined) return [];
      const any = kolom.some((one) => one.role === role);
      const { measure, period } = hasil;
      return [{ kind: 'hilang', role, measure: any ? measure : null, period: any ? period : null, untuk: hasil.role }];
    });
};

/** Quarters that one measure has and another lacks: their sum would miss one. */
const quartersLacking = (kolom: readonly Kolom[], hasil: Kolom): Missing[] => {
  const quarters = kolom.filter(({ role, side }) => role === 'realisasi-tw' && side === hasil.side);
  const own = new Set(quarters.filter(({ measure }) => measure === hasil.measure).map(({ period }) => period));
  if (own.size === 0) return [];
  const others = new Set(quarters.map(({ period }) => period));
  return [...others]
    .filter((period) => isTriwulan(period) && !own.has(period))
    .map((period) => ({ kind: 'hilang', role: 'realisasi-tw', measure: hasil.measure, period, untuk: hasil.role }));
};

const missingFor = (model: Model, form: Formulir): Missing[] =>
  model.kolom.flatMap((hasil): Missing[] => {
    const own = form.hitungan.filter((one) => one.bilaAda !== true && appliesTo(form, one, hasil));
    const figured = model.relations.some((relation) => relation.hasil === hasil.index);
    const quarterly = own.some(({ persamaan }) => persamaan.startsWith('triwulan('));
    if (quarterly) return quartersLacking(model.kolom, hasil);
    return figured
      ? []
      : own.flatMap(({ persamaan }: HitunganFormulir) => lacking(persamaan, model.kolom, hasil)).slice(0, 2);
  });

/**
 * What keeps columns from being used: several that claim one meaning, and needed ones that are not there, by the
 * form and its arithmetic. Columns that the sheet computes in another declared way lack nothing.
 */
export const columnProblems = (model: Model, paths: readonly HeadingPath[]): ColumnProblem[] => {
  const double = doubleClaims(model.table.columns, paths).map((same): ColumnProblem => ({
    kind: 'ganda',
    columns: same.map(({ column }) => column),
  }));
  const { form } = model;
  if (form === null || form === UMUM) return double;
  const places = missingPlaces(form, model.table.columns);
  const required = [...new Set(places.map(({ role }) => role))].map((role): ColumnProblem => {
    const lacking = places.filter((place) => place.role === role).length;
    const found = model.table.columns.filter((column) => column.role === role).length;
    return { kind: 'wajib', role, found, needed: found + lacking };
  });
  const missing = missingFor(model, form).filter(({ role }) => !places.some((place) => place.role === role));
  const told = new Map(missing.map((one) => [[one.role, one.measure, one.period].join('|'), one]));
  return [...double, ...required, ...told.values()];
};
