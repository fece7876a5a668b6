import { type Markup, markup } from '../../markup.ts';
import { type HistoryPoint, historySpan } from '../../model/real-terms.ts';
import type { HistoryBreak } from '../../schema/history.ts';
import { ROLES } from '../../schema/terms.ts';
import { type BuildContext, type Cite, citeLink } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { historyKey, historySvg } from './svg.ts';

export interface HistoryData {
  readonly points: readonly HistoryPoint[];
  readonly breaks: readonly HistoryBreak[];
  readonly cites: { readonly history: Cite; readonly prices: Cite };
}

const yearsOf = (points: readonly HistoryPoint[]) =>
  [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);

/** The headline says what holds for every job since the last break; where they differ, only what is shown. */
function headline({ words }: BuildContext, { points, breaks }: HistoryData): Markup {
  const spans = ROLES.flatMap((role) => historySpan(points, breaks, role) ?? []);
  const years = yearsOf(points);
  const since = new Set(spans.map(({ first }) => first.year));
  const grown = spans.every(({ first, last }) => last.paid.value! > first.paid.value!);
  const ways = new Set(spans.map(({ change }) => Math.sign(change)));
  if (spans.length < ROLES.length || !grown || since.size > 1 || ways.size > 1 || ways.has(0))
    return words.history.headline(years[0]!, years.at(-1)!);
  return words.history.headlineAgainstPrices([...since][0]!, ways.has(1));
}

function sentence({ words }: BuildContext, { points, breaks }: HistoryData): Markup {
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

function table({ words }: BuildContext, points: readonly HistoryPoint[]): Markup {
  const years = yearsOf(points);
  const last = years.at(-1)!;
  return dataTable({
    caption: words.history.caption,
    wide: true,
    head: [
      words.history.columns.year,
      ...ROLES.flatMap((role) => [words.history.columns.paid(role), words.history.columns.real(role, last)]),
    ],
    rows: years.map((year) => ({
      cells: [
        words.history.may(year),
        ...ROLES.flatMap((role) => {
          const point = points.find((candidate) => candidate.role === role && candidate.year === year)!;
          return [figureData(point.paid, words), figureData(point.real, words)];
        }),
      ],
    })),
  });
}

/** National medians by year, as paid and in dollars of the last year, as points with the breaks marked. */
export function historyChart(context: BuildContext, data: HistoryData): Markup {
  const { words } = context;
  const { points, breaks, cites } = data;
  const years = yearsOf(points);
  const last = years.at(-1)!;
  const nation = words.inPlace('United States', 'nation');
  const late = ROLES.flatMap((role) => {
    const first = points.find((point) => point.role === role && point.paid.state === 'published');
    return first && first.year > years[0]! ? [words.history.starts(role, first.year)] : [];
  });
  const panel = (reading: 'paid' | 'real', name: string) => {
    const label = words.chartLabel(words.history.what[reading], nation);
    return markup`<div><p class="chart-name">${name}</p>${historySvg(points, { words, label, reading, breaks })}</div>`;
  };
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}history`,
      kind: 'history',
      headline: headline(context, data),
      subtitle: markup`${words.history.measured(cites.history.release)}; ${words.history.basis}`,
      drawing: markup`${historyKey(words)}<div class="context-columns">${panel('paid', words.history.panel.paid)}${panel('real', words.history.panel.real(last))}</div>`,
      sentence: sentence(context, data),
      notes: [words.history.caution, ...late, words.history.real(last)],
      table: table(context, points),
      source: markup`${citeLink(cites.history)}; ${citeLink(cites.prices)}`,
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
