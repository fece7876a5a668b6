import type { Words } from './words.ts';
import { type Markup, markup } from '../markup.ts';
import type { Amount } from '../model/amount.ts';
import type { Day } from '../model/day.ts';
import type { PayBasis, Place, ReleaseInfo } from '../model/pay.ts';
import { HOURS_PER_WEEK } from '../model/pay-units.ts';
import type { JobBoard } from '../schema/job-board.ts';

/** A source as a source line names it. */
export interface Cite {
  readonly id: string;
  /** Publisher, title and edition. */
  readonly source: string;
  /** When it came out; null where that is not recorded. */
  readonly published: string | null;
  /** The edition that is newer, if there is one. */
  readonly newer: string | null;
  /** The edition, as subtitles name it: `May 2025`. */
  readonly release: string;
}

/** A minimum wage and the day from which it holds. */
export interface DatedWage {
  readonly amount: Amount;
  readonly from: Day;
}

/** What every chart needs besides its place: plain data, so that it can be sent to the browser as it is. */
export interface ChartData {
  readonly release: ReleaseInfo;
  readonly cites: {
    readonly pay: Cite;
    readonly prices: Cite;
    readonly board: Cite;
    /** Of the minimum wage in force and the next one. */
    readonly wages: readonly Cite[];
  };
  readonly board: JobBoard;
  /** The state minimum wage in force on the day of the build, and the next one on file. */
  readonly minimumWage: DatedWage & { readonly next: DatedWage | null };
}

/** The same with the words and the addresses of an edition. */
export interface ChartContext extends ChartData {
  readonly words: Words;
  /** The address of a page of the site. */
  readonly href: (page: string) => string;
}

/** The same with more words than every chart needs. */
export type ContextIn<W extends Words> = ChartContext & { readonly words: W };

/** The place as it stands in a sentence after "in". */
export const placeName = (place: Pick<Place, 'name' | 'type'>, words: Pick<Words, 'inPlace'>): string =>
  words.inPlace(place.name, place.type);

/** A source, when it came out, and whether there is a newer one. */
export const citeText = ({ source, published, newer }: Cite, words: Pick<Words, 'cited' | 'date'>): string =>
  words.cited(source, published && words.date(published), newer);

/** The same in a source line, linked to its record. */
export const citeLink = (
  cite: Cite,
  {
    words,
    href = (page) => page,
  }: { readonly words: Pick<Words, 'cited' | 'date'>; readonly href?: (page: string) => string },
): Markup => markup`<a href="${href(`/data/#${cite.id}`)}">${citeText(cite, words)}</a>`;

/** The source line of figures on this basis. */
export function sourceLine(context: ChartContext, basis: PayBasis): Markup {
  const { pay, prices } = context.cites;
  return basis.prices === 'local'
    ? markup`${citeLink(pay, context)}; ${citeLink(prices, context)}`
    : citeLink(pay, context);
}

/** What the figures measure: unit, hours, prices. */
export function basisText(
  { parityYear }: Pick<ReleaseInfo, 'parityYear'>,
  { unit, hours, prices }: PayBasis,
  words: Words,
): string {
  const own =
    unit === 'hour' || hours === HOURS_PER_WEEK ? words.basis[unit] : words.basis.hours(hours, unit);
  if (prices === 'nominal') return own;
  return words.basis.local(unit === 'hour' ? words.basis.hourLocal : own, parityYear);
}
