import { expect, test } from 'vitest';
import { citationsOf, type Cited, STYLES } from '../../src/cite/citations.ts';
import { cite } from '../../src/cite/words.en.ts';
import { openRelease, RELEASES } from '../../src/data/index.ts';
import { AS_PUBLISHED, COUNT_MEASURES, countOf, payOf, type Place } from '../../src/model/pay.ts';
import type { Amount } from '../../src/model/amount.ts';
import { PAY_MEASURES, ROLES } from '../../src/schema/terms.ts';
import { BUILD_DAY } from '../build-day.ts';
import { expectNone, isSheet, type Page, pageAt, pages, SITE } from './pages.ts';

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
// A sheet of paper has no panels.
const cited = pages.filter(({ hidden, path }) => !hidden && !path.startsWith('/embed/') && !isSheet(path));

/** What is wrong with the citations of a page: they name its heading’s title, its own address and the day of the build. */
function wrongIn({ path, root }: Page): string[] {
  const panel = root.querySelector('details[data-panel="cite"] #cite .cite');
  if (!panel) return [`${path}: no panel`];
  const title = root.querySelector('meta[property="og:title"]')!.getAttribute('content')!;
  const told = JSON.parse(panel.getAttribute('data-cite')!) as Omit<Cited, 'accessed'>;
  const problems = [
    ...(told.title === title ? [] : [`is called “${told.title}”, not “${title}”`]),
    ...(told.address === SITE + path ? [] : [`is at ${told.address}`]),
  ];
  const wanted = citationsOf({ ...told, accessed: BUILD_DAY }, cite);
  const texts = STYLES.filter((style) => {
    const text = panel.querySelector(`[data-style="${style}"] .cite-text`)?.text ?? '';
    return plain(text) !== plain(wanted[style]);
  });
  return [...problems, ...texts.map((style) => `${style} is another text`)].map((what) => `${path}: ${what}`);
}

test('every page has its own title and address in every style', () => {
  expect(cited.length).toBeGreaterThan(110);
  expectNone(cited.flatMap(wrongIn));
});

test.each([
  ['/pay/california/', 'figures of May 2025', 'Statistics, May 2025. https://www.bls.gov/oes/tables.htm'],
  ['/rankings/', 'figures of May 2025', 'Statistics, May 2025. https://www.bls.gov/oes/tables.htm'],
  ['/r/2024-05/pay/california/', 'pay, May 2024', 'Statistics, May 2024. https://www.bls.gov/oes/tables.htm'],
])('%s names its release and the survey behind it', (path, release, source) => {
  const panel = pageAt(path).root.querySelector('.cite')!;
  expect(panel.querySelector('[data-style="apa"]')!.text).toContain(release);
  expect(panel.querySelector('[data-style="source"]')!.text).toContain(source);
});

test('a page that moves on leads to the one that stays, which does not', () => {
  const link = pageAt('/pay/california/').root.querySelector('.cite-moves a')!;
  expect(link.getAttribute('href')).toBe(`/r/${RELEASES[0]}/pay/california/#cite`);
  expect(pageAt(`/r/${RELEASES[0]}/pay/california/`).root.querySelector('.cite-moves')).toBeNull();
  expect(pageAt('/glossary/').root.querySelector('.cite-moves')).toBeNull();
});

test('a guide is cited by the day on which it came out', () => {
  const { root } = pageAt('/guides/legal-secretary-vs-paralegal/');
  const { datePublished } = JSON.parse(root.querySelector('script[type="application/ld+json"]')!.text) as {
    datePublished: string;
  };
  expect(root.querySelector('[data-style="bibtex"] pre')!.text).toContain(
    `year = {${datePublished.slice(0, 4)}}`,
  );
  expect(root.querySelector('[data-style="ris"] pre')!.text).toContain(
    `DA  - ${datePublished.replaceAll('-', '/')}`,
  );
});

const release = openRelease(RELEASES[0]);
const pathOf = ({ slug, type, state }: Place) =>
  type.endsWith('metropolitan') && state === 'CA' ? `/pay/california/${slug}/` : `/pay/${slug}/`;

/** What a page of a place lacks of the published figures of both jobs, a line each, and what it has besides. */
function wrongFigures(place: Place): string[] {
  const { path, root } = pageAt(pathOf(place));
  const lines = root.querySelectorAll('.cite-figures > li');
  const wanted = new Map<string, Amount>();
  for (const role of ROLES) {
    for (const measure of PAY_MEASURES)
      for (const unit of ['year', 'hour'] as const) {
        const amount = payOf(release.info, place, role, measure, { ...AS_PUBLISHED, unit });
        wanted.set(amount.id, amount);
      }
    for (const measure of COUNT_MEASURES) {
      const amount = countOf(release.info, place, role, measure);
      wanted.set(amount.id, amount);
    }
  }
  const problems: string[] = [];
  const found = new Set<string>();
  for (const line of lines) {
    const href = line.querySelector('a')!.getAttribute('href')!;
    if (!root.querySelector(href)) problems.push(`${href} is nowhere`);
    if (plain(line.querySelector('a')!.text) !== SITE + path + href)
      problems.push(`${href} is told otherwise`);
    for (const data of line.querySelectorAll('data')) {
      const id = data.getAttribute('data-figure')!;
      found.add(id);
      const [, , role, measure] = id.split('/') as [string, string, string, string];
      const amount = wanted.get(id);
      if (amount?.state === 'published' && data.getAttribute('value') !== String(amount.value))
        problems.push(`${id} is ${data.getAttribute('value')!}, not ${amount.value}`);
      if (!line.text.toLowerCase().includes(role === 'paralegal' ? 'paralegals' : 'legal secretaries'))
        problems.push(`${id} is said of another job`);
      if (href !== `#${role}-${measure}`) problems.push(`${id} leads to ${href}`);
      if (!root.querySelector(`${href} [data-figure="${id}"]`)) problems.push(`${id} is not at ${href}`);
      if (!line.text.includes(place.name) || !line.text.includes('BLS, OEWS, May 2025'))
        problems.push(`${id} lacks its place or source`);
      if (measure.startsWith('rank') && !line.text.includes('Worked out by Second Chair'))
        problems.push(`${id} lacks its formula`);
    }
  }
  for (const [id, { state }] of wanted)
    if ((state === 'published' || state === 'top-coded') !== found.has(id))
      problems.push(`${id} is ${state}, and ${found.has(id) ? 'there' : 'not there'}`);
  return problems.map((what) => `${path}: ${what}`);
}

test('a page of a place cites each published figure as the data have it, and no other', () => {
  const places = [...release.states, ...release.californiaAreas, release.placeNamed('united-states')];
  expectNone(places.flatMap(wrongFigures));
  const ranks = pageAt('/pay/california/').root.querySelectorAll('.cite-figures [data-figure*="/rank"]');
  expect(ranks.map((data) => data.getAttribute('data-figure')!.split('/').slice(2).join('/'))).toEqual([
    'paralegal/rank',
    'paralegal/rank-local',
    'legal-secretary/rank',
    'legal-secretary/rank-local',
  ]);
});
