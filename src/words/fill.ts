/** A text for each plural form that a language has of a count; `other` stands for those that it leaves out. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A text with its places filled: `All of {place}` of `Utah` → `All of Utah`. Throws RangeError for a place without a value. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`nothing for {${name}} in “${text}”`);
    return String(value);
  });

/** The text for a count, with `{count}` and its other places filled. `language` is a tag: `en`. */
export const fillCount = (
  forms: Plural,
  count: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, { ...values, count });
