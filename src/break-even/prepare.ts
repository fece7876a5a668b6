import { loadAround, loadPlace, loadStates } from '../places/load.ts';
import { breakEvenOf } from '../model/break-even-answer.ts';
import type { BreakEvenContext } from './context.ts';
export { askUnit } from '../controls/typed/unit-question.ts';
import { type Answer, drawAnswer } from './draw.ts';
import type { Entry } from './entry.ts';

/** Loads what an answer needs, and gives what draws it. Rejects if a file cannot be loaded. */
export async function prepare(
  { area, ...question }: Entry,
  { words, href }: Pick<BreakEvenContext, 'words' | 'href'>,
): Promise<() => Answer> {
  const { chartData } = await loadStates();
  const place = await loadPlace(area);
  if (!place) throw new Error(`no pay data for ${area}`);
  const around = await loadAround(place);
  const context = { ...chartData, words, href };
  const answer = () => breakEvenOf(chartData.release, place, question, 'break-even');
  return () => drawAnswer(context, place, answer(), { around });
}
