import type { APIRoute, GetStaticPaths } from 'astro';
import { embedTitle } from '../../../../../../components/embed/views.ts';
import { editionAt } from '../../../../../../edition.ts';
import { oEmbedOf } from '../../../../../../embed/oembed.ts';
import { type EmbedProps, embedPaths } from '../../../../../../embed-paths.ts';

export const getStaticPaths = embedPaths satisfies GetStaticPaths;

/** What a chart tells programs that turn an address into a frame. */
export const GET: APIRoute<EmbedProps> = ({ props: { view }, params, site, url }) => {
  const edition = editionAt(params.edition);
  const address = new URL(url.pathname.replace(/[^/]+$/, ''), site).href;
  const home = new URL(edition.live('/'), site).href;
  return Response.json(
    oEmbedOf({
      address,
      title: embedTitle(view, edition),
      name: view.name,
      site: edition.words.frame.site,
      home,
    }),
  );
};
