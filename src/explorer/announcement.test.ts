import { expect, test } from 'vitest';
import { announcementOf, type Heard } from './announcement.ts';

const MAP: Heard = {
  answer: 'In Fresno, paralegals are paid more.',
  headline: 'Fresno is in the middle fifth',
  measured: 'dollars a year',
};

test.each<[string, Partial<Heard>, Partial<Heard>, string]>([
  ['another view: its headline', {}, { headline: 'Where Fresno stands' }, 'Where Fresno stands.'],
  [
    'another place: bottom line and headline',
    {},
    { answer: 'In Utah, both are level.', headline: 'Utah is in the lowest fifth' },
    'In Utah, both are level. Utah is in the lowest fifth.',
  ],
  [
    'other hours: the bottom line, and what is measured',
    {},
    { answer: 'In Fresno, they are level.', measured: 'dollars a year, 30 hours' },
    'In Fresno, they are level. dollars a year, 30 hours.',
  ],
  [
    'a view without a headline of its own, with the same bottom line',
    {},
    { headline: null },
    'In Fresno, paralegals are paid more. dollars a year.',
  ],
  [
    'nothing new: everything',
    {},
    {},
    'In Fresno, paralegals are paid more. Fresno is in the middle fifth. dollars a year.',
  ],
  [
    'nothing new, and no place in it: the place too',
    { answer: null, headline: 'The article', measured: 'a year' },
    { answer: null, headline: 'The article', measured: 'a year' },
    'Fresno. The article. a year.',
  ],
])('%s', (_, before, now, said) => {
  expect(announcementOf({ ...MAP, ...now }, { ...MAP, ...before }, 'Fresno')).toBe(said);
});
