import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { releasePaths } from '../../../../edition.ts';
import { copyGapsOf } from '../../../../model/copy-gaps.ts';
import { packPlace } from '../../../../places/wire.ts';

export const getStaticPaths = (() =>
  releasePaths.map(({ params, release, chartData }) => ({
    params,
    props: { release, chartData },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The nation, states and territories with what charts need: all that most views ask for, in one file. */
export const GET: APIRoute<Props> = ({ props }) => {
  const { info, places } = props.release;
  return Response.json({
    chartData: props.chartData,
    gaps: copyGapsOf(info, places),
    places: places
      .filter(({ type }) => type === 'nation' || type === 'state' || type === 'territory')
      .map(packPlace),
  });
};
