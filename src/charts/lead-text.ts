import type { Lead } from '../model/lead.ts';
import type { Markup } from '../markup.ts';
import type { figureData } from './figure-data.ts';
import type { Words } from './words.ts';

/** Which job is paid more and by how much; the figure is written by `figure`, in HTML or in a drawing. */
export function leadText({ higher, gap, ahead }: Lead, figure: typeof figureData, words: Words): Markup {
  const text = figure(gap, words);
  if (ahead === null) return words.lead.none(text);
  return higher === null ? words.lead.same(text) : words.lead.more(higher, text);
}
