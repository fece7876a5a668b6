import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import { embedChanges, embedDigest } from './embeds.ts';
import { changesOf } from './index.ts';
import { readRecord, writeRecord } from './record.ts';

const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ID = 'oews-2024-05/california/paralegal/p50/year';
const page = (more = {}): string => {
  const {
    median = 72960,
    x = '40%',
    note = 'before',
    words = 'the median paralegal',
    href = '/data/',
  } = {
    ...(more as { median?: number; x?: string; note?: string; words?: string; href?: string }),
  };
  return `<html><body><header>Any</header><main><p class="notice" data-unfrozen>${note}</p>
<p>In California, ${words} is paid <data class="figure" value="${median}" data-figure="${ID}">$72,960</data>. <a href="${href}">How</a></p>
<figure id="pay-range"><svg><line x1="${x}"/><svg><circle/></svg></svg><table><tr><td>10th</td></tr></table></figure>
<data class="figure figure--none" data-figure="oews-2024-05/california/paralegal/lq">not in our copy</data></main></body></html>`;
};

const record = (html: string) => {
  writeRecord(join(folder, 'one'), new Map([['pay/california/', digestOf(html)]]));
  return readRecord(join(folder, 'one'))!;
};
const changes = (html: string) =>
  changesOf('2024-05', record(page()), new Map([['pay/california/', digestOf(html)]]));

describe('a page on record', () => {
  test.each([
    ['is the same page', {}],
    ['has another note of the site about it', { note: 'after' }],
    ['stands in a folder, with other addresses', { href: '/college/data/' }],
  ])('may change where it %s', (_, more) => {
    expect(changes(page(more))).toEqual([]);
  });

  test.each([
    [
      'a figure by a dollar',
      { median: 72961 },
      [`/r/2024-05/pay/california/: figure ${ID} was 72960, would be 72961`],
    ],
    ['a drawing', { x: '41%' }, ['/r/2024-05/pay/california/: drawing pay-range is another']],
    ['a word', { words: 'the mean paralegal' }, ['/r/2024-05/pay/california/: text is another']],
  ])('is not changed in %s, which is named with its page', (_, more, said) => {
    expect(changes(page(more))).toEqual(said);
  });

  test('names a table that is gone, and a figure that is new', () => {
    const html = page()
      .replace(/<table>.*<\/table>/s, '')
      .replace('</main>', '<data data-figure="derived/gap" value="1">1</data></main>');
    expect(changes(html)).toEqual([
      '/r/2024-05/pay/california/: figure derived/gap is new: 1',
      '/r/2024-05/pay/california/: table pay-range is gone',
      '/r/2024-05/pay/california/: text is another',
    ]);
  });

  test('is missed where it is gone, and seen where it is new', () => {
    const recorded = record(page());
    expect(changesOf('2024-05', recorded, new Map())).toEqual(['/r/2024-05/pay/california/ is gone']);
    const other = new Map([
      ['pay/california/', digestOf(page())],
      ['pay/nevada/', digestOf(page())],
    ]);
    expect(changesOf('2024-05', recorded, other)).toEqual(['/r/2024-05/pay/nevada/ is new']);
  });
});

test('a record comes back as it was written', () => {
  const digest = digestOf(page());
  const { pages, figures } = record(page());
  expect(pages).toEqual({ 'pay/california/': digest.parts });
  expect(figures).toEqual(
    new Map([
      ['oews-2024-05/california/paralegal/lq', 'not in our copy'],
      [ID, '72960'],
    ]),
  );
  expect(readRecord(join(folder, 'none'))).toBeNull();
});

test('two pages that do not agree on a figure are not put on record', () => {
  const pages = new Map([
    ['pay/', digestOf(page())],
    ['pay/california/', digestOf(page({ median: 1 }))],
  ]);
  expect(() => writeRecord(join(folder, 'two'), pages)).toThrow(
    `pay/california/ has 1 as ${ID}; another page has 72960`,
  );
});

test('a page without main is no page', () => {
  expect(() => digestOf('<p>x</p>')).toThrow('no main');
});

describe('a chart for other sites on record', () => {
  const chart = (figure: string, href = '/data/') =>
    `<html><main><svg><text>${figure}</text></svg> <a href="${href}">How</a></main><footer>x</footer></html>`;
  const changesFrom = (html: string) =>
    embedChanges(
      '2024-05',
      new Map([['embed/pay-range/nevada/', embedDigest(chart('$72,960'))]]),
      new Map([['embed/pay-range/nevada/', embedDigest(html)]]),
    );

  test('is the same in another folder, and is named where it is another', () => {
    expect(changesFrom(chart('$72,960', '/college/data/'))).toEqual([]);
    expect(changesFrom(chart('$72,961'))).toEqual(['/r/2024-05/embed/pay-range/nevada/ is another']);
  });

  test('is named where it is gone or new', () => {
    const one = new Map([['embed/pay-range/nevada/', 'x']]);
    expect(embedChanges('2024-05', one, new Map())).toEqual(['/r/2024-05/embed/pay-range/nevada/ is gone']);
    expect(embedChanges('2024-05', new Map(), one)).toEqual(['/r/2024-05/embed/pay-range/nevada/ is new']);
  });
});
