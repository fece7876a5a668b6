import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { mapOfCalifornia, mapOfStates } from '../../data/maps.ts';
import { english } from '../../edition.ts';
import { showChart } from '../show-chart.ts';
import { payMap } from './chart.ts';
import { halfOf } from './label-size.ts';

const { placeNamed } = english.data;

describe.each([
  ['states', mapOfStates, 'united-states'],
  ['california', mapOfCalifornia, 'california'],
] as const)('the map of %s', (kind, map, area) => {
  const root = parse(String(showChart(payMap, english, { area })));

  test('a label is that of its own place, at its own spot: the postal code, or the name', () => {
    const labels = root.querySelectorAll('.map-label').map((label) => ({
      at: [
        Number(label.querySelector('tspan')!.getAttribute('x')),
        Number(label.querySelector('text')!.getAttribute('y')),
      ],
      text: label.querySelectorAll('tspan').map(({ text }) => text),
      band: label.getAttribute('data-band'),
    }));
    expect(labels.map(({ at }) => at)).toEqual(map.labels.map(({ at }) => at));
    for (const [i, { slug, leader }] of map.labels.entries()) {
      const { name, state } = placeNamed(slug);
      expect(labels[i]!.text.join(' ').replace('- ', '-')).toBe(kind === 'states' ? state : name);
      expect(labels[i]!.band).toBe(
        leader ? 'beside' : root.querySelector(`path[data-slug="${slug}"]`)!.getAttribute('data-band'),
      );
    }
  });

  test('a line leads from its place to its label, and ends before it', () => {
    const lines = root.querySelectorAll('.map-leader');
    const beside = map.labels.filter(({ leader }) => leader);
    expect(lines).toHaveLength(beside.length);
    for (const [i, { leader, at, lines: texts }] of beside.entries()) {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) =>
        Number(lines[i]!.getAttribute(name)),
      ) as [number, number, number, number];
      expect([x1, y1]).toEqual(leader);
      const [halfX, halfY] = halfOf(texts, kind === 'states' ? 20 : 14.5);
      expect(Math.abs(x2 - at[0]) > halfX + 1 || Math.abs(y2 - at[1]) > halfY + 1, texts.join()).toBe(true);
    }
  });
});

test.each(['states', 'california'] as const)(
  'on the map of %s a name beside its place is a link as its shape is, and one on it is none',
  (kind) => {
    const { labels } = kind === 'states' ? mapOfStates : mapOfCalifornia;
    const area = kind === 'states' ? 'united-states' : 'california';
    const root = parse(
      String(showChart(payMap, { ...english, placeHref: (slug: string) => `/to/${slug}` }, { area })),
    );
    const asked = root.querySelectorAll('.map-label').map((label) => {
      const link = label.querySelector('a:has(> text)');
      return link && ['href', 'data-slug', 'tabindex'].map((name) => link.getAttribute(name));
    });
    expect(asked).toEqual(labels.map(({ slug, leader }) => (leader ? [`/to/${slug}`, slug, '-1'] : null)));
    expect(root.querySelectorAll('.pay-map a:not([tabindex="-1"])')).toEqual([]);
  },
);

test('the Bay Area is drawn again in the inset from the same shapes, each a link to its own place', () => {
  const root = parse(
    String(
      showChart(payMap, { ...english, placeHref: (slug: string) => `/to/${slug}` }, { area: 'california' }),
    ),
  );
  const links = root.querySelectorAll('.map-inset a');
  expect(links.map((link) => link.getAttribute('href')!.replace('/to/', '')).sort()).toEqual([
    'napa',
    'san-francisco',
    'san-jose',
    'santa-cruz',
    'santa-rosa',
    'vallejo',
  ]);
  for (const link of links) {
    const shape = root.querySelector(link.querySelector('use')!.getAttribute('href')!)!;
    expect(shape.getAttribute('data-slug')).toBe(link.getAttribute('data-slug'));
  }
});

test.each([
  [
    'an area: its pay and its rank',
    'los-angeles',
    'paralegal',
    'Los Angeles: $77,520 a year, 7th of 28 areas',
  ],
  [
    'one among some without a figure',
    'fresno',
    'legal-secretary',
    /^Fresno: .* a year, \d+th of 2\d areas with a figure$/,
  ],
  ['one without a figure: the reason', 'chico', 'legal-secretary', 'Chico: not in this release'],
  ['a state', 'texas', 'paralegal', /^Texas: \$62,310 a year, 22nd of 50 states$/],
  ['DC, which has no rank', 'district-of-columbia', 'paralegal', 'District of Columbia: $89,750 a year'],
] as const)('the line under the map tells of the place asked for: %s', (_, area, role, line) => {
  const root = parse(String(showChart(payMap, english, { area, role })));
  expect(root.querySelector('.map-own')!.text).toMatch(
    typeof line === 'string' ? new RegExp(`^${line.replaceAll('$', '\\$')}$`) : line,
  );
});
