import { type Markup, markup } from '../../markup.ts';
import { historySpan } from '../../model/real-terms.ts';
import { ROLES } from '../../schema/terms.ts';
import type { BuildEdition } from '../build-edition.ts';
import type { Said, Telling } from '../chart.ts';
import { figureData } from '../figure-data.ts';
import type { AllWords } from '../words.ts';
import type { HistoryInput } from './input.ts';
import { panelLabel, READINGS, yearsOf } from './layout.ts';

/** The headline says what holds for every job since the last break; where they differ, only what is shown. */
function headline({ points, breaks }: HistoryInput, words: AllWords): Markup {
  const spans = ROLES.flatMap((role) => historySpan(points, breaks, role) ?? []);
  const years = yearsOf(points);
  const since = new Set(spans.map(({ first }) => first.year));
  const grown = spans.every(({ first, last }) => last.paid.value! > first.paid.value!);
  const ways = new Set(spans.map(({ change }) => Math.sign(change)));
  if (spans.length < ROLES.length || !grown || since.size > 1 || ways.size > 1 || ways.has(0))
    return words.history.headline(years[0]!, years.at(-1)!);
  return words.history.headlineAgainstPrices([...since][0]!, ways.has(1));
}

function sentence({ points, breaks }: HistoryInput, words: AllWords): Markup {
  return markup`${ROLES.map((role) => {
    const span = historySpan(points, breaks, role);
    if (!span) return words.history.tooFew(role);
    const { first, last, gap, change } = span;
    const pay = {
      first: figureData(first.paid, words),
      last: figureData(last.paid, words),
      real: figureData(first.real, words),
      gap: figureData(gap, words),
    };
    return words.history.sentence(role, [first.year, last.year], pay, change);
  })}`;
}

function notes({ points }: HistoryInput, words: AllWords): Markup[] {
  const years = yearsOf(points);
  const late = ROLES.flatMap((role) => {
    const first = points.find((point) => point.role === role && point.paid.state === 'published');
    return first && first.year > years[0]! ? [words.history.starts(role, first.year)] : [];
  });
  return [words.history.caution, ...late, words.history.real(years.at(-1)!)];
}

/** What the chart of past medians says. */
export function sayHistory(input: HistoryInput, { words }: Telling<BuildEdition>): Said {
  return {
    headline: headline(input, words),
    subtitle: markup`${words.history.measured(input.edition)}; ${words.history.basis}`,
    sentence: sentence(input, words),
    notes: notes(input, words),
    label: READINGS.map((reading) => panelLabel(reading, words)).join(' '),
  };
}
