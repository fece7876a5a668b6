import type { Place } from '../../model/pay.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition, exampleState } from '../example-states.ts';
import { readStateRanking, type StateRankingInput } from './input.ts';

/** States by median pay of paralegals. */
export const stateRankingStates = {
  /** DC stands second without a rank; two states share the second rank, so that there is no third; one is unknown. */
  'a-tie-and-dc': [
    exampleState('California', { p50: 77_390 }),
    exampleState('District of Columbia', { p50: 76_000 }),
    exampleState('Nevada', { p50: 60_000 }),
    exampleState('Arizona', { p50: 60_000 }),
    exampleState('Montana', { p50: 'not-released' }),
    exampleState('Mississippi', { p50: 38_695 }),
  ],
  /** In the middle of many, so that rows are folded above and below it; DC is folded too. */
  many: [
    ...[
      'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois',
      'Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Missouri Montana',
    ]
      .join(' ')
      .split(' ')
      .map((name, i) => exampleState(name, { p50: 80_000 - i * 1500 }, { secretary: { p50: 52_000 } })),
    exampleState('District of Columbia', { p50: 72_000 }),
  ],
  'none-known': [exampleState('California', { p50: 'not-in-copy' })],
} satisfies Record<string, readonly Place[]>;

const of = (name: keyof typeof stateRankingStates, area: string) =>
  readStateRanking(exampleEdition(stateRankingStates[name]), { ...DEFAULT_OPTIONS, area });

/** Named inputs of the chart. */
export const stateRankingExamples = {
  'a-tie-and-dc': of('a-tie-and-dc', 'nevada'),
  'an-unknown-chosen': of('a-tie-and-dc', 'montana'),
  'folded-twice': of('many', 'indiana'),
  'none-known': of('none-known', 'california'),
} satisfies Record<string, StateRankingInput>;
