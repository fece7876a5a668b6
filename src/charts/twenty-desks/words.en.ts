import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { DeskCount } from '../../model/twenty.ts';
import type { Role } from '../../schema/terms.ts';
import { deskSentence } from '../../words/marks.en.ts';
import { ROLE_NAMES, lacking } from '../../words/terms.en.ts';

// The published percentiles bound no other number of the job with the lower median.
const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 5: 'five', 10: 'ten' };

const ofJobs = (role: Role | null) => (role ? ROLE_NAMES[role].many : 'each job');

/** Twenty workers of each job, from the lowest paid to the highest. */
export const twentyDesks = {
  what: 'twenty desks of each job',
  /** `role`: the only job that can be drawn; null: both. */
  headline: (place: string, role: Role | null): Markup =>
    markup`Twenty desks of ${ofJobs(role)} in ${place}, from the lowest paid to the highest`,
  above: (place: string, { least, most }: DeskCount, lower: Role, higher: Role): Markup =>
    markup`In ${place}, ${least ? `${COUNTS[least]!} to` : 'at most'} ${COUNTS[most]} of twenty ${ROLE_NAMES[lower].many} are paid more than the median ${ROLE_NAMES[higher].one}`,
  /** `drawn`: there is a desk to see. */
  measured: (release: string, drawn: boolean): string =>
    `${drawn ? 'Each desk is one worker in twenty' : 'Both jobs'}, ${release}`,
  headlineLocal: (place: string, role: Role | null): Markup =>
    markup`Twenty desks of ${ofJobs(role)} in ${place}, by what their pay buys at U.S. average prices`,
  cannot: (state: Unnumbered): Markup => markup`${lacking('The percentiles', 'many', state)}.`,
  /** Where marks coincide, “at most”: those between them are all paid the same. */
  sentence: deskSentence,
  missing: (role: Role, place: string, state: Unnumbered): Markup =>
    markup`Twenty desks of <b>${ROLE_NAMES[role].many}</b> in ${place} cannot be drawn: ${lacking('their percentiles', 'many', state)}. `,
  /** What the drawing may not be read to say. */
  spread: markup`Desks stand evenly between two marks. Where between them a worker stands, the survey does not say; past the outermost marks the line has no end, for nobody knows how far pay goes.`,
  note: markup`The lowest paid are not always the newest: the survey does not ask about experience.`,
} as const;
