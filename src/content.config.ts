import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const guides = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/guides' }),
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

export const collections = { guides };
