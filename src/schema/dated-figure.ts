import { z } from 'zod';
import { FIGURE_UNITS } from './terms.ts';

/** One figure of law or outlook: named, dated, with its source. Its figure id is the folder and `id`: `law/minimum-wage/2026`. */
export const datedFigureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
  value: z.number(),
  unit: z.enum(FIGURE_UNITS),
  /** What the figure is, as a phrase that can stand in a table. */
  label: z.string().min(1),
  /** Time that it holds for: `2026`, `2024–34`. */
  period: z.string().min(1),
  /** Section of law, where there is one: `Business and Professions Code §6455`. */
  section: z.string().min(1).optional(),
  source: z.string().min(1),
});
export const datedFiguresSchema = z.array(datedFigureSchema).min(1);
export type DatedFigure = z.infer<typeof datedFigureSchema>;
