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

function make(tag: string): Language {
  const lists = LISTS[tag] ?? tag;
  const list = (type: Intl.ListFormatType) => new Intl.ListFormat(lists, { type });
  const and = list('conjunction');
  return {
    date(iso) {
      if (iso.length === 4) return iso;
      const day = iso.length === 7 ? undefined : 'numeric';
      const format = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day, timeZone: 'UTC' });
      return format.format(new Date(iso));
    },
    and: (items) => and.format(items),
    or: (items) => list('disjunction').format(items),
    joined: (items) =>
      markup`${and
        .formatToParts(items.map((_, i) => String(i)))
        .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))}`,
    ordinal: (count) => new Intl.PluralRules(tag, { type: 'ordinal' }).select(count),
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
