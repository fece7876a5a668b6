import type { ContextIn } from '../charts/context.ts';
import { hundredDraws } from '../charts/hundred-draws/chart.ts';
import { twentyDesks } from '../charts/twenty-desks/chart.ts';
import type { PeopleWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** One place as people: twenty of each job, and how often one of a pair is paid more. */
export function drawPeople(context: ContextIn<PeopleWords>, view: View, data: DrawData): Figures {
  const edition = editionFor(context, view, data);
  const options = optionsOf(view, data);
  return [
    figureOf(twentyDesks, edition, options, HEADING),
    figureOf(hundredDraws, edition, options, HEADING),
  ];
}
