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
    /** Time that it holds for: `2026`, `2024–34`. */
    period: z.string().min(1),
    /** First day on which it holds, where the law names one; it holds until the next of its kind. */
    from: z.iso.date().optional(),
    /** Section of law, where there is one: `Business and Professions Code §6455`. */
    section: z.string().min(1).optional(),
    source: z.string().min(1),
  })
  .refine(({ from, period }) => from === undefined || from.startsWith(period.slice(0, 4)), {
    error: 'a figure holds from a day in its period',
    path: ['from'],
  });
export const datedFiguresSchema = z.array(datedFigureSchema).min(1);
export type DatedFigure = z.infer<typeof datedFigureSchema>;
