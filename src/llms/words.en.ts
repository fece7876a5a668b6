/** What `/llms.txt` says in its own words; the rest is what pages say of themselves. */
export const llms = {
  twins:
    'Each guide, and each page of a place, is also there as Markdown: add `index.md` to its address. Dollars are a year before tax unless it says otherwise. A figure without a number is not published; it is not zero.',
  sections: {
    guides: 'Guides',
    pages: 'Pages and tools',
    places: 'Pay by place',
    optional: 'Optional',
  },
  place: (survey: string): string => `both jobs, ${survey}`,
  sitemap: 'Sitemap',
} as const;
