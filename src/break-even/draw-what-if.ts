import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { BreakEven, WhatIf } from '../model/break-even-answer.ts';
import { type BreakEvenContext, outcomeParts } from './context.ts';

/** What one change makes of the answer, as a row: what is changed, and the outcome of each size of the change. */
function row(
  { changed, outcomes, gap }: WhatIf,
  { standing }: BreakEven,
  { words }: BreakEvenContext,
): Markup {
  const text = words.breakEven.whatIf;
  const told = outcomes.map((outcome) => text.outcome(outcomeParts(outcome, words)));
  const cells = (name: MarkupValue, lines: readonly Markup[]) =>
    markup`<tr><th scope="row">${name}</th><td>${lines.map((line) => markup`<div>${line}</div>`)}</td></tr>`;
  if (changed === 'cost' || changed === 'months' || changed === 'hours')
    return cells(
      text.changed[changed],
      told.map((outcome, i) => text.factored(text.factors[changed][i]!, outcome)),
    );
  const own = standing.marks.length === 1 && standing.marks[0] === changed;
  const known = gap !== null && gap.ahead !== null;
  return cells(
    text.percentile(changed, known && text.gap(gap.higher, figureData(gap.gap, words)), own),
    told,
  );
}

/** A table of what changes the answer most; nothing where none is known or nothing is to be earned back. */
export function drawWhatIfs(context: BreakEvenContext, answer: BreakEven): Markup | null {
  if (answer.whatIfs.length === 0) return null;
  const { title, caption, head } = context.words.breakEven.whatIf;
  return markup`<h3>${title}</h3>
<table class="break-even-table"><caption>${caption}</caption>
<thead><tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${answer.whatIfs.map((one) => row(one, answer, context))}</tbody></table>`;
}
