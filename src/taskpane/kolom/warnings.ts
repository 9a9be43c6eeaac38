import type { Column, Table } from '../../engine/types';
import type { Katalog } from '../../bahasa';
import { columnName } from '../../grid/address';
import type { Role } from '../../renja/types';
import type { Texts } from '../store/context';

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

/** A role must be there where another one is computed from it. */
const NEEDS: readonly (readonly [computed: Role, needed: Role])[] = [
  ['capaian', 'target'],
  ['capaian', 'realisasi'],
  ['realisasi-renstra', 'realisasi'],
  ['capaian-renstra', 'target-renstra'],
  ['persen-keuangan', 'pagu'],
  ['sisa-pagu', 'pagu'],
];

/** What keeps the columns from being used: two that claim one role, and needed ones that are missing. */
export const mappingWarnings = ({ columns }: Table, kamus: Katalog, t: Texts['t']): string[] => {
  const claims = new Map<string, Column[]>();
  for (const column of columns) {
    if (SHARED.has(column.role)) continue;
    const key = [column.role, column.measure, column.period, column.side, column.ragam ?? null].join('|');
    claims.set(key, [...(claims.get(key) ?? []), column]);
  }
  const roles = new Set(columns.map((column) => column.role));
  const missing = NEEDS.filter(([computed, needed]) => roles.has(computed) && !roles.has(needed)).map(
    ([, needed]) => needed,
  );
  return [
    ...[...claims.values()].flatMap((same) =>
      same.length < 2 || same[0] === undefined
        ? []
        : [
            t('kolom.ganda', {
              peran: describe(same[0], kamus),
              kolom: same.map((one) => columnName(one.column)).join(', '),
            }),
          ],
    ),
    ...[...new Set(missing)].map((role) => t('kolom.hilang', { peran: kamus.peran[role] })),
  ];
};

const describe = (column: Column, kamus: Katalog): string =>
  [kamus.peran[column.role], column.period === null ? null : String(column.period), column.measure]
    .filter((part) => part !== null)
    .join(' ');
