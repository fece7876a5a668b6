import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { payMap } from '../../src/charts/pay-map/chart.ts';
import { rankSet } from '../../src/charts/rank-set/chart.ts';
import { rankSlope } from '../../src/charts/rank-slope/chart.ts';
import { showChart } from '../../src/charts/show-chart.ts';
import { stateRanking } from '../../src/charts/state-ranking/chart.ts';
import { readFigureId } from '../../src/model/figure-ref.ts';
import { expectNone } from '../expect-none.ts';
import { CHART_NAMES, casesOf } from './cases.ts';
import type { ChartCase } from './chart-cases.ts';
import { english } from './edition.ts';
import {
  allTexts,
  figuresIn,
  type MaskedText,
  masked,
  measureOf,
  measuresNamed,
  read,
  roleOf,
  type Reading,
  rolesNamed,
  type Told,
  unitOf,
  unitsNamed,
} from './reading.ts';
import {
  sharesOf,
  wrongArticles,
  wrongMeasures,
  wrongPlaces,
  wrongRoles,
  wrongShares,
  wrongUnits,
} from './told.ts';

/*
 * The words of every chart: each figure stands beside the name of its own job, percentile, place and unit.
 */

/** What a label names and a figure is not. */
function contradictions(label: string, { id }: Told): string[] {
  const [role, measure, unit] = [roleOf(id), measureOf(id), unitOf(id)];
  const [roles, measures, units] = [rolesNamed(label), measuresNamed(label), unitsNamed(label)];
  return [
    ...(role && roles.length > 0 && !roles.includes(role) ? [`${id} under ${label}`] : []),
    ...(measure && measures.length > 0 && !measures.includes(measure) ? [`${id} under ${label}`] : []),
    ...(unit && units.length > 0 && !units.includes(unit) ? [`${id} under ${label}`] : []),
  ];
}

/** Every cell with its table's caption, its column's head and its row's. */
function wrongCells(table: HTMLElement, places: ChartCase['places']): string[] {
  const heads = table.querySelectorAll('thead th').map((head) => head.text);
  const caption = table.querySelector('caption')?.text ?? '';
  const named = rolesNamed(caption).length === 1 ? caption : '';
  return table.querySelectorAll('tbody tr').flatMap((row) => {
    const rowHead = row.querySelector('th')!.text;
    const slug = places.find(({ name }) => name === rowHead)?.slug;
    return row
      .querySelectorAll('td')
      .flatMap((cell, i) =>
        figuresIn(cell).flatMap((figure) => [
          ...[heads[i + 1]!, rowHead, ...(places.length > 1 ? [] : [named])].flatMap((label) =>
            contradictions(label, figure),
          ),
          ...(slug && readFigureId(figure.id).area !== slug ? [`${figure.id} in the row of ${rowHead}`] : []),
          ...(/^(Year|Month|Week|Hour)$/.test(heads[i + 1]!) &&
          unitOf(figure.id) !== heads[i + 1]!.toLowerCase()
            ? [`${figure.id} under ${heads[i + 1]!}`]
            : []),
        ]),
      );
  });
}

/** What in a drawing belongs to one job is in that job's group, and a mark's name is the figure's own. */
function wrongLabels(plot: HTMLElement | null): string[] {
  return figuresIn(plot).flatMap(({ id, element }) => {
    const problems: string[] = [];
    for (let node = element.parentNode; node && node !== plot; node = node.parentNode) {
      const job = /job--([a-z-]+)/.exec(node.getAttribute('class') ?? '')?.[1];
      if (job && roleOf(id) && job !== roleOf(id)) problems.push(`${id} drawn as ${job}`);
    }
    const label = element.parentNode?.querySelector('.chart-mark-name');
    const [named] = label ? measuresNamed(label.text) : [];
    if (label && named !== measureOf(id)) problems.push(`${id} drawn as ${label.text}`);
    return problems;
  });
}

/** Names of jobs in a drawing stand on the group of that job, or over it. */
function wrongNames(plot: HTMLElement | null): string[] {
  const names = plot?.querySelectorAll('.chart-name, .context-key span, .area-key') ?? [];
  return names.flatMap((name) => {
    const [role] = rolesNamed(name.text);
    const group =
      name.rawTagName === 'p'
        ? name.nextElementSibling
        : name.classList.contains('area-key')
          ? name.previousElementSibling
          : name.closest('.job');
    const job = /job--([a-z-]+)/.exec(group?.toString() ?? '')?.[1];
    return role && job && role !== job ? [`${name.text} names what is drawn as ${job}`] : [];
  });
}

const MONEY = /^(?!law\/)/;

/** The units that a chart names are those of its figures, and it names one. */
function unnamedUnits({ reading }: ChartCase): string[] {
  const units = new Set(
    figuresIn(reading.root).flatMap(({ id }) => (MONEY.test(id) ? (unitOf(id) ?? []) : [])),
  );
  const texts = allTexts(reading).map(({ text }) => text);
  const named = new Set(texts.flatMap(unitsNamed));
  const heads = reading.tables.flatMap((table) => table.querySelectorAll('thead th').map(({ text }) => text));
  const inHeads = heads.some((head) => /^(Year|Hour)$/.test(head));
  if (units.size === 0) return [];
  return [
    ...(named.size === 0 && !inHeads ? ['names no unit'] : []),
    ...[...named]
      .filter((unit) => !units.has(unit))
      .map((unit) => `says ${unit}; its figures are by the ${[...units].join()}`),
  ];
}

/** What is said in sentences; subtitles and captions are labels. */
const sentencesIn = ({ headline, sentences, notes }: Reading) => [headline, ...sentences, ...notes];

const inCase = (check: (one: ChartCase) => string[]) => (one: ChartCase) =>
  check(one).map((problem) => `${one.name}: ${problem}`);
const inTexts = (check: (text: MaskedText, one: ChartCase) => string[]) =>
  inCase((one) => allTexts(one.reading).flatMap((text) => check(text, one)));

describe.each(CHART_NAMES)('%s', (chart) => {
  const cases = casesOf(chart);
  test.each([
    ['each figure stands beside the name of its own job', inTexts(wrongRoles)],
    ['each percentile and mean stands beside its own word', inTexts(wrongMeasures)],
    [
      'each share of workers is what the percentiles bear out',
      inCase((one) => {
        const cells = one.reading.tables.flatMap(figuresIn);
        return allTexts(one.reading).flatMap((text) => wrongShares(text, cells));
      }),
    ],
    ['a unit after a figure is its own', inTexts(wrongUnits)],
    [
      'a figure after the name of a place is that place’s',
      inTexts((text, { places }) => wrongPlaces(text, places)),
    ],
    [
      'a place that takes an article has it',
      inCase(({ reading }) => sentencesIn(reading).flatMap(wrongArticles)),
    ],
    ['units named are those of the figures', inCase(unnamedUnits)],
    [
      'each cell agrees with the heads of its row and column',
      inCase(({ reading, places }) => reading.tables.flatMap((table) => wrongCells(table, places))),
    ],
    [
      'each label in the drawing agrees with its figure and its group',
      inCase(({ reading }) => wrongLabels(reading.plot)),
    ],
    ['each job’s name stands at what is drawn for it', inCase(({ reading }) => wrongNames(reading.plot))],
  ])('%s', (__, check) => {
    expectNone(cases.flatMap(check));
  });
});

test('the sentences of both pay charts are understood, word by word', () => {
  for (const [chart, shares] of [
    ['pay-range', 4],
    ['twenty-desks', 4],
  ] as const) {
    const { reading } = casesOf(chart).find(({ name }) => name.startsWith('California by the year'))!;
    const told = masked(reading.root.querySelector('.chart-sentence'));
    expect(sharesOf(told)).toHaveLength(2 * shares);
  }
});

test.each([
  ['after a colon', 'States by mean pay: United States is not one of them', 1],
  ['at the beginning', 'District of Columbia is in the highest fifth.', 1],
  ['with a small letter at the beginning', 'Close. the District of Columbia is not.', 1],
  ['with a capital inside', 'Pay in The Virgin Islands', 1],
  [
    'with its article',
    'The District of Columbia is not. Nor are the United States and the Virgin Islands.',
    0,
  ],
])('the check of articles reads a name %s', (_, text, found) => {
  expect(wrongArticles({ text, figures: [] })).toHaveLength(found);
});

test.each(['united-states', 'district-of-columbia', 'virgin-islands', 'puerto-rico', 'california'])(
  'charts of the states name %s as a sentence does',
  (area) => {
    const drawn = [stateRanking, rankSet, rankSlope, payMap].map((chart: Chart) =>
      read(showChart(chart, english, { area })),
    );
    expectNone(drawn.flatMap(sentencesIn).flatMap(wrongArticles));
    if (area !== 'california')
      for (const { headline } of drawn.slice(0, 3))
        expect(headline.text).toMatch(/not one of the ranked states/);
  },
);
