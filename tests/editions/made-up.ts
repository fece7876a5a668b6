import { type Markup, markup, trustedMarkup } from '../../src/markup.ts';

const SafeText = markup``.constructor as abstract new () => Markup;

const wrap = (text: string) => (/\p{L}/u.test(text) ? `⟦${text}⟧` : text);

/** The text between the tags; tags stay as they are. */
const wrapMarkup = (text: Markup): Markup =>
  trustedMarkup(
    String(text).replace(/(<[^>]*>)|[^<]+/g, (part, tag: string | undefined) => tag ?? wrap(part)),
  );

/**
 * Words in a made-up language: each text of the English ones between ⟦ and ⟧, what functions give included.
 * The tag of the language stays, so that `Intl` knows it.
 */
export function madeUp<T>(words: T): T {
  const made = (value: unknown): unknown => {
    if (typeof value === 'string') return wrap(value);
    if (value instanceof SafeText) return wrapMarkup(value);
    if (typeof value === 'function')
      return (...args: unknown[]) => made((value as (...args: unknown[]) => unknown)(...args));
    if (Array.isArray(value)) return value.map(made);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, key === 'language' ? one : made(one)]),
    );
  };
  return made(words) as T;
}
