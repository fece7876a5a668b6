import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pngOf } from '../../integrations/pictures/png.ts';
import { SERIF } from '../../src/chart-files/font.ts';
import { sourceNamed } from '../../src/data/index.ts';
import { areaPages, statePages } from '../../src/data/pages.ts';
import { EDITIONS, editionAt, english } from '../../src/edition.ts';
import { hasRows } from '../../src/model/pay.ts';
import { placeCard, textCard } from '../../src/social/cards.ts';
import { CARD } from '../../src/social/frame.ts';
import { expectNone } from '../expect-none.ts';
import { inkOf } from '../ink.ts';
import { rawFigure } from './raw-figures.ts';

/* The pictures that are shown with a link: what they say is what the files of data say. */

const slugs = [...statePages, ...areaPages].map(({ slug }) => slug);

const textsOf = (svg: string): string[] =>
  parse(svg)
    .querySelectorAll('text')
    .map((text) => (text.querySelectorAll('tspan').length > 0 ? text.querySelectorAll('tspan') : [text]))
    .map((lines) => lines.map((line) => line.text).join(' '));

const dollars = (value: number) => `$${value.toLocaleString('en-US')}`;

/** What stands on the card of a place of one job from its name on, as the files of data have it. */
function expectedOf(slug: string, role: 'paralegal' | 'legal-secretary', name: string): string[] {
  const figure = (measure: string) => rawFigure(`oews-2025-05/${slug}/${role}/${measure}/year`);
  const ends = [figure('p10'), figure('p90')].filter((value) => typeof value === 'number');
  const median = figure('p50');
  return [name, ...(typeof median === 'number' ? [dollars(median)] : []), ...ends.map(dollars)];
}

test('the card of each place has its name, then of each job its own median and ends, then source and release', () => {
  let compared = 0;
  expectNone(
    slugs.flatMap((slug) => {
      const [site, name, , ...rest] = textsOf(placeCard(english, slug));
      const wanted = [
        ...expectedOf(slug, 'paralegal', 'Paralegals'),
        ...expectedOf(slug, 'legal-secretary', 'Legal secretaries'),
      ];
      // Words in place of a number, and what is capped, are held by the next test.
      const said = rest.filter((text) => /^\$|^(?:Paralegals|Legal secretaries)$/.test(text));
      compared += said.length;
      const right =
        site === 'Second Chair' &&
        name === english.place(slug).name &&
        JSON.stringify(said) === JSON.stringify(wanted) &&
        /^Source: BLS, OEWS, May 2025\b/.test(rest.at(-1)!);
      return right ? [] : [`${slug}: ${[site, name, ...rest].join(' | ')}, not ${wanted.join(' | ')}`];
    }),
  );
  expect(compared).toBeGreaterThan(500);
});

test('what is not released is said and not drawn; rough figures are called rough', () => {
  const montana = placeCard(english, 'montana');
  expect(textsOf(montana).slice(3)).toEqual([
    'Paralegals',
    '$57,290',
    '$46,140',
    '$76,660',
    'Legal secretaries',
    'not released by BLS',
    expect.stringMatching(/^Line: /),
    expect.stringMatching(/^Source: /),
  ]);
  expect(montana.match(/<rect/g)).toHaveLength(2); // the ground and one band
  expect(textsOf(placeCard(english, 'california'))).toContain(
    'Rough figures for legal secretaries: a large survey error.',
  );
});

test('marks stand where the amounts are: ends and medians of both jobs on one scale', () => {
  const svg = placeCard(english, 'california');
  const xs = [...svg.matchAll(/<path d="M(\d+) \d+V/g)].map(([, x]) => Number(x));
  const values = (['paralegal', 'legal-secretary'] as const).flatMap((role) =>
    ['p10', 'p90', 'p50'].map((measure) => rawFigure(`oews-2025-05/california/${role}/${measure}/year`)!),
  );
  expect(xs).toHaveLength(values.length);
  const perDollar = (xs[1]! - xs[0]!) / (values[1]! - values[0]!);
  values.forEach((value, i) => {
    expect(Math.abs(xs[i]! - xs[0]! - (value - values[0]!) * perDollar)).toBeLessThan(2);
  });
});

test('a card of a release that stays as it is has the figures of that release', () => {
  const frozen = EDITIONS.filter(({ frozen }) => frozen).map(({ path }) => editionAt(path));
  expect(frozen).toHaveLength(2);
  expectNone(
    frozen.flatMap((edition) => {
      const { release } = sourceNamed(edition.release.source);
      return slugs
        .filter((slug) => hasRows(edition.place(slug)))
        .filter((slug) => !textsOf(placeCard(edition, slug)).at(-1)!.includes(release))
        .map((slug) => `${release}: ${slug}`);
    }),
  );
  const earlier = textsOf(placeCard(editionAt('r/2024-05'), 'california'));
  expect(earlier).toContain(dollars(rawFigure('oews-2024-05/california/paralegal/p50/year')!));
});

test('the card of any other page has its title and description in full, and California’s medians', () => {
  const title = 'Which job, and why: a title that takes more than a single line of a card';
  const description = 'What each job is, and what each pays. '.repeat(5).trim();
  const texts = textsOf(textCard(english, { title, description }));
  expect(texts.slice(1, 4)).toEqual([title, description, 'California: median pay by the year']);
  expect(texts).toContain(dollars(rawFigure('oews-2025-05/california/legal-secretary/p50/year')!));
});

const inkOfCard = (svg: string, from: number, to: number) => inkOf(pngOf({ svg, scale: 1 }), from, to);
const HEADING = [96, 170] as const;

test('letters are drawn, headings in their own face', () => {
  const svg = placeCard(english, 'san-diego');
  const { width, height, ink } = inkOfCard(svg, ...HEADING);
  expect({ width, height }).toEqual(CARD);
  expect(ink).toBeGreaterThan(2000);
  const bare = svg.replace(/<text[^]*?<\/text>/g, '');
  expect(inkOfCard(bare, ...HEADING).ink).toBe(0);
  expect(inkOfCard(svg.replaceAll(SERIF, 'Public Sans'), ...HEADING).ink).not.toBe(ink);
});
