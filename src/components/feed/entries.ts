import { guidesIn } from '../../content-of.ts';
import { CHANGED_RELEASES, changesTo } from '../../data/changes.ts';
import { sourceNamed } from '../../data/index.ts';
import type { Edition } from '../../edition.ts';
import { slugOf } from '../../texts.ts';
import type { FeedEntry } from './atom.ts';

/** What came out or was revised: `page` is its address in an edition. */
export interface NewsEntry extends Omit<FeedEntry, 'address'> {
  readonly page: string;
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The releases, then the guides, each with the days on record. A release of which no day is known is left out. */
export async function newsOf({ key, words, releases }: Edition): Promise<NewsEntry[]> {
  const text = words.feed;
  const ofReleases = releases.flatMap(({ id, info }): NewsEntry[] => {
    const { published, publisherShort, titleShort, release } = sourceNamed(info.source);
    if (published === null) return [];
    const before = CHANGED_RELEASES.includes(id) ? changesTo(id).earlier.info.source : null;
    const against = before && sourceNamed(before).release;
    return [
      {
        page: before ? `/data/changes/${id}/` : `/data/#${info.source}`,
        title: text.release(`${publisherShort}, ${titleShort}, ${release}`),
        summary: text.released(publisherShort, words.date(published), against),
        published,
        updated: published,
      },
    ];
  });
  const ofGuides = (await guidesIn(key.locale)).map(({ id, data }): NewsEntry => ({
    page: `/guides/${slugOf({ id })}/`,
    title: text.guide(data.title),
    summary: data.description,
    published: dayOf(data.published),
    updated: dayOf(data.checked),
  }));
  return [...ofReleases, ...ofGuides];
}
