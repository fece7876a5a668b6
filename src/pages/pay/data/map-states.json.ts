import type { APIRoute } from 'astro';
import { mapOfStates } from '../../../data/maps.ts';

/** Outlines of the states, DC and Puerto Rico: asked for when a reader opens that map. */
export const GET: APIRoute = () => Response.json(mapOfStates);
