import { z } from 'zod';
import { FIGURE_UNITS } from './terms.ts';

/** One figure of law or outlook: named, dated, with its source. Its figure id is the folder and `id`: `law/minimum-wage/2026`. */
export const datedFigureSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
    value: z.number(),
    unit: z.enum(FIGURE_UNITS),
    /** What the figure is, as a phrase that can stand in a table. */
    label: z.string().min(1),
    /** Time that it holds for: `2026`, `2024–34`. A figure of a provision holds as long as its text, and has none. */
    period: z.string().min(1).optional(),
    /** First day on which it holds, where the law names one; it holds until the next of its kind. */
    from: z.iso.date().optional(),
    /** Last day of its time, where the time has an end. */
    until: z.iso.date().optional(),
    /** Section of law, where there is one: `Labor Code §515`. */
    section: z.string().min(1).optional(),
    /** Id of data/law/provisions.json, whose text has the figure; it says section and day of the check. */
    provision: z.string().min(1).optional(),
    source: z.string().min(1),
  })
  .refine(({ period, provision }) => (period === undefined) !== (provision === undefined), {
    error: 'a figure has a time that it holds for, or the provision that it stands in',
    path: ['period'],
  })
  .refine(({ from, period }) => from === undefined || from.slice(0, 4) === period?.slice(0, 4), {
    error: 'a figure holds from a day in its period',
    path: ['from'],
  });
export const datedFiguresSchema = z.array(datedFigureSchema).min(1);
export type DatedFigure = z.infer<typeof datedFigureSchema>;
