import { expect, test } from 'vitest';
import { capital } from '../words/language.ts';
import { en } from '../words.en.ts';
import { type Markup, plainText, trustedMarkup } from '../markup.ts';
import { AS_PUBLISHED, type PayBasis, type Place } from '../model/pay.ts';
import { comparisonOf } from '../model/offer.ts';
import { PAY_MEASURES, ROLES, type Role } from '../schema/terms.ts';
import { standingSentence, standingOf, standingText } from '../offer/standing.ts';
import { offerWords } from '../offer/words.en.ts';
import { adjacentJobs } from './adjacent-jobs/chart.ts';
import { areaComparison } from './area-comparison/chart.ts';
import { hundredDraws } from './hundred-draws/chart.ts';
import { meanInterval } from './mean-interval/chart.ts';
import { payByTheHour } from './pay-by-the-hour/chart.ts';
import { payRange } from './pay-range/chart.ts';
import { showChart } from './show-chart.ts';
import { english } from '../edition.ts';
import { rankSet } from './rank-set/chart.ts';
import { rankSlope } from './rank-slope/chart.ts';
import { stateRanking } from './state-ranking/chart.ts';
import { twentyDesks } from './twenty-desks/chart.ts';

const { californiaAreas, placeNamed, places, states } = english.data;
const { chartData } = english;

const LOCAL: PayBasis = { ...AS_PUBLISHED, prices: 'local' };
const california = placeNamed('california');

type Cell = number | 'not-released' | 'top-coded' | null;

/** California with other cells of one job, in both units. */
function changed(role: Role, cells: Partial<Record<string, Cell>>, row: object = {}): Place {
  const own = california.rows[role]!;
  const rows = { ...own, year: { ...own.year, ...cells }, hour: { ...own.hour, ...cells }, ...row };
  return { ...california, rows: { ...california.rows, [role]: rows } };
}

const all = (cell: Cell) => Object.fromEntries(PAY_MEASURES.map((measure) => [measure, cell]));

/** What no place of this release has, and another release may. */
const MADE: readonly Place[] = ROLES.flatMap((role) => [
  changed(role, all(null)),
  changed(role, all('top-coded')),
  changed(role, { p75: 'top-coded', p90: 'top-coded' }),
  changed(role, { p90: 'top-coded', mean: 'top-coded' }),
  changed(role, { p50: 'top-coded', p75: 'top-coded', p90: 'top-coded' }),
  changed(role, { p50: 'not-released' }),
  changed(role, { p90: 'not-released' }),
  changed(role, {}, { meanRse: 'not-released' }),
  changed(role, {}, { meanRse: null, jobsRse: 'not-released' }),
  changed(role, {}, { jobs: null }),
]);

/** Headline, sentences and notes of a chart: everything that is prose. */
function proseOf(chart: Markup): string[] {
  return [
    ...String(chart).matchAll(/<(h\d|p) class="chart-(?:headline|sentence|note|none)">(.*?)<\/\1>/gs),
  ].map(([, , html = '']) => plainText(trustedMarkup(html)));
}

/** Everything that the site's charts and the offer check say of one place. */
function saidOf(place: Place): string[] {
  const among = states.map((state) => (state.slug === place.slug ? place : state));
  const areas = californiaAreas.map((area) => (area.slug === place.slug ? place : area));
  // As the site's, but that the place is this one, made up or not.
  const edition = { ...english, states: among, californiaAreas: areas, place: () => place };
  const { slug: area } = place;
  const charts = [
    ...[AS_PUBLISHED, LOCAL].flatMap((basis) => [
      showChart(payRange, edition, { area, basis }),
      showChart(twentyDesks, edition, { area, basis }),
    ]),
    showChart(payByTheHour, edition, { area }),
    showChart(hundredDraws, edition, { area }),
    showChart(meanInterval, edition, { area }),
    ...(place.type === 'state' || place.slug === 'united-states'
      ? ROLES.flatMap((role) => [
          showChart(stateRanking, edition, { area, role }),
          showChart(stateRanking, edition, { area, role, basis: LOCAL }),
          showChart(rankSlope, edition, { area, role }),
          showChart(rankSet, edition, { area, role }),
        ])
      : []),
    ...(areas.includes(place)
      ? [AS_PUBLISHED, LOCAL].map((basis) =>
          showChart(
            areaComparison,
            { ...english, californiaAreas: areas },
            { area: place.slug, role: 'legal-secretary', basis },
          ),
        )
      : []),
    ...(place.type === 'state' ? [showChart(adjacentJobs, english, { area: place.slug })] : []),
  ];
  const offer = comparisonOf({ amount: 60_000, unit: 'year', cents: false, hours: 40, weeks: 52 });
  const offerContext = { ...chartData, words: offerWords, href: (page: string) => page };
  const standings = ROLES.map((role) => standingOf(offerContext, place, role, offer));
  return [
    ...charts.flatMap(proseOf),
    ...standings.map((standing) => plainText(standingSentence(standing, offerContext))),
    ...standings.map((standing) => `… ${plainText(standingText(standing, offerContext))}`),
  ];
}

const REASON =
  /not released|not in this release|not given|cannot be|at or above|at least \$|or more (are|have)|does not apply|no price|not publish/;

/** The same for every place: its name, amounts and lists of places go. */
function general(sentence: string, place: Place): string {
  return sentence
    .replaceAll(en.inPlace(place.name, place.type), 'PLACE')
    .replaceAll(capital(en.inPlace(place.name, place.type)), 'PLACE')
    .replaceAll(place.name, 'PLACE')
    .replace(/−?\$[\d,.]*\d/g, '$#')
    .replace(/\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?(?= jobs| states)/g, '#')
    .replace(/(Jobs there: )[\d,]+/g, '$1#')
    .replace(/about \d+%/g, 'about #%')
    .replace(/(reach|is) \d[\d.]*%/g, '$1 #%')
    .replace(/(Without a (?:figure|median)[^:]*: ).*/, '$1LIST')
    .replace(/(Listed last[^:]*: ).*/, '$1LIST');
}

test('what is said where a figure is missing: read by eye, and by the words that no cell’s label may follow', async () => {
  const said = new Set<string>();
  for (const place of [...places, ...MADE]) {
    for (const text of saidOf(place)) {
      const sentences = general(text, place).split(/(?<=[a-zS)#]\.) (?=[A-Z])/);
      for (const sentence of sentences) if (REASON.test(sentence)) said.add(sentence);
    }
  }
  const lines = [...said].sort((a, b) => a.localeCompare(b, 'en'));
  expect(lines.length).toBeGreaterThan(40);
  // A reason is a predicate of its own subject: never after a preposition, a unit or a count, and never BLS's of what it never publishes.
  const wrong = lines.filter((line) =>
    /(?:more|less|than|for|paid|worth|and) (?:not |cannot|no price|does not apply)|, not in this release for|: (?:not released|cannot|no price)|are (?:no |cannot|does)|is (?:no |cannot|does)|wages (?:not|no)|than at least/.test(
      line,
    ),
  );
  expect(wrong).toEqual([]);
  expect(
    lines.filter((line) => /paid more|how often|rank/i.test(line) && line.includes(': not released')),
  ).toEqual([]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./__snapshots__/reasons.txt');
});
