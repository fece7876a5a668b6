import { inSchemaOrg, type JsonLd } from './object.ts';

/** What a guide says of itself. Days are `2026-11-28`; addresses are absolute. */
export interface ArticleFacts {
  readonly title: string;
  readonly description: string;
  readonly published: string;
  /** The day on which its facts were last checked. */
  readonly checked: string;
  readonly locale: string;
  readonly address: string;
  readonly author: { readonly name: string; readonly address: string };
}

/** A guide as an `Article`. */
export const article = (facts: ArticleFacts): JsonLd =>
  inSchemaOrg({
    '@type': 'Article',
    headline: facts.title,
    description: facts.description,
    datePublished: facts.published,
    dateModified: facts.checked,
    inLanguage: facts.locale,
    mainEntityOfPage: facts.address,
    author: { '@type': 'Organization', name: facts.author.name, url: facts.author.address },
  });
