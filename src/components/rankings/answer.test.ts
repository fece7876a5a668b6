import { expect, test } from 'vitest';
import { exampleEdition, exampleState } from '../../charts/example-states.ts';
import { english } from '../../edition.ts';
import { plainText } from '../../markup.ts';
import type { Place } from '../../model/pay.ts';
import { en } from '../../words.en.ts';
import { rankAnswer } from './answer.ts';

type Cell = number | 'not-released';

const state = (name: string, paralegal: Cell, secretary: Cell, parity: number | null = 100) =>
  exampleState(name, { p50: paralegal }, { parity, secretary: { p50: secretary } });

function answer(...states: Place[]) {
  const { own, ends } = rankAnswer({ ...exampleEdition(states), words: en }, states[0]!);
  return { own: plainText(own), ends: plainText(ends) };
}

test.each<[string, Place[], string]>([
  [
    'falls in both',
    [state('California', 60_000, 50_000, 120), state('Nevada', 55_000, 45_000)],
    'California ranks 1st of 2 states by median pay of paralegals, and 2nd of 2 after local prices. ' +
      'For legal secretaries it ranks 1st of 2 states, and 2nd of 2 after local prices. Local prices take California down in both.',
  ],
  [
    'rises in both',
    [state('California', 50_000, 40_000, 80), state('Nevada', 55_000, 45_000)],
    'California ranks 2nd of 2 states by median pay of paralegals, and 1st of 2 after local prices. ' +
      'For legal secretaries it ranks 2nd of 2 states, and 1st of 2 after local prices. Local prices lift California in both.',
  ],
  [
    'stays in both',
    [state('California', 60_000, 50_000), state('Nevada', 55_000, 45_000)],
    'California ranks 1st of 2 states by median pay of paralegals, and 1st of 2 after local prices. ' +
      'For legal secretaries it ranks 1st of 2 states, and 1st of 2 after local prices. Local prices change neither rank of California.',
  ],
  [
    'falls in one only: nothing is said of both',
    [state('California', 60_000, 90_000, 120), state('Nevada', 55_000, 45_000)],
    'California ranks 1st of 2 states by median pay of paralegals, and 2nd of 2 after local prices. ' +
      'For legal secretaries it ranks 1st of 2 states, and 1st of 2 after local prices.',
  ],
  [
    'without local prices',
    [state('California', 60_000, 50_000, null), state('Nevada', 55_000, 45_000)],
    'California ranks 1st of 2 states by median pay of paralegals. For legal secretaries it ranks 1st of 2 states.',
  ],
  [
    'without one median',
    [state('California', 'not-released', 50_000), state('Nevada', 55_000, 45_000)],
    'California has no rank by median pay of paralegals, because the median is not released by BLS. ' +
      'California ranks 1st of 2 states by median pay of legal secretaries, and 1st of 2 after local prices.',
  ],
])('a state that %s', (_, states, text) => {
  expect(answer(...states).own).toBe(text);
});

test('who is first and last, as paid and after local prices; those who are level share it; DC is neither', () => {
  const { ends } = answer(
    state('California', 60_000, 50_000, 120),
    state('Arizona', 60_000, 45_000),
    state('Nevada', 40_000, 45_000),
    state('District of Columbia', 99_000, 20_000),
  );
  expect(ends).toBe(
    'Among the states, median pay of paralegals is highest in Arizona ($60,000) and California ($60,000) and lowest in ' +
      'Nevada ($40,000); after local prices, highest in Arizona ($60,000) and lowest in Nevada ($40,000). That of legal secretaries is ' +
      'highest in California ($50,000) and lowest in Arizona ($45,000) and Nevada ($45,000); after local prices, highest in ' +
      'Arizona ($45,000) and Nevada ($45,000) and lowest in California ($41,667).',
  );
});

test('the release: California has a rank in both jobs', () => {
  const { own } = rankAnswer(english, english.place('california'));
  expect(String(own).match(/data-figure="oews-[\d-]+\/california\/[a-z-]+\/rank(-local)?"/g)).toHaveLength(4);
});
