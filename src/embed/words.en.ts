/** Charts in other people’s pages. */
export const embed = {
  /** What a frame is called: `jobs` where the chart is of one job, `release` where it stays as it is. */
  title: (chart: string, place: string, jobs: string | null, release: string | null): string =>
    [`${chart}: ${place}`, jobs?.toLowerCase(), release].filter(Boolean).join(', '),
  table: 'The figures in a table',
  back: 'See this chart on Second Chair',
  newTab: 'Links open in a new tab.',
  /** In the panel of a chart. */
  panel: {
    code: 'To show this chart on your own page',
    copy: 'Copy code',
    oEmbed: 'Address for programs (oEmbed)',
    more: 'Choose another place, colors, or figures that are kept',
  },
  builder: {
    chart: 'Chart',
    job: 'Job',
    place: 'Place',
    figures: 'Figures',
    live: 'Always the newest',
    kept: (release: string): string => `${release}, kept as they are`,
    colors: 'Colors',
    theme: { system: 'As the reader’s device asks', light: 'Light', dark: 'Dark' },
    fit: 'Fit the height with a script',
    fitNote: 'Without it the frame is as high as the chart can get, so that nothing is cut off.',
    notKept: 'This view is on hand with the newest figures only.',
    code: 'Code for your page',
    preview: 'Preview',
    plain: 'This is the code of one chart. Most charts of the site have their own in the panel under them.',
  },
} as const;
