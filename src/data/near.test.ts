import { expect, test } from 'vitest';
import { whatWouldDo } from './near.ts';

const many = Array.from({ length: 20 }, (_, i) => `a-place-by-number-${i}`);

test.each([
  [
    'all of a few, in their order',
    'paralegl',
    ['legal-secretary', 'paralegal'],
    'Known: legal-secretary, paralegal.',
  ],
  ['of many the nearest in spelling first', 'fresmo', [...many, 'reno', 'fresno'], 'Nearest: fresno, reno, '],
  ['that there is none', 'x', [], 'Known: none.'],
])('%s', (_, name, known, said) => {
  expect(whatWouldDo(name, known)).toContain(said);
});
