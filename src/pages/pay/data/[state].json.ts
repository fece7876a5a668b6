import type { APIRoute, GetStaticPaths } from 'astro';
import { places } from '../../../data/index.ts';
import { packPlace } from '../../../places/wire.ts';

const within = places.filter(({ type }) => type === 'metropolitan' || type === 'nonmetropolitan');

/** The metropolitan and nonmetropolitan areas of one state: loaded when a reader asks for one of them. */
export const getStaticPaths: GetStaticPaths = () =>
  [...new Set(within.map(({ state }) => state))].map((state) => ({ params: { state: state.toLowerCase() } }));

export const GET: APIRoute = ({ params }) =>
  Response.json({
    places: within.filter(({ state }) => state.toLowerCase() === params.state).map(packPlace),
  });
