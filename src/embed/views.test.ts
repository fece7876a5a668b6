import { expect, test } from 'vitest';
import { attributeHeight, heightOf } from './heights.ts';
import { embedPage } from './page.ts';
import { embedViews, pageOfView } from './views.ts';
import { AS_PUBLISHED } from '../model/pay.ts';

const nevada = { name: 'state-ranking', options: { area: 'nevada', role: 'legal-secretary' } } as const;

test.each([
  [
    'the first job of a chart of one',
    { ...nevada, options: { area: 'nevada', role: 'paralegal' } },
    '/embed/state-ranking/nevada/',
  ],
  ['the other job', nevada, '/embed/state-ranking/nevada/legal-secretary/'],
  ['a chart of both', { name: 'pay-range', options: { area: 'nevada' } }, '/embed/pay-range/nevada/'],
] as const)('the address of %s', (_, view, address) => {
  expect(embedPage(view)).toBe(address);
});

test.each([
  [nevada, '/pay/?area=nevada&role=legal-secretary&view=rank'],
  [{ name: 'pay-map', options: { area: 'california', role: 'paralegal' } }, '/pay/?view=map'],
  [{ name: 'mean-interval', options: { area: 'nevada' } }, '/pay/nevada/#mean-interval'],
] as const)('a view leads to its page', (view, page) => {
  expect(pageOfView(view, (slug) => `/pay/${slug}/`)).toBe(page);
});

test('a chart that marks a state is there for each; what is worked out otherwise, or of no release, is not', () => {
  const subject = (name: string, options: object) => ({
    name,
    png: true,
    options: { area: 'california', ...options },
  });
  const subjects = [
    subject('state-ranking', { role: 'paralegal' }),
    subject('state-ranking', { role: 'paralegal', basis: { ...AS_PUBLISHED, prices: 'local' } }),
    subject('job-board', {}),
  ];
  const places = { pages: ['nevada'], states: ['california', 'nevada'], areas: [] };
  expect([...embedViews(subjects, places).keys()]).toEqual([
    '/embed/state-ranking/california/',
    '/embed/state-ranking/nevada/',
    '/embed/job-board/california/',
  ]);
  expect([...embedViews(subjects, null).keys()]).toEqual(['/embed/state-ranking/california/']);
});

test('a chart whose height nobody has measured is an error', () => {
  expect(() => heightOf('pay-cloud')).toThrow('No height for the chart "pay-cloud"');
  expect(heightOf('pay-range')).toMatch(/^max\((?:\d+em(?: - \d+cqi)?,)+\d+em\)$/);
  expect(attributeHeight('pay-range')).toBeGreaterThan(800);
});
