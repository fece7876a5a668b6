import { editionOf } from '../input.ts';
import { OPTIONAL_TEXT, SOURCE_ID, table, TEXT } from '../table.ts';

export const sources = table({
  name: 'sources',
  columns: {
    source_id: { ...SOURCE_ID, unique: true },
    survey: OPTIONAL_TEXT,
    release: OPTIONAL_TEXT,
    publisher: TEXT,
    title: TEXT,
    edition: TEXT,
    reference_period: TEXT,
    published: OPTIONAL_TEXT,
    retrieved: TEXT,
    read_in: OPTIONAL_TEXT,
    url: TEXT,
    license: TEXT,
    counts: TEXT,
    leaves_out: TEXT,
  },
  primaryKey: ['source_id'],
  foreignKeys: [],
  sources: () => [],
  rows: (input) =>
    input.sources.map((one) => ({
      source_id: one.id,
      survey: editionOf(one.id)?.survey ?? null,
      release: editionOf(one.id)?.release ?? null,
      publisher: one.publisher,
      title: one.title,
      edition: one.release,
      reference_period: one.referencePeriod,
      published: one.published ?? one.publishedNote ?? null,
      retrieved: one.retrieved,
      read_in: one.readIn ?? null,
      url: one.url,
      license: one.licence,
      counts: one.counts,
      leaves_out: one.leavesOut,
    })),
});
