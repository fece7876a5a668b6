import type { APIRoute } from 'astro';
import { atBase } from '../addresses.ts';
import { guidesIn, pageText } from '../content-of.ts';
import { CHANGED_RELEASES, changesTo } from '../data/changes.ts';
import { sourceNamed } from '../data/index.ts';
import { areaPages, statePages } from '../data/pages.ts';
import { editionAt } from '../edition.ts';
import { llmsText } from '../llms/llms-text.ts';
import { PAGES } from '../site-map.ts';
import { slugOf } from '../texts.ts';
import { fill } from '../words/fill.ts';

/** Pages with a text of their own: those of places and guides have lists of their own, search needs a reader, a sheet paper. */
const OWN = Object.keys(PAGES).filter(
  (path) => !path.includes(':') && path !== '/search/' && !/^\/handout\/./.test(path),
);

const textOf = (path: string): string => (path === '/' ? 'home' : path.split('/').at(-2)!);

export const GET: APIRoute = async ({ site }) => {
  const edition = editionAt();
  const { key, words, release } = edition;
  const at = (address: string) => new URL(address, site).href;
  const { publisher, publisherShort, titleShort, release: survey } = sourceNamed(release.source);
  const guides = await guidesIn(key.locale);
  const pages = await Promise.all(
    OWN.map(async (path) => {
      const { title, description } = (await pageText(textOf(path), key.locale)).data;
      const note = fill(description, { publisher, publisherShort, release: survey });
      return { title, address: at(edition.href(path)), note };
    }),
  );
  const { title: changed, description: changes } = (await pageText('changes', key.locale)).data;
  const changedPages = CHANGED_RELEASES.map((id) => {
    const { publisher, publisherShort, release } = sourceNamed(changesTo(id).later.info.source);
    const named = (text: string) => fill(text, { publisher, publisherShort, release });
    return { title: named(changed), address: at(edition.href(`/data/changes/${id}/`)), note: named(changes) };
  });
  const { sections, twins, place, sitemap } = words.llms;
  return new Response(
    llmsText({
      site: words.frame.site,
      summary: pages[0]!.note,
      about: twins,
      sections: [
        {
          title: sections.guides,
          entries: guides.map((guide) => ({
            title: guide.data.title,
            address: at(`${edition.href(`/guides/${slugOf(guide)}/`)}index.md`),
            note: guide.data.description,
          })),
        },
        { title: sections.pages, entries: [...pages, ...changedPages] },
        {
          title: sections.places,
          entries: [...statePages, ...areaPages].map(({ slug, name }) => ({
            title: name,
            address: at(`${edition.placeHref(slug)}index.md`),
            note: place(`${publisherShort} ${titleShort}, ${survey}`),
          })),
        },
        {
          title: sections.optional,
          entries: [{ title: sitemap, address: at(atBase('/sitemap-index.xml')) }],
        },
      ],
    }),
  );
};
