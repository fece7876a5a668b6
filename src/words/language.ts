import { type Markup, markup, type MarkupValue } from '../markup.ts';

/** What belongs to a language and to nothing that is said in it. */
export interface Language {
  /** `2026-05-15` → `May 15, 2026`; `2026-05` → `May 2026`; `2026` stays. */
  readonly date: (iso: string) => string;
  /** `a`, `a and b`, `a, b and c`. */
  readonly and: (items: readonly string[]) => string;
  /** `a`, `a or b`, `a, b or c`. */
  readonly or: (items: readonly string[]) => string;
  /** `and` of what may hold tags. */
  readonly joined: (items: readonly MarkupValue[]) => Markup;
  /** Which form an ordinal takes: 3 → `few`, as in `3rd`. */
  readonly ordinal: (count: number) => Intl.LDMLPluralRule;
}

// The site writes lists without a comma before the last of them, as British English does.
const LISTS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Makes something when it is first asked for, and then gives the same: what `Intl` makes takes its time. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function make(tag: string): Language {
  Intl.getCanonicalLocales(tag); // throws for what is no tag
  const lists = LISTS[tag] ?? tag;
  const list = (type: Intl.ListFormatType) => once(() => new Intl.ListFormat(lists, { type }));
  const dates = (day?: 'numeric') =>
    once(() => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day, timeZone: 'UTC' }));
  const [and, or, month, day] = [list('conjunction'), list('disjunction'), dates(), dates('numeric')];
  const ordinals = once(() => new Intl.PluralRules(tag, { type: 'ordinal' }));
  return {
    date(iso) {
      if (iso.length === 4) return iso;
      return (iso.length === 7 ? month() : day()).format(new Date(iso));
    },
    and: (items) => and().format(items),
    or: (items) => or().format(items),
    joined: (items) =>
      markup`${and()
        .formatToParts(items.map((_, i) => String(i)))
        .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))}`,
    ordinal: (count) => ordinals().select(count),
  };
}

const made = new Map<string, Language>();

/** The language with this tag, `en`: what `Intl` knows of it. Throws RangeError for what is no tag. */
export function languageOf(tag: string): Language {
  const language = made.get(tag) ?? make(tag);
  made.set(tag, language);
  return language;
}

/** With a capital first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
