import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { expectNone, pageAt, pages } from './pages.ts';

const FILES = globSync('content/en/terms/*.md').sort();
const definitions = new Map(
  FILES.map((file) => {
    const [, , text = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    return [basename(file, '.md'), text.trim()] as const;
  }),
);
const glossary = pageAt('/glossary/');
const entries = glossary.root.querySelectorAll('.term-entry');
const guides = pages.filter(({ path }) => /^\/guides\/./.test(path));
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every term has its name and its definition, in the order of the alphabet, under its id', () => {
  expect(definitions.size).toBeGreaterThan(80);
  expect(entries.map(({ id }) => id).toSorted()).toEqual([...definitions.keys()].toSorted());
  expectNone(
    entries.flatMap((entry) => {
      const shown = plain(entry.querySelector('h3 + p')?.text ?? '');
      return shown.length > 20 && shown === definitions.get(entry.id) ? [] : [`${entry.id}: “${shown}”`];
    }),
  );
  const names = entries.map((entry) => entry.querySelector('h3')!.text);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
});

test('no id of the page is there twice', () => {
  const ids = glossary.root.querySelectorAll('[id]').map(({ id }) => id);
  expectNone(ids.filter((id, i) => ids.indexOf(id) !== i));
});

test('letters and subjects lead to every term: none is an orphan', () => {
  const linked = (selector: string) =>
    glossary.root.querySelectorAll(`${selector} a`).map((link) => link.getAttribute('href')!.slice(1));
  expect(linked('.term-subjects').toSorted()).toEqual([...definitions.keys()].toSorted());
  const under = linked('.term-letters').map((id) => {
    const letter = glossary.root.getElementById(id)!;
    return letter.querySelectorAll('.term-entry').map((entry) => entry.querySelector('h3')!.text);
  });
  expect(under.flat()).toHaveLength(entries.length);
  expectNone(under.flatMap((names) => names.filter((name) => !name.startsWith(names[0]!.charAt(0)))));
});

test('structured data has the same terms and definitions', () => {
  const script = glossary.root.querySelector('script[type="application/ld+json"]')!;
  const { hasDefinedTerm } = JSON.parse(script.text) as {
    hasDefinedTerm: { url: string; name: string; description: string }[];
  };
  expect(hasDefinedTerm.map(({ url, description }) => [url.split('#')[1], description])).toEqual(
    entries.map(({ id }) => [id, definitions.get(id)]),
  );
});

test('a term in a guide opens its own definition, and leads to it in the glossary', () => {
  expectNone(
    guides.flatMap(({ path, root }) =>
      root.querySelectorAll('button.term').flatMap((button) => {
        const id = button.getAttribute('popovertarget')!;
        const panel = button.nextElementSibling;
        const term = id.replace(/^term-/, '');
        const right =
          panel?.id === id &&
          panel.hasAttribute('popover') &&
          panel.text.includes(definitions.get(term) ?? 'no definition') &&
          panel.querySelector('a')?.getAttribute('href') === `/glossary/#${term}`;
        return right ? [] : [`${path}: ${id}`];
      }),
    ),
  );
});

test('a guide marks the first use of a term, and no other', () => {
  const counts = guides.map(({ path, root }) => {
    const terms = root.querySelectorAll('button.term').map((one) => one.getAttribute('popovertarget')!);
    expect(terms, path).toEqual([...new Set(terms)]);
    return terms.length;
  });
  expect(Math.max(...counts)).toBeGreaterThan(10);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(guides.length / 2);
});

test('no term is marked in a heading, a link, a table or the key points, and at most two in a paragraph', () => {
  expectNone(
    guides.flatMap(({ path, root }) => [
      ...root
        .querySelectorAll('button.term')
        .filter((term) => term.closest('h1, h2, h3, a, table, .key-points, .fold, strong'))
        .map((term) => `${path}: ${term.text}`),
      ...root
        .querySelectorAll('main :is(p, li)')
        .filter((block) => block.querySelectorAll(':scope > button.term').length > 2)
        .map((block) => `${path}: ${block.text.slice(0, 80)}`),
    ]),
  );
});

test('the terms of a guide stand together at its end, for paper', () => {
  for (const { path, root } of guides) {
    const marked = root
      .querySelectorAll('button.term')
      .map((one) => one.getAttribute('popovertarget')!.slice(5));
    const listed = root
      .querySelectorAll('.guide-terms dt a')
      .map((link) => link.getAttribute('href')!.split('#')[1]!);
    expect(listed, path).toEqual(marked);
  }
});
