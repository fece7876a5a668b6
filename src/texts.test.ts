import { describe, expect, test } from 'vitest';
import { slugOf, textId, textNamed, textsIn } from './texts.ts';

test.each([
  ['a page', 'en/pages/privacy.mdx', 'en/privacy', 'privacy'],
  [
    'a guide',
    'es/guides/legal-secretary-vs-paralegal.mdx',
    'es/legal-secretary-vs-paralegal',
    'legal-secretary-vs-paralegal',
  ],
  ['a term', 'en/terms/court-day.md', 'en/court-day', 'court-day'],
  ['a report', 'en/conformance.yaml', 'en/conformance', 'conformance'],
  ['a language of a region', 'en-GB/pages/not-found.mdx', 'en-GB/not-found', 'not-found'],
])('%s is called by its language and name', (_, path, id, slug) => {
  expect(textId(path)).toBe(id);
  expect(slugOf({ id })).toBe(slug);
});

describe('of the texts in two languages', () => {
  const texts = [{ id: 'en/privacy' }, { id: 'es/home' }, { id: 'en/home' }];
  const find = (locale: string, name: string) => textNamed(texts, { folder: 'pages', name, locale });

  test('those of one stand in the order given, and a language that begins alike has none of them', () => {
    expect(textsIn(texts, 'en').map(slugOf)).toEqual(['privacy', 'home']);
    expect(textsIn(texts, 'e')).toEqual([]);
  });

  test('one is found by language and name', () => {
    expect(find('es', 'home')).toBe(texts[1]);
  });

  test.each([
    ['missing in this language', 'es', 'privacy', 'Write content/es/pages/privacy.mdx. There are: home.'],
    ['missing in all', 'en', 'about', 'Write content/en/pages/about.mdx. There are: home, privacy.'],
    ['of a language without any', 'vi', 'home', 'Write content/vi/pages/home.mdx. There are: none.'],
  ])('one that is %s stops the build with the file to write', (_, locale, name, message) => {
    expect(() => find(locale, name)).toThrow(message);
  });
});
