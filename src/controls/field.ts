/** An element that the page must have; throws with its selector if it has not. */
export function need<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Puts an error beside a field, tied to it, or with null takes it away. */
export function setFieldError(root: ParentNode, name: string, message: string | null): void {
  const error = need(root, `#${name}-error`);
  error.textContent = message ?? '';
  error.hidden = message === null;
  need(root, `#${name}-input`).setAttribute('aria-invalid', String(message !== null));
}
