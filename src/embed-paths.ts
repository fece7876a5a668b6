import { embedsIn } from './components/embed/views.ts';
import { editionAt, EDITIONS } from './edition.ts';
import type { EmbedView } from './embed/page.ts';

/** A chart for other people’s pages: its view. */
export interface EmbedProps extends Record<string, unknown> {
  readonly view: EmbedView;
}

/** What `getStaticPaths` of what is below `/embed/` gives, in every edition. */
export const embedPaths = (): {
  params: { edition: string | undefined; chart: string; area: string; role: string | undefined };
  props: EmbedProps;
}[] =>
  EDITIONS.flatMap(({ path }) =>
    [...embedsIn(editionAt(path))].map(([address, view]) => {
      const [, , chart, area, role] = address.split('/');
      return {
        params: {
          edition: path === '' ? undefined : path,
          chart: chart!,
          area: area!,
          role: role === '' ? undefined : role,
        },
        props: { view },
      };
    }),
  );
