import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { type Estimate, meansTold } from '../../model/certainty.ts';
import { AS_PUBLISHED } from '../../model/pay.ts';
import type { Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import type { Words } from '../words.ts';
import type { MeanIntervalInput, MeanRow } from './input.ts';
import { certaintyNotes } from './notes.ts';

const hasInterval = ({ low, high }: Pick<Estimate, 'low' | 'high'>) =>
  low.state === 'published' && high.state === 'published';

function meanSentence(name: string, { role, mean }: MeanRow, words: Words): Markup {
  const { amount, rse, low, high } = mean;
  const figure = (part: Amount) => figureData(part, words);
  if (hasInterval(mean))
    return words.meanInterval.sentence(role, name, figure(amount), figure(low), figure(high));
  if (amount.state !== 'published') return words.meanInterval.missing(role, name, amount.state);
  return words.meanInterval.alone(role, name, figure(amount), whyMissing(rse));
}

function jobsNote(name: string, { role, jobs }: MeanRow, words: Words): Markup {
  const { amount, rse, low, high } = jobs;
  const figure = (part: Amount) => figureData(part, words);
  if (hasInterval(jobs))
    return words.meanInterval.jobs(role, name, figure(amount), figure(low), figure(high));
  if (amount.state !== 'published') return words.meanInterval.jobsMissing(role, name, amount.state);
  return words.meanInterval.jobsAlone(role, name, figure(amount), whyMissing(rse));
}

/** Both means, and whether the survey can tell them apart. */
function sentence(name: string, { rows, gap, complete }: MeanIntervalInput, words: Words): Markup {
  const sizes = {
    gap: figureData(gap.sizes.gap, words),
    low: figureData(gap.sizes.low, words),
    high: figureData(gap.sizes.high, words),
  };
  return markup`${rows.map((row) => meanSentence(name, row, words))}${words.meanInterval.gap(
    name,
    meansTold(gap),
    gap.gap.value ?? 0,
    sizes,
    complete,
  )}`;
}

/** What a chart of how sure the figures of one place are says. */
export function sayMeanInterval(input: MeanIntervalInput, { words }: Pick<Telling, 'words'>): Said {
  const { place, rows, gap, apart, edition } = input;
  const name = placeName(place, words);
  const known = rows.filter(({ mean }) => mean.amount.state === 'published');
  const only = known.length === 1 ? known[0]!.role : null;
  const hasMargin = rows.some(({ mean }) => hasInterval(mean));
  return {
    headline: words.meanInterval.headline(name, meansTold(gap)),
    subtitle: markup`${words.meanInterval.measured(edition, only, hasMargin)}; ${basisText(input, AS_PUBLISHED, words)}`,
    sentence: sentence(name, input, words),
    notes: [
      ...(apart === null ? [] : [words.meanInterval.yetClose(apart)]),
      ...rows.map((row) => jobsNote(name, row, words)),
      ...rows.flatMap((row) => certaintyNotes(name, row, words)),
      ...(hasMargin || rows.some(({ jobs }) => hasInterval(jobs)) ? [words.meanInterval.meaning] : []),
      ...(hasInterval(gap) ? [words.meanInterval.independent] : []),
      words.meanInterval.noMedian,
    ],
    label: words.chartLabel(words.meanInterval.what, name),
  };
}
