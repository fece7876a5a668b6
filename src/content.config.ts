import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { conformance } from './schema/conformance.ts';
import { term } from './schema/term.ts';
import { GUIDE_GROUPS } from './schema/terms.ts';
import { textId } from './texts.ts';

const texts = (folder: 'guides' | 'pages') =>
  glob({ base: './content', pattern: `*/${folder}/*.mdx`, generateId: ({ entry }) => textId(entry) });

const guides = defineCollection({
  loader: texts('guides'),
  schema: z.strictObject({
    /** Title of the page and its main heading. */
    title: z.string().max(80),
    /** What a reader asks who needs it, as a list of guides shows it. */
    question: z.string().max(90),
    /** Which part of that list it stands in. */
    group: z.enum(GUIDE_GROUPS),
    /** Where in its part it stands, from 1. */
    order: z.int().positive(),
    /** For search engines and link previews; holds no figure. */
    description: z.string().min(50).max(160),
    /** Day on which its facts were last checked; shown at the top. */
    checked: z.coerce.date(),
    published: z.coerce.date(),
    /** Ids of data/sources.json, listed at the end with date and licence. */
    sources: z.array(z.string()).min(1),
    /** Last part of the addresses of guides that answer what a reader asks next. */
    related: z.array(z.string()).min(1).max(5),
  }),
});

const pages = defineCollection({
  loader: texts('pages'),
  schema: z.strictObject({
    /** Title of the window and of links to the page, without the site's name. */
    title: z.string().max(80),
    /** The main heading. */
    heading: z.string().max(80),
    /** Its name in the trail to it, where the heading is too long. */
    trail: z.string().max(40).optional(),
    /** For search engines and link previews; may name {publisher}, {publisherShort} and {release} of the survey. */
    description: z.string().max(200),
  }),
});

// What a term names (other terms, a guide, sources) is checked where articles are: integrations/articles.
const terms = defineCollection({
  loader: glob({ base: './content', pattern: '*/terms/*.md', generateId: ({ entry }) => textId(entry) }),
  schema: term,
});

const reports = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/conformance.yaml',
    generateId: ({ entry }) => textId(entry),
  }),
  schema: conformance,
});

export const collections = { guides, pages, reports, terms };
