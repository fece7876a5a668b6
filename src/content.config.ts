import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { textId } from './texts.ts';

const texts = (folder: 'guides' | 'pages') =>
  glob({ base: './content', pattern: `*/${folder}/*.mdx`, generateId: ({ entry }) => textId(entry) });

const guides = defineCollection({
  loader: texts('guides'),
  schema: z.strictObject({
    /** Title of the page and its main heading. */
    title: z.string().max(80),
    /** For search engines and link previews; holds no figure. */
    description: z.string().max(160),
    /** Day on which its facts were last checked; shown at the top. */
    checked: z.coerce.date(),
    published: z.coerce.date(),
    /** Ids of data/sources.json, listed at the end with date and licence. */
    sources: z.array(z.string()).min(1),
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

export const collections = { guides, pages };
