import { z } from 'zod';
import { areaCodeSchema } from './area.ts';

export const pricesSchema = z.strictObject({
  /** Year that the parities describe. */
  release: z.string().regex(/^\d{4}$/),
  source: z.string().min(1),
  /** Value of the nation. */
  base: z.literal(100),
  parities: z.array(
    z.strictObject({
      area: areaCodeSchema,
      /** Regional price parity, all items; null where BEA publishes none (nonmetropolitan areas, Puerto Rico). */
      allItems: z.number().positive().nullable(),
    }),
  ),
});
export type Prices = z.infer<typeof pricesSchema>;
