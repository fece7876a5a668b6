import { describe, expect, test } from 'vitest';
import { canCompare, isFull, withBeside, withoutBeside } from './compare.ts';
import { comparesPlaces } from './drawers.ts';
import { defaultView, type View } from './view.ts';

const NEWEST = '2025-05';
const VIEW: View = { ...defaultView(NEWEST), unit: 'hour' };
const FULL: View = { ...VIEW, with: ['fresno', 'chico', 'visalia', 'new-york'] };

describe('a place set beside the first', () => {
  test.each([
    ['the last of them', VIEW, 'fresno', ['fresno']],
    ['after those that are there', { ...VIEW, with: ['chico'] }, 'fresno', ['chico', 'fresno']],
    ['the first itself is not', VIEW, 'california', []],
    ['one that is there is not twice', { ...VIEW, with: ['fresno'] }, 'fresno', ['fresno']],
    ['five are the most', FULL, 'napa', FULL.with],
  ])('%s', (_, view, slug, beside) => {
    const next = withBeside(view, slug);
    expect(next).toEqual({ ...view, with: beside });
    // One that stays is the same, which tells that there is nothing to offer.
    expect(next === view).toBe(beside.length === view.with.length);
  });

  test('and taken away', () => {
    expect(withoutBeside(FULL, 'chico').with).toEqual(['fresno', 'visalia', 'new-york']);
    expect(isFull(FULL)).toBe(true);
    expect(isFull(withoutBeside(FULL, 'chico'))).toBe(false);
  });
});

test.each([
  ['range', 'oews', true, true],
  ['table', 'oews', true, true],
  ['map', 'oews', true, false],
  ['people', 'oews', false, false],
  ['range', 'job-board', false, false],
] as const)('the view %s of %s: offers it %s, draws it %s', (view, source, offers, draws) => {
  const asked = { ...FULL, view, source };
  expect([canCompare(asked), comparesPlaces(asked)]).toEqual([offers, draws]);
  expect(comparesPlaces({ ...asked, with: [] })).toBe(false);
});
