import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup } from '../markup.ts';
import type { Amount } from '../model/amount.ts';
import type { BreakEven } from '../model/break-even-answer.ts';
import type { BreakEvenContext } from './context.ts';

/** Every step with its figures; those of a percentile once for each. Nothing where what it costs is not known. */
export function drawSteps({ words }: BreakEvenContext, answer: BreakEven): Markup | null {
  const { study, standing, steps, at } = answer;
  if (!steps) return null;
  const text = words.breakEven.steps;
  const figure = (amount: Amount) => figureData(amount, words);
  const { cost, hours, wages, total } = steps;
  const hourly = figure(standing.hourly);
  const months = String(study.months);
  const given =
    study.hoursGivenUp === 0
      ? [text.noWages]
      : [
          text.hours(String(study.hoursGivenUp), months, figure(hours)),
          standing.typed ? text.hourly.typed(hourly) : text.hourly.mark(standing.marks[0]!, hourly),
          text.wages(figure(hours), hourly, figure(wages)),
        ];
  const ofMarks = at.flatMap(({ mark, paralegal, secretary, lead, months: told }) => {
    if (lead.ahead === null) return [];
    const gap = figure(lead.gap);
    const first = text.gap(mark, figure(paralegal), figure(secretary), lead.higher, gap);
    if (!told) return [first];
    const inJob = figure(told.inJob);
    return [
      first,
      text.inJob(figure(total), gap, inJob, figure(told.inJobWhole)),
      text.fromStart(months, inJob, figure(told.fromStart)),
    ];
  });
  const lines = [...given, text.total(figure(cost), figure(wages), figure(total)), ...ofMarks];
  return markup`<h3>${text.title}</h3>
<ol class="break-even-steps">${lines.map((line) => markup`<li>${line}</li>`)}</ol>`;
}
