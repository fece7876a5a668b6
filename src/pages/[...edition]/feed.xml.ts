import type { APIRoute } from 'astro';
import { atomFeed } from '../../components/feed/atom.ts';
import { newsOf } from '../../components/feed/entries.ts';
import { editionPaths } from '../../edition.ts';

// Of the newest release in each language, as the home page is.
export const getStaticPaths = () => editionPaths('/');

export const GET: APIRoute = async ({ locals: { edition }, site }) => {
  const { key, words } = edition;
  const text = words.feed;
  const whole = (page: string) => new URL(edition.href(page), site).href;
  const feed = atomFeed({
    address: whole('/feed.xml'),
    home: whole('/'),
    language: key.locale,
    title: text.title,
    subtitle: text.subtitle,
    author: words.frame.site,
    entries: (await newsOf(edition)).map(({ page, ...entry }) => ({ address: whole(page), ...entry })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
