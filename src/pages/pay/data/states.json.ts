import type { APIRoute } from 'astro';
import { chartData } from '../../../data/charts.ts';
import { places, RELEASES } from '../../../data/index.ts';
import { packPlace } from '../../../places/wire.ts';

/** The nation, states and territories with what charts need: all that most views ask for, in one file. */
export const GET: APIRoute = () =>
  Response.json({
    releases: RELEASES,
    chartData,
    places: places
      .filter(({ type }) => type === 'nation' || type === 'state' || type === 'territory')
      .map(packPlace),
  });
