import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartDataOf } from '../../../../data/charts.ts';
import { openRelease, RELEASES } from '../../../../data/index.ts';
import { copyGapsOf } from '../../../../model/copy-gaps.ts';
import { packPlace, releaseFolder } from '../../../../places/wire.ts';

/** The newest release's without a folder, that of another in a folder of its name. */
export const getStaticPaths = (() =>
  RELEASES.map((id) => ({
    params: { release: releaseFolder(id, RELEASES[0]).slice(0, -1) || undefined },
    props: { id },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The nation, states and territories with what charts need: all that most views ask for, in one file. */
export const GET: APIRoute<Props> = ({ props: { id } }) => {
  const { info, places } = openRelease(id);
  return Response.json({
    chartData: chartDataOf(id),
    gaps: copyGapsOf(info, places),
    places: places
      .filter(({ type }) => type === 'nation' || type === 'state' || type === 'territory')
      .map(packPlace),
  });
};
