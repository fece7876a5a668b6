import { z } from 'zod';
import { AREA_TYPES } from './terms.ts';

/** BLS area code: `99` the nation, two digits a state, five a metropolitan area, seven a nonmetropolitan one. */
export const areaCodeSchema = z.string().regex(/^(\d{2}|\d{5}|\d{7})$/);
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const areaSchema = z.strictObject({
  code: areaCodeSchema,
  /** Name in addresses, query strings and figure ids; unique. */
  slug: slugSchema,
  /** What a reader calls it: `California`, `San Diego`, `Abilene, TX`. */
  name: z.string().min(1),
  /** What BLS calls it: `San Diego-Chula Vista-Carlsbad, CA`. */
  title: z.string().min(1),
  type: z.enum(AREA_TYPES),
  /** Postal code of the state, or of the first state that the area's title names; `US` for the nation. */
  state: z.string().regex(/^[A-Z]{2}$/),
});
export const areasSchema = z.array(areaSchema).min(1);
export type Area = z.infer<typeof areaSchema>;

export const countySchema = z.strictObject({
  /** Five-digit FIPS code. */
  fips: z.string().regex(/^06\d{3}$/),
  /** Without the word County: `Los Angeles`. */
  name: z.string().min(1),
  /** Code of the OEWS area that the county belongs to. */
  area: areaCodeSchema,
});
export const countiesSchema = z.array(countySchema).length(58, 'California has 58 counties');
export type County = z.infer<typeof countySchema>;
