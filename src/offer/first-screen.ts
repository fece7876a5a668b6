import { need } from '../controls/field.ts';

/**
 * Brings the answer to an offer that came with the address to the top of a window that begins with the form. Where it is
 * in sight, something in the address was not understood, or the reader uses the page already or comes back to it,
 * everything stays.
 */
export function bringAnswerUp(root: HTMLElement): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { activeElement, body } = root.ownerDocument;
  const used = navigation?.type !== 'navigate' || scrollY > 0 || activeElement !== body;
  if (used || !root.hasAttribute('data-answered') || !need(root, '#offer-notice').hidden) return;
  const question = need(root, '#offer-question');
  const first = question.hidden ? need(root, '#offer-headline') : question;
  if (first.getBoundingClientRect().top > innerHeight / 2) first.scrollIntoView({ behavior: 'instant' });
}
