import { need } from '../controls/field.ts';
import type { Shown } from './prepare.ts';

/** Puts an answer into the page; what a reader has unfolded in the one before stays so, and the focus on its heading. */
export function showAnswer(root: HTMLElement, { html, pair, start }: Omit<Shown, 'announcement'>): void {
  const focused = root.querySelector(':focus')?.id;
  const result = need(root, '#offer-answer');
  const open = [...result.querySelectorAll('details[open]')].map(({ id }) => id).filter(Boolean);
  result.innerHTML = html;
  for (const id of open) root.querySelector(`#${id}`)?.setAttribute('open', '');
  need(root, '#offer-pair').innerHTML = pair;
  if (start !== null) need(root, '#offer-start').innerHTML = start;
  root.toggleAttribute('data-answered', html !== '');
  if (focused?.endsWith('-headline'))
    root.querySelector<HTMLElement>(`#${focused}`)?.focus({ preventScroll: true });
}
