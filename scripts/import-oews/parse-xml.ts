import { SaxesParser } from 'saxes';
import { unreadable, type Place } from './problem.ts';

export interface XmlHandlers {
  /** Names come without their namespace prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * What handlers find in an XML document while it is read, chunk by chunk.
 *
 * `start` receives the function that hands an item on, and returns the handlers.
 * Throws a ProblemError if the document is not well-formed, which includes one that ends too soon.
 */
export async function* parseXml<Item>(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  start: (emit: (item: Item) => void) => XmlHandlers,
): AsyncGenerator<Item> {
  let items: Item[] = [];
  const handlers = start((item) => items.push(item));
  const parser = new SaxesParser();
  let broken: Error | undefined;
  parser.on('error', (error) => (broken ??= error));
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));

  function* found(): Generator<Item> {
    if (broken) throw unreadable(place, `damaged XML, ${broken.message}`);
    const ready = items;
    items = [];
    yield* ready;
  }
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* found();
  }
  parser.write(decoder.decode()).close();
  yield* found();
}
