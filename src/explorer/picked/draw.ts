import { placeName } from '../../charts/context.ts';
import { figureData } from '../../charts/figure-data.ts';
import { leadText } from '../../charts/lead-text.ts';
import type { Words } from '../../charts/words.ts';
import { type Markup, markup } from '../../markup.ts';
import { leadOf } from '../../model/gap.ts';
import { type Place, payOf, type ReleaseInfo } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import type { Widen } from '../../words/widen.ts';
import { isFull, shows, withBeside, withoutBeside } from '../compare.ts';
import type { DrawData } from '../draw-data.ts';
import { pageOf } from '../../places/place-page.ts';
import { basisOf, searchOf, type View, viewAt } from '../view.ts';
import type { picked } from './words.en.ts';

export type PickedWords = Widen<typeof picked>;

/** Something that can be done with the place of a row: a link. */
interface Action {
  readonly href: string;
  readonly text: string;
  /** The explorer shows the view that it leads to, without leaving the page. */
  readonly here: boolean;
}

/** `first`: the name of the place that the view is of, as it stands in a sentence. */
interface PickedTelling extends Pick<DrawData, 'newest' | 'href'> {
  readonly first: string;
  readonly words: Words;
}

/** What can be done with the place of a row, in the order of the links. */
function actionsOf(
  view: View,
  place: Place,
  text: PickedWords,
  { newest, href, first, words }: PickedTelling,
): Action[] {
  const page = pageOf(place);
  const range: View = { ...view, view: 'range' };
  const alone = viewAt(range, place.slug);
  const name = placeName(place, words);
  // The same view where there is no room, or the place stands there already.
  const beside = withBeside(range, place.slug);
  const without = withoutBeside(view, place.slug);
  const viewHref = (to: View) => href(`/pay/${searchOf(to, { newest })}`);
  return [
    ...(page === null ? [] : [{ href: href(page), text: text.actions.page(name), here: false }]),
    { href: viewHref(alone), text: text.actions.range(name), here: true },
    ...(beside === range
      ? []
      : [{ href: viewHref(beside), text: text.actions.beside(name, first), here: true }]),
    ...(view.with.includes(place.slug)
      ? [{ href: viewHref(without), text: text.actions.remove(name, first), here: true }]
      : []),
  ];
}

/** Pay of both jobs in the place of a row, by the figure and on the basis of the view, with what can be done next. */
export function drawPicked(
  release: ReleaseInfo,
  view: View,
  place: Place,
  text: PickedWords,
  telling: PickedTelling,
): Markup {
  const { words } = telling;
  const basis = basisOf(view);
  const jobs = ROLES.map((role) =>
    text.job(role, figureData(payOf(release, place, role, view.rank, basis), words)),
  );
  const lead = leadOf(release, place, view.rank, basis);
  const name = text.place(
    placeName(place, words),
    words.mark[view.rank].long,
    words.unit[view.unit].per,
    view.prices === 'local',
  );
  return markup`<p>${name} ${jobs[0]}, ${jobs[1]}; ${leadText(lead, figureData, words)}.</p>
<ul class="picked-actions">${actionsOf(view, place, text, telling).map(
    (action) => markup`<li><a href="${action.href}"${action.here && ' data-view'}>${action.text}</a></li>`,
  )}</ul>${isFull(view) && !shows(view, place.slug) && markup`<p>${text.full}</p>`}`;
}
