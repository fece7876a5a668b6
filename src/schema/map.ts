import { z } from 'zod';
import { slugSchema } from './area.ts';

/** A place of the drawing, in units of its viewBox, to one decimal. */
const coordinate = z.number().multipleOf(0.1);

export const mapShapeSchema = z.strictObject({
  /** The area that the shape is of. */
  slug: slugSchema,
  /** Outline as the `d` of an SVG path: closed rings, relative coordinates. */
  d: z.string().regex(/^(M-?[\d.]+[ -][\d.]+l[-\d. ]+z)+$/, 'must be closed rings: M x y l … z'),
  /** Middle of the label; null where neither the shape nor the ground beside it has room for one. */
  labelX: coordinate.nullable(),
  labelY: coordinate.nullable(),
  /** A point within the shape to which a line leads from a label that stands beside it; else null. */
  leader: z.tuple([coordinate, coordinate]).nullable(),
});
export type MapShape = z.infer<typeof mapShapeSchema>;

export const mapSchema = z
  .strictObject({
    viewBox: z.string().regex(/^0 0 \d+ \d+$/),
    shapes: z.array(mapShapeSchema).min(1),
  })
  .refine(
    ({ shapes }) => new Set(shapes.map((shape) => shape.slug)).size === shapes.length,
    'an area has one shape',
  );
export type MapDrawing = z.infer<typeof mapSchema>;
