import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { releasePaths } from '../../../../edition.ts';
import type { Place } from '../../../../model/pay.ts';
import { packPlace } from '../../../../places/wire.ts';

const isWithin = ({ type }: Place) => type === 'metropolitan' || type === 'nonmetropolitan';

export const getStaticPaths = (() =>
  releasePaths.flatMap(({ params, release }) => {
    const within = release.places.filter(isWithin);
    return [...new Set(within.map(({ state }) => state))].map((state) => ({
      params: { ...params, state: state.toLowerCase() },
      props: { places: within.filter((place) => place.state === state) },
    }));
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The metropolitan and nonmetropolitan areas of one state: loaded when a reader asks for one of them. */
export const GET: APIRoute<Props> = ({ props }) => Response.json({ places: props.places.map(packPlace) });
