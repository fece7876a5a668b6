import { describe, expect, test } from 'vitest';
import { changedSettings, isOffered, withoutSetting } from './settings.ts';
import { defaultView, type View, VIEWS } from './view.ts';

const NEWEST = '2025-05';
const view = (more: Partial<View> = {}): View => ({ ...defaultView(NEWEST), ...more });

const ALL = { unit: 'month', hours: 32, prices: 'local', release: '2024-05' } as const;

describe('what differs from the usual', () => {
  test.each<[string, Partial<View>, string[]]>([
    ['nothing, as a page opens', {}, []],
    ['everything that is adjusted', ALL, ['hours', 'prices', 'unit', 'release']],
    [
      'not the place, the view, the job, the figure',
      { area: 'fresno', view: 'map', role: 'legal-secretary', rank: 'p10' },
      [],
    ],
    ['not hours, which do not change hourly pay', { unit: 'hour', hours: 32 }, ['unit']],
    ['not what the article cannot follow', { ...ALL, source: 'job-board' }, ['hours', 'unit', 'source']],
  ])('%s', (_, more, keys) => {
    expect(changedSettings(view(more), NEWEST)).toEqual(keys);
  });

  test('taken away one by one, nothing is left', () => {
    let left = view(ALL);
    for (const key of changedSettings(left, NEWEST)) left = withoutSetting(left, key, NEWEST);
    expect(left).toEqual(view());
  });
});

test.each(VIEWS)(
  'the source is offered in the view %s where the article has figures, or is shown',
  (name) => {
    const has = name === 'range' || name === 'table';
    expect(isOffered('source', view({ view: name }))).toBe(has);
    expect(isOffered('source', view({ view: name, source: 'job-board' }))).toBe(true);
  },
);

test('a control that is no setting is offered everywhere', () => {
  for (const name of VIEWS) expect(isOffered('area', view({ view: name, source: 'job-board' }))).toBe(true);
});
