import { whereText } from '../charts/bracket/say.ts';
import { citeLink, placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup, type MarkupValue, plainText } from '../markup.ts';
import { type Amount, type Unnumbered, whyMissing } from '../model/amount.ts';
import type { AnswerAt, BreakEven } from '../model/break-even-answer.ts';
import type { Place } from '../model/pay.ts';
import type { Role } from '../schema/terms.ts';
import { type BreakEvenContext, outcomeParts } from './context.ts';
import { drawSteps } from './draw-steps.ts';
import { drawWhatIfs } from './draw-what-if.ts';
import type { BreakEvenWords } from './words.ts';

export interface Answer {
  readonly markup: Markup;
  /** The verdict in one line of text, for reading out. */
  readonly announcement: string;
}

/** Why the gap at a percentile is not known. */
function unknownText({ paralegal, secretary }: AnswerAt, place: Place, words: BreakEvenWords): MarkupValue {
  const { why } = words.breakEven;
  const pays: readonly (readonly [Role, Amount])[] = [
    ['paralegal', paralegal],
    ['legal-secretary', secretary],
  ];
  const lacking = pays.flatMap(([role, pay]): [Role, Unnumbered][] =>
    pay.state === 'published' ? [] : [[role, whyMissing(pay)]],
  );
  return lacking.length > 0 ? why.unknown(placeName(place, words), lacking) : why.unknownPay;
}

/** The verdict at one percentile, and why. `total`: what is to be earned back; null where it is not known. */
function drawAt(one: AnswerAt, total: Amount | null, place: Place, words: BreakEvenWords): Markup {
  const { at, why } = words.breakEven;
  const { mark, lead, payBack, months } = one;
  const figure = (amount: Amount) => figureData(amount, words);
  const gap = why.gap(lead.higher, figure(lead.gap));
  switch (payBack.kind) {
    case 'earned': {
      const { inJobWhole, fromStart } = months!;
      const verdict = at.earned(mark, figure(fromStart), payBack.fromStart);
      return markup`${verdict} ${why.earned(gap, figure(total!), figure(inJobWhole), payBack.inJobWhole)}`;
    }
    case 'too-long':
      return markup`${at.tooLong(mark)} ${why.tooLong(gap, figure(total!))}`;
    case 'never':
      return markup`${at.never(mark)} ${why.never(gap, figure(total!))}`;
    case 'free':
      return markup`${at.free(mark)} ${lead.ahead === null ? unknownText(one, place, words) : why.free(gap)}`;
    case 'unknown':
      return markup`${at.unknown(mark)} ${unknownText(one, place, words)}`;
  }
}

/**
 * Where typed pay stands among legal secretaries, and what that means for the answer; null where a percentile was
 * chosen, or there is nothing to stand among.
 */
function standingSentence(
  { standing, outlay }: BreakEven,
  place: Place,
  words: BreakEvenWords,
): Markup | null {
  const { typed } = standing;
  if (!typed) return null;
  const { bracket, percentiles } = typed;
  const text = words.breakEven.standing;
  const name = placeName(place, words);
  if (bracket.kind === 'none') return null;
  const marks = bracket.kind === 'at' ? bracket.marks.slice(0, 1) : standing.marks;
  const figures = marks.map((mark) => figureData(percentiles[mark], words));
  const where = text.at(whereText(bracket, words)!, name, figures);
  const nearest = text.mark(standing.marks[0]!);
  const more =
    bracket.kind === 'between'
      ? text.both
      : standing.beyond
        ? text.beyond(bracket.kind === 'below' ? 'below' : 'above', nearest, outlay.hours > 0)
        : null;
  return markup`${where}${more && ` ${more}`}`;
}

/** Of the example in the page: what stands above its verdict. */
export interface ExampleOf {
  readonly school: string;
  readonly cost: Amount;
  readonly length: { readonly amount: Amount; readonly unit: 'weeks' | 'years' };
}

/**
 * The verdict, where today's pay stands, what changes the answer most, every step, and what is not known.
 * `example`: the answer is that of the page's own example. `around`: the place that this one lies in, if any.
 */
export function drawAnswer(
  context: BreakEvenContext,
  place: Place,
  answer: BreakEven,
  {
    example = null,
    around = null,
  }: { readonly example?: ExampleOf | null; readonly around?: Place | null } = {},
): Answer {
  const { words, cites, release } = context;
  const text = words.breakEven;
  const name = placeName(place, words);
  const { study, standing, steps, at, outcome } = answer;
  const headline = text.headline(outcomeParts(outcome, words), standing.beyond, name);
  const lines = at.map((one) => drawAt(one, steps?.total ?? null, place, words));
  const stands = standingSentence(answer, place, words);
  const isUnknown = at.every(({ payBack }) => payBack.kind === 'unknown');
  const instead = isUnknown && around && text.standing.none(placeName(around, words));
  const intro =
    example &&
    text.exampleOf(
      figureData(example.cost, words),
      text.length[example.length.unit](figureData(example.length.amount, words)),
      study.hoursGivenUp,
      example.school,
      name,
    );
  return {
    markup: markup`${intro && markup`<p class="break-even-example">${text.example}</p>`}${example ? markup`<h2>${headline}</h2>` : markup`<h2 id="break-even-headline" tabindex="-1">${headline}</h2>`}
${intro && markup`<p>${intro}</p>`}
<ul class="break-even-verdict">${lines.map((line) => markup`<li>${line}</li>`)}</ul>
${stands && markup`<p>${stands}</p>`}
${instead && markup`<p>${instead}</p>`}
${drawWhatIfs(context, answer)}
${drawSteps(context, answer)}
<h3>${text.unknown.title}</h3>
<ul>${text.unknown.lines.map((line) => markup`<li>${line}</li>`)}</ul>
<p class="note">${text.steps.assumes(words.date(release.id), standing.hours)}</p>
<p class="chart-source">${words.sourceLabel}: ${citeLink(cites.pay, context)}. <a href="${context.href('/data/#derived-break-even')}">${text.steps.formulas}</a></p>`,
    announcement: plainText(markup`${headline}. ${lines.map((line) => markup`${line} `)}`),
  };
}
