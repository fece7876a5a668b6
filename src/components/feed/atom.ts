import { type Markup, markup } from '../../markup.ts';
import type { Day } from '../../model/day.ts';
import { firstDayOf } from '../../model/out-of-date.ts';

/** One thing that a feed tells of. */
export interface FeedEntry {
  /** Whole address, its id too: it stays the same when what is there is revised. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** When it first came out; of a month without a day its first. */
  readonly published: Day;
  /** When it was last revised. */
  readonly updated: Day;
}

export interface Feed {
  /** Whole address of the feed itself, and of the pages that it is of. */
  readonly address: string;
  readonly home: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** In any order; at least one. */
  readonly entries: readonly FeedEntry[];
}

// Days are all that is known; RFC 3339 wants a time of day.
const time = (day: Day) => `${firstDayOf(day)}T00:00:00Z`;

const entryMarkup = ({ address, title, summary, published, updated }: FeedEntry): Markup => markup`<entry>
<id>${address}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${time(published)}</published>
<updated>${time(updated)}</updated>
<summary>${summary}</summary>
</entry>
`;

/** A feed as Atom (RFC 4287), the last revised entry first. Throws RangeError without an entry. */
export function atomFeed({ address, home, language, title, subtitle, author, entries }: Feed): string {
  const sorted = entries.toSorted(
    (a, b) => time(b.updated).localeCompare(time(a.updated)) || a.address.localeCompare(b.address),
  );
  const [newest] = sorted;
  if (!newest) throw new RangeError('a feed without entries');
  return `<?xml version="1.0" encoding="utf-8"?>\n${String(markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${address}</id>
<title>${title}</title>
<subtitle>${subtitle}</subtitle>
<link rel="self" type="application/atom+xml" href="${address}"/>
<link rel="alternate" type="text/html" href="${home}"/>
<updated>${time(newest.updated)}</updated>
<author><name>${author}</name></author>
${sorted.map(entryMarkup)}</feed>
`)}`;
}
