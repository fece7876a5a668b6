import { whenReleased } from './press.ts';

/** An element that the page must have; throws with its selector if it has not. */
export function need<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/**
 * Puts an error beside a field, tied to it and announced, or with null takes it away.
 * The same error again is not announced again. The text waits until a press is over, so that it moves nothing pressed.
 */
export function setFieldError(root: ParentNode, name: string, message: string | null): void {
  const error = need(root, `#${name}-error`);
  error.setAttribute('role', 'alert');
  need(root, `#${name}-input`).setAttribute('aria-invalid', String(message !== null));
  whenReleased(() => {
    error.hidden = message === null;
    if (error.textContent !== (message ?? '')) error.textContent = message;
  });
}

/** A field, no longer folded away: it can take the focus. */
export function unfolded<E extends HTMLElement>(field: E): E {
  field.closest('details')?.setAttribute('open', '');
  return field;
}
