class SafeText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** Text that is safe to put into a page as it stands. Only `markup` and `trustedMarkup` make one. */
export type Markup = SafeText;

export type MarkupValue = Markup | string | number | null | undefined | false | readonly MarkupValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes a value into HTML or SVG: text is escaped, lists are joined, `null`, `undefined` and `false` are nothing. */
function write(value: MarkupValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeText) return String(value);
  if (typeof value === 'object') return value.map(write).join('');
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Template tag for HTML and SVG; every value that is not itself `Markup` is escaped. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new SafeText(strings.reduce((text, part, i) => text + write(values[i - 1]) + part));
}

/**
 * HTML or SVG that somebody else has escaped, taken as it stands: a part cut out of `Markup`, a drawing read from disk.
 * Never for what a reader, an address or a data file says.
 */
export function trustedMarkup(html: string): Markup {
  return new SafeText(html);
}

/** The same in one string with its tags left out: for titles, descriptions and spoken text. */
export function plainText(value: Markup): string {
  const characters = Object.fromEntries(Object.entries(ENTITIES).map(([key, entity]) => [entity, key]));
  return String(value)
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => characters[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
