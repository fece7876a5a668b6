import vocabulary from './vocabulary.json' with { type: 'json' };

interface Type {
  /** The types right above it, whose properties it has too. */
  readonly under: readonly string[];
  /** By name, what it may hold: names of types, a space between them. */
  readonly properties: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, Type>> = vocabulary.types;

/** An object of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A type and all above it. */
const withAbove = (type: string): string[] => [type, ...(TYPES[type]?.under ?? []).flatMap(withAbove)];

/** What a property of a type may hold; undefined if the type has no such property. */
const rangeOf = (type: string, property: string): string[] | undefined =>
  withAbove(type)
    .map((one) => TYPES[one]?.properties[property])
    .find((range) => range !== undefined)
    ?.split(' ');

const WRITTEN: Readonly<Record<string, RegExp>> = {
  Text: /\S/,
  Date: /^\d{4}-\d\d-\d\d$/,
  DateTime: /^\d{4}-\d\d-\d\d/,
  Duration: /^P(?=.)(?:\d+[YMD])*(?:T(?:\d+[HMS])+)?$/,
};

/** Whether a value is one of what a property may hold. An address names a thing of any type. */
function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value === 'number') return range.some((one) => /^(?:Number|Integer|Float)$/.test(one));
  if (typeof value === 'boolean') return range.includes('Boolean');
  if (typeof value === 'string')
    return (
      range.some((one) => WRITTEN[one]?.test(value)) ||
      (/^https:\/\/\S+$/.test(value) && range.some((one) => one === 'URL' || one in TYPES || one === 'Thing'))
    );
  return isThing(value) && withAbove(String(value['@type'])).some((type) => range.includes(type));
}

/** What of an object is not as the vocabulary has it, in lines; objects in it are read too. */
export function problemsOf(thing: Thing): string[] {
  const type = String(thing['@type']);
  if (!(type in TYPES)) return [`there is no type "${type}" in the vocabulary on file`];
  return Object.entries(thing).flatMap(([property, value]) => {
    if (/^@(?:context|id|type)$/.test(property)) return [];
    const range = rangeOf(type, property);
    if (!range) return [`${type} has no ${property}`];
    return [value]
      .flat()
      .flatMap((one) => [
        ...(fits(one, range)
          ? []
          : [`${property} of ${type} may hold ${range.join(', ')}, not ${JSON.stringify(one)}`]),
        ...(isThing(one) ? problemsOf(one) : []),
      ]);
  });
}
