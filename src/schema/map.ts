import { z } from 'zod';
import { slugSchema } from './area.ts';

/** A place of the drawing, in units of its viewBox, to one decimal. */
const coordinate = z.number().multipleOf(0.1);

const pointSchema = z.tuple([coordinate, coordinate]);

const mapLabelSchema = z.strictObject({
  /** The area that the label is of. */
  slug: slugSchema,
  /** The area’s name, or the state’s postal code. */
  lines: z.array(z.string().min(1)).min(1),
  /** Middle of the label. */
  at: pointSchema,
  /** A point within the shape to which a line leads from a label that stands beside it; else null. */
  leader: pointSchema.nullable(),
});
export type MapLabel = z.infer<typeof mapLabelSchema>;

export const mapShapeSchema = z.strictObject({
  /** The area that the shape is of. */
  slug: slugSchema,
  /** Outline as the `d` of an SVG path: closed rings, relative coordinates. */
  d: z.string().regex(/^(M-?[\d.]+[ -][\d.]+l[-\d. ]+z)+$/, 'must be closed rings: M x y l … z'),
});
export type MapShape = z.infer<typeof mapShapeSchema>;

/** A box in units of the drawing: its left upper corner, width and height. */
const boxSchema = z.tuple([coordinate, coordinate, coordinate, coordinate]);

export const mapSchema = z
  .strictObject({
    viewBox: z.string().regex(/^0 0 \d+ \d+$/),
    shapes: z.array(mapShapeSchema).min(1),
    /** Of the shapes that have room for one, on them or beside them; an area has one at most. */
    labels: z.array(mapLabelSchema),
    /** A part of the drawing that is drawn again, larger, in a box of its own; its shapes are those of these slugs. */
    inset: z.strictObject({ of: boxSchema, at: boxSchema, slugs: z.array(slugSchema).min(1) }).nullable(),
  })
  .refine(
    ({ shapes }) => new Set(shapes.map((shape) => shape.slug)).size === shapes.length,
    'an area has one shape',
  );
export type MapDrawing = z.infer<typeof mapSchema>;
