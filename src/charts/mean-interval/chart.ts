import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import {
  type Estimate,
  jobsEstimate,
  type MeanGap,
  meanEstimate,
  meanGap,
  meansTold,
} from '../../model/certainty.ts';
import { AS_PUBLISHED, type Place } from '../../model/pay.ts';
import { ROLES, type Role } from '../../schema/terms.ts';

import { basisText, type ChartContext, placeName, sourceLine } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { certaintyNotes } from './notes.ts';
import { meanIntervalSvg } from './svg.ts';

const hasInterval = ({ low, high }: Pick<Estimate, 'low' | 'high'>) =>
  low.state === 'published' && high.state === 'published';

function sentence({ words }: ChartContext, name: string, role: Role, mean: Estimate): Markup {
  const { amount, rse, low, high } = mean;
  const figure = (part: Amount) => figureData(part, words);
  if (hasInterval(mean))
    return words.meanInterval.sentence(role, name, figure(amount), figure(low), figure(high));
  if (amount.state !== 'published') return words.meanInterval.missing(role, name, amount.state);
  return words.meanInterval.alone(role, name, figure(amount), whyMissing(rse));
}

function jobsNote({ words }: ChartContext, name: string, role: Role, jobs: Estimate): Markup {
  const { amount, rse, low, high } = jobs;
  const figure = (part: Amount) => figureData(part, words);
  if (hasInterval(jobs))
    return words.meanInterval.jobs(role, name, figure(amount), figure(low), figure(high));
  if (amount.state !== 'published') return words.meanInterval.jobsMissing(role, name, amount.state);
  return words.meanInterval.jobsAlone(role, name, figure(amount), whyMissing(rse));
}

function table(
  { words, cites }: ChartContext,
  name: string,
  parts: { means: readonly Estimate[]; jobs: readonly Estimate[]; gap: MeanGap },
): Markup {
  const { columns, rowMean, rowGap, rowJobs, caption } = words.meanInterval;
  const cells = ({ amount, low, high, rse }: Estimate) =>
    [amount, low, high, rse].map((figure) => figureData(figure, words));
  const { gap, low, high } = parts.gap;
  return dataTable({
    caption: caption(name, cites.pay.release),
    wide: true,
    head: [columns.figure, columns.estimate, columns.low, columns.high, columns.rse],
    rows: [
      ...ROLES.map((role, i) => ({ cells: [rowMean(role), ...cells(parts.means[i]!)] })),
      {
        cells: [
          rowGap,
          ...[gap, low, high].map((figure) => figureData(figure, words)),
          words.missing['not-measured'],
        ],
      },
      ...ROLES.map((role, i) => ({ cells: [rowJobs(role), ...cells(parts.jobs[i]!)] })),
    ],
  });
}

/**
 * How sure the survey is of one place: both jobs' mean with its 95 % interval, jobs with theirs, and whether the gap of
 * the means is more than chance. By the year, as paid: the error is published for that.
 */
export function meanIntervalChart(context: ChartContext, place: Place): Markup {
  const { words, release, cites } = context;
  const name = placeName(place, words);
  const means = ROLES.map((role) => meanEstimate(release, place, role));
  const jobs = ROLES.map((role) => jobsEstimate(release, place, role));
  const gap = meanGap(release, place);
  const told = meansTold(gap);
  const drawn = means.some(({ amount }) => amount.state === 'published' || amount.state === 'top-coded');
  const [size, low, high] = [gap.sizes.gap, gap.sizes.low, gap.sizes.high].map((figure) =>
    figureData(figure, words),
  ) as [Markup, Markup, Markup];
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}mean-interval`,
      kind: 'mean-interval',
      headline: words.meanInterval.headline(name, told),
      subtitle: markup`${words.meanInterval.measured(cites.pay.release)}; ${basisText(context.release, AS_PUBLISHED, words)}`,
      drawing: drawn
        ? meanIntervalSvg(
            ROLES.map((role, i) => ({ role, mean: means[i]! })),
            { words, label: words.chartLabel(words.meanInterval.what, name) },
          )
        : markup``,
      sentence: markup`${ROLES.map((role, i) => sentence(context, name, role, means[i]!))}${words.meanGap(
        name,
        told,
        gap.gap.value ?? 0,
        { gap: size, low, high },
        release.complete,
      )}`,
      notes: [
        ...ROLES.map((role, i) => jobsNote(context, name, role, jobs[i]!)),
        ...certaintyNotes(context, place),
        words.meanInterval.meaning,
        words.meanInterval.noMedian,
      ],
      table: table(context, name, { means, jobs, gap }),
      source: sourceLine(context, AS_PUBLISHED),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
