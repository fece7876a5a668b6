import { parseView, type View, viewAt } from './view.ts';

interface Followed {
  readonly view: View;
  /** The place whose link in a table or a row of links was pressed: its link takes the focus again. */
  readonly slug: string | null;
  /** The part of the view that the link leads to, `#` included; empty: none. */
  readonly hash: string;
}

/** What a press on a link in a view asks for without leaving the page: another view, or the same of another place. */
export function followedBy(event: MouseEvent, view: View, releases: readonly string[]): Followed | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-view], a[data-slug]');
  if (!link) return null;
  const slug = link.closest('table, nav') && link.getAttribute('data-slug');
  if (link.hasAttribute('data-view'))
    return { view: parseView(link.search, releases).view, slug, hash: link.hash };
  return { view: viewAt(view, link.getAttribute('data-slug')!), slug, hash: '' };
}
