/** `/search/words.json`: what a query is read against. */
export interface Vocabulary {
  /** How many sections of pages there are to find. */
  readonly sections: number;
  /** Every word of the site in lower case, commonest first. */
  readonly known: readonly string[];
  /** Words of the language that the site does not have, but has one so like it that they could be taken for a slip. */
  readonly real: readonly string[];
  /** Names of places that are also words of the language: `industry`, `paradise`. */
  readonly ordinary: readonly string[];
}
