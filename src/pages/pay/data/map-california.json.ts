import type { APIRoute } from 'astro';
import { mapOfCalifornia } from '../../../data/maps.ts';

/** Outlines of the areas of California: asked for when a reader opens that map. */
export const GET: APIRoute = () => Response.json(mapOfCalifornia);
