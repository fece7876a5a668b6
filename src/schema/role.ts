import { z } from 'zod';
import { ROLES } from './terms.ts';

export const roleSchema = z.enum(ROLES);

export const roleRecordSchema = z.strictObject({
  /** Name in addresses, query strings and figure ids. */
  id: roleSchema,
  /** Code in the Standard Occupational Classification of 2018. */
  soc: z.string().regex(/^\d{2}-\d{4}$/),
  /** Title that BLS prints beside the code. */
  officialTitle: z.string().min(1),
});
export const rolesSchema = z.array(roleRecordSchema).length(ROLES.length);
export type RoleRecord = z.infer<typeof roleRecordSchema>;
