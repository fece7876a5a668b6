import type { APIRoute, GetStaticPaths } from 'astro';
import { pageAt } from '../../../../addresses.ts';
import { CHART_SCALE, IN_PIXELS } from '../../../../chart-files/in-pixels.ts';
import { type FileProps, filePaths, pictureOf } from '../../../../file-paths.ts';

export const getStaticPaths = (() => filePaths('svg')) satisfies GetStaticPaths;

/** A chart as a picture in lines and letters, which stands alone; of some the same in pixels beside it. */
export const GET: APIRoute<FileProps> = ({ props, site, url }) => {
  const svg = pictureOf(props, site);
  const png = pageAt(url.pathname, '').replace(/svg$/, 'png');
  if (props.subject.png) IN_PIXELS.set(png, { svg, scale: CHART_SCALE });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
