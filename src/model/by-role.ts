import { type Role, ROLES } from '../schema/terms.ts';

/** One of each job. */
export const byRole = <T>(of: (role: Role) => T): Record<Role, T> =>
  Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, T>;
