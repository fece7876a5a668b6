import { searchOf, type View } from './view.ts';

/** What the links of a view are made from. */
export interface Sharing {
  /** The release that a link without one means. */
  readonly newest: string;
  /** Where the release’s files are in `/pay/data/`. */
  readonly folder: string;
  /** Addresses of the live explorer, and of the one that stays as it is. */
  readonly live: string;
  readonly frozen: string;
  /** Which of the two is sent along with the text: the one that shows what the reader sees. */
  readonly sent: 'live' | 'frozen';
}

/** Both links of a view, with every parameter that has a value; the release is said by the address. */
export function linksOf(view: View, { newest, live, frozen }: Pick<Sharing, 'newest' | 'live' | 'frozen'>) {
  const search = searchOf(view, { newest, all: true }).replace(/&release=[^&]*/, '');
  return { live: live + search, frozen: frozen + search };
}
