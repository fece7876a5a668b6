import type { APIRoute } from 'astro';
import { areaOptions } from '../../../data/area-options.ts';
import { areas } from '../../../data/index.ts';
import type { AreaList } from '../../../places/wire.ts';

/** What the area field of the explorer offers; loaded when the field is first used. */
export const GET: APIRoute = () => {
  const within = areas.filter(({ type }) => type === 'metropolitan' || type === 'nonmetropolitan');
  const list: AreaList = {
    options: areaOptions,
    files: Object.fromEntries(within.map(({ slug, state }) => [slug, state.toLowerCase()])),
  };
  return Response.json(list);
};
