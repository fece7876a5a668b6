/** A value of structured data. What is `undefined` is left out when it is written. */
export type JsonLdValue =
  | string
  | number
  | boolean
  | undefined
  | readonly JsonLdValue[]
  | { readonly [property: string]: JsonLdValue };

/** One object of structured data, the content of one script. */
export type JsonLd = Readonly<Record<string, JsonLdValue>> & { readonly '@type': string };

/** A whole object: it says whose words it uses. */
export const inSchemaOrg = (object: JsonLd): JsonLd => ({ '@context': 'https://schema.org', ...object });
