import type { APIRoute } from 'astro';
import { cityList } from '../../../data/area-options.ts';

/** Cities and nicknames that the area field finds; loaded when the field is first used. */
export const GET: APIRoute = () => Response.json(cityList);
