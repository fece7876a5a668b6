import { need } from './field.ts';

/**
 * Shows in `box` what code for another page, a box with a frame in it, shows there: the same frame, loaded from where
 * this page stands. The code is read as XML, where a style is an attribute like any other: the page's policy lets no
 * style in as HTML.
 */
export function showFrame(box: HTMLElement, code: string): void {
  const told = need<Element>(new DOMParser().parseFromString(code, 'application/xml'), 'iframe');
  const read = (name: string) => told.getAttribute(name) ?? '';
  const { pathname, hash } = new URL(read('src'));
  const frame = document.createElement('iframe');
  frame.title = read('title');
  frame.loading = 'lazy';
  frame.setAttribute('sandbox', read('sandbox'));
  frame.src = pathname + hash;
  frame.style.cssText = read('style');
  box.style.cssText = told.parentElement!.getAttribute('style') ?? '';
  box.replaceChildren(frame);
}
