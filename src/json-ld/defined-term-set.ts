import { inSchemaOrg, type JsonLd } from './object.ts';

/** The glossary: what its page says of itself, and its terms in the page’s order. */
export interface TermSet {
  /** Absolute; the address of a term is this and `#` and its id. */
  readonly address: string;
  readonly name: string;
  readonly description: string;
  readonly locale: string;
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    readonly also: readonly string[];
    readonly definition: string;
  }[];
}

/** The glossary as a `DefinedTermSet`, each term with its definition. */
export const definedTermSet = ({ address, name, description, locale, terms }: TermSet): JsonLd =>
  inSchemaOrg({
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name,
    description,
    inLanguage: locale,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${term.id}`,
      url: `${address}#${term.id}`,
      name: term.name,
      alternateName: term.also.length > 0 ? term.also : undefined,
      description: term.definition,
      inDefinedTermSet: address,
    })),
  });
