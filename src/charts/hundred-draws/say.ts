import { type Markup, markup } from '../../markup.ts';
import type { OverlapCause } from '../../model/overlap.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import type { PeopleWords } from '../words.ts';
import { aheadOf } from './ahead.ts';
import type { HundredDrawsInput } from './input.ts';

/** Why there is no overlap. */
function missing({ role, percentile, amount }: OverlapCause, name: string, words: PeopleWords): Markup {
  return amount.state === 'published'
    ? words.hundredDraws.flat(role, name, figureData(amount, words))
    : words.hundredDraws.missing(role, name, words.mark[percentile].long, amount.state);
}

function told(input: HundredDrawsInput, name: string, words: PeopleWords): Omit<Said, 'subtitle' | 'label'> {
  const text = words.hundredDraws;
  const order = aheadOf(input);
  const { cause } = input.overlaps.paralegal;
  if (!order) return { headline: text.none(name), sentence: missing(cause!, name, words), notes: [] };
  const { ahead, close } = order;
  const { low, high, point } = input.overlaps[ahead];
  const [least, most, about] = [low, high, point].map((figure) => figureData(figure, words)) as [
    Markup,
    Markup,
    Markup,
  ];
  return {
    headline: close ? text.close(name, ahead, about) : text.headline(name, ahead, least, most, about),
    sentence: text.sentence(name, ahead, least, most, about),
    notes: [text.key, text.limits, words.meanInterval.noMedian],
  };
}

/** How often which job is paid more, or why that cannot be worked out. */
export function sayHundredDraws(
  input: HundredDrawsInput,
  { words }: Pick<Telling<EditionIn<PeopleWords>>, 'words'>,
): Said {
  const name = placeName(input.place, words);
  return {
    ...told(input, name, words),
    subtitle: markup`${words.hundredDraws.measured(input.edition)}`,
    label: words.chartLabel(words.hundredDraws.what, name),
  };
}
