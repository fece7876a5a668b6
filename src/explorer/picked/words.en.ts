import { areaComparison } from '../../charts/area-comparison/words.en.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { lead } from '../../words/lead.en.ts';
import { afterPrices } from '../../words/ranked.en.ts';
import { capital, ROLE_NAMES } from '../../words/terms.en.ts';

/** The line that tells of the row that a reader pressed. */
export const picked = {
  hint: 'Press a row to read both jobs there.',
  /** The same under a map, where a press shows the place that was pressed. */
  hintOfMap: 'Press a place to read both jobs there, and to set it beside another.',
  place: (place: string, mark: string, per: string, local: boolean): Markup =>
    markup`<b>${capital(place)}</b>, ${mark} pay ${per}${afterPrices(local)}:`,
  job: (role: Role, pay: Markup): Markup => markup`${ROLE_NAMES[role].many} ${pay}`,
  actions: {
    page: (place: string): string => `Everything about ${place}`,
    /** Leaves the view that the place was pressed in. */
    range: (place: string): string => `See the pay range of ${place}`,
    beside: (place: string, other: string): string => `Set ${place} beside ${other}`,
    /** Of one that is set beside it already. */
    remove: (place: string, other: string): string => `Take ${place} from beside ${other}`,
  },
  full: 'Five places are compared, and that is the most. Remove one to set another beside them.',
  /** What captions say of the order of rows, which a reader may change. */
  orders: (role: Role): string[] => [areaComparison.highestFirst(role), ...Object.values(lead.order)],
  /** After the name of a row in a table, for who does not see it pressed. */
  row: 'both jobs there',
} as const;
