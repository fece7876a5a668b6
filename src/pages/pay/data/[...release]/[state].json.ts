import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { openRelease, RELEASES } from '../../../../data/index.ts';
import type { Place } from '../../../../model/pay.ts';
import { packPlace, releaseFolder } from '../../../../places/wire.ts';

const isWithin = ({ type }: Place) => type === 'metropolitan' || type === 'nonmetropolitan';

/** The newest release's without a folder, those of another in a folder of its name. */
export const getStaticPaths = (() =>
  RELEASES.flatMap((id) => {
    const within = openRelease(id).places.filter(isWithin);
    const release = releaseFolder(id, RELEASES[0]).slice(0, -1) || undefined;
    return [...new Set(within.map(({ state }) => state))].map((state) => ({
      params: { release, state: state.toLowerCase() },
      props: { places: within.filter((place) => place.state === state) },
    }));
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The metropolitan and nonmetropolitan areas of one state: loaded when a reader asks for one of them. */
export const GET: APIRoute<Props> = ({ props }) => Response.json({ places: props.places.map(packPlace) });
