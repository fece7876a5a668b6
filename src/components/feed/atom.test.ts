import { expect, test } from 'vitest';
import { atomFeed, type Feed, type FeedEntry } from './atom.ts';

const entry = (name: string, updated: string): FeedEntry => ({
  ...{ address: `https://a.example/${name}/`, title: name, summary: 'What it says.' },
  ...{ published: '2026-01-02', updated },
});
const feed = (entries: readonly FeedEntry[]): string =>
  atomFeed({
    ...{ address: 'https://a.example/feed.xml', home: 'https://a.example/', language: 'en' },
    ...{ title: 'Pay & law', subtitle: 'A <b>', author: 'A', entries },
  } satisfies Feed);

test('the last revised entry stands first, whatever order they came in, and dates the feed', () => {
  const text = feed([entry('old', '2026-02'), entry('new', '2026-03-04'), entry('older', '2025')]);
  expect([...text.matchAll(/<title>(\w+)<\/title>/g)].map(([, title]) => title)).toEqual([
    'new',
    'old',
    'older',
  ]);
  expect([...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day)).toEqual([
    '2026-03-04T00:00:00Z',
    '2026-03-04T00:00:00Z',
    '2026-02-01T00:00:00Z',
    '2025-01-01T00:00:00Z',
  ]);
});

test('what a text holds is no markup', () => {
  expect(feed([entry('a', '2026')])).toContain(
    '<title>Pay &amp; law</title>\n<subtitle>A &lt;b&gt;</subtitle>',
  );
});

test('a feed without entries has no day', () => {
  expect(() => feed([])).toThrow(RangeError);
});
