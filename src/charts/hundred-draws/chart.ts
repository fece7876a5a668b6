import { type Markup, markup } from '../../markup.ts';
import { type OverlapCause, payOverlap } from '../../model/overlap.ts';
import type { Place } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import { type ChartContext, placeName, sourceLine } from '../context.ts';
import { chartFigure, type ChartParts, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { hundredDrawsSvg } from './svg.ts';

const EVEN_WITHIN = 2.5; // draws: what rounds to 48 to 52 is told as "about as often"

/** Why there is no overlap. */
function missingSentence({ words }: ChartContext, name: string, cause: OverlapCause): Markup {
  const { role, percentile, amount } = cause;
  if (amount.state === 'published') return words.hundredDraws.flat(role, name, figureData(amount, words));
  return words.hundredDraws.missing(role, name, words.mark[percentile].long, amount.state);
}

function table(context: ChartContext, place: Place): Markup {
  const { words, cites, release } = context;
  const columns = ROLES.map((role) => payOverlap(release, place, role));
  return dataTable({
    caption: words.hundredDraws.table.caption(placeName(place, words), cites.pay.release),
    head: [words.hundredDraws.table.head, ...ROLES.map(words.hundredDraws.paidMore)],
    rows: (['low', 'point', 'high'] as const).map((part) => ({
      cells: [words.hundredDraws.table[part], ...columns.map((column) => figureData(column[part], words))],
    })),
  });
}

function drawn(context: ChartContext, place: Place): Pick<ChartParts, 'headline' | 'drawing' | 'sentence'> {
  const { words, release } = context;
  const name = placeName(place, words);
  const ofParalegals = payOverlap(release, place);
  const { cause } = ofParalegals;
  if (cause !== null) {
    return {
      headline: words.hundredDraws.none(name),
      drawing: markup``,
      sentence: missingSentence(context, name, cause),
    };
  }
  const times = ofParalegals.point.value!; // known where nothing stands in the way
  const turned = times <= 50 - EVEN_WITHIN;
  const ahead = turned ? 'legal-secretary' : 'paralegal';
  const figures = turned ? payOverlap(release, place, ahead) : ofParalegals;
  const [low, high, about] = [figures.low, figures.high, figures.point].map((f) => figureData(f, words)) as [
    Markup,
    Markup,
    Markup,
  ];
  return {
    headline:
      Math.abs(times - 50) < EVEN_WITHIN
        ? words.hundredDraws.even(name)
        : words.hundredDraws.headline(name, ahead, low, high, about),
    drawing: hundredDrawsSvg(figures, {
      words,
      label: words.chartLabel(words.hundredDraws.what, name),
      ahead,
      behind: turned ? 'paralegal' : 'legal-secretary',
    }),
    sentence: words.hundredDraws.sentence(name, ahead, low, high, about),
  };
}

/**
 * How often a paralegal and a legal secretary of one place, each picked at random, are paid more than the other.
 *
 * Always of the published yearly pay: no unit and no prices of the same place would change who is paid more. Paralegals
 * come first unless legal secretaries are clearly more often paid more. Without all five percentiles of both jobs there are only words.
 */
export function hundredDrawsChart(context: ChartContext, place: Place): Markup {
  const { words, cites } = context;
  const parts = drawn(context, place);
  const isDrawn = String(parts.drawing) !== '';
  return chartFigure(
    {
      ...parts,
      id: `${context.idPrefix ?? ''}hundred-draws`,
      kind: 'hundred-draws',
      subtitle: markup`${words.hundredDraws.measured(cites.pay.release)}`,
      notes: isDrawn ? [words.hundredDraws.key, words.hundredDraws.limits, words.meanInterval.noMedian] : [],
      table: table(context, place),
      source: sourceLine(context, { unit: 'year', hours: 40, prices: 'nominal' }),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
