import type { Formulir } from '../../forms';
import type { Role } from '../../renja/types';

/** The roles that a form must have and a table has not, nor another in their place. */
export const missingRoles = ({ kolom }: Formulir, roles: ReadonlySet<Role>): Set<Role> =>
  new Set(
    kolom.flatMap(({ role, wajib, atau }) =>
      wajib === true && !roles.has(role) && (atau === undefined || !roles.has(atau)) ? [role] : [],
    ),
  );
