import type { ChartData } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import type { ToldOutcome } from '../model/break-even-answer.ts';
import type { BreakEvenWords } from './words.ts';

/** What an answer is drawn with, besides its place. */
export interface BreakEvenContext extends Pick<ChartData, 'release' | 'cites'> {
  readonly words: BreakEvenWords;
  readonly href: (page: string) => string;
}

/** An outcome as its words need it. */
export function outcomeParts({ figures, earned, ...rest }: ToldOutcome, words: BreakEvenWords) {
  if (!figures || !earned) return { ...rest, months: null };
  const [least, most] = earned;
  const shown = least === most ? [figures[1]] : figures;
  return { ...rest, months: { figures: shown.map((figure) => figureData(figure, words)), most } };
}
