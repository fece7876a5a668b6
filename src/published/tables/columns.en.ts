import type { ColumnWords } from '../words.ts';

/** Columns that several tables have. */
export const area: ColumnWords = {
  title: 'Area',
  description: 'Short name of the area in addresses of this site: “san-diego”. It never changes.',
};
export const areaType: ColumnWords = {
  title: 'Kind of area',
  description: 'What kind of area it is.',
  values: {
    nation: 'the United States',
    state: 'a state, or the District of Columbia',
    territory: 'a territory of the United States',
    metropolitan: 'a metropolitan area: whole counties around a city',
    nonmetropolitan: 'a region outside the metropolitan areas of its state',
  },
};
export const role: ColumnWords = {
  title: 'Job',
  description: 'Which of the two jobs.',
  values: { paralegal: 'paralegals', 'legal-secretary': 'legal secretaries' },
};
export const release: ColumnWords = {
  title: 'Release',
  description: 'Year and month that the figures are for: “2025-05”.',
};
export const sourceId: ColumnWords = {
  title: 'Source',
  description: 'Which record of sources.csv the figure is from.',
};
export const jobs: ColumnWords = {
  title: 'Jobs',
  description: 'Number of jobs, rounded to 10 by BLS. The self-employed are not counted.',
};
export const jobsRse: ColumnWords = {
  title: 'Relative standard error of jobs',
  description: 'Standard error of the number of jobs, in percent of it. Smaller is surer.',
};
export const meanRse: ColumnWords = {
  title: 'Relative standard error of the mean',
  description: 'Standard error of the mean, in percent of it. BLS gives none for a percentile.',
};
export const topCoded: ColumnWords = {
  title: 'Columns at the cap',
  description:
    'Names of the pay columns whose figure is at or above the cap of BLS, joined by spaces. Those cells are empty: only “bound” is known.',
};
/** The percentiles and the mean. `of` says in what. */
export const pay = (of: string) => ({
  p10: {
    title: '10th percentile',
    description: `Pay that one job in ten is below, ${of}. It does not mean starting pay.`,
  },
  p25: { title: '25th percentile', description: `Pay that one job in four is below, ${of}.` },
  p50: { title: 'Median', description: `Pay that half of the jobs are below, ${of}.` },
  p75: { title: '75th percentile', description: `Pay that one job in four is above, ${of}.` },
  p90: {
    title: '90th percentile',
    description: `Pay that one job in ten is above, ${of}. It does not mean long experience.`,
  },
  mean: { title: 'Mean', description: `All pay divided by all jobs, ${of}.` },
});

export const figure = {
  id: { title: 'Id', description: 'Name of the figure. It never changes.' },
  label: { title: 'What', description: 'What the figure is, in words.' },
  value: { title: 'Value', description: 'The figure, in its unit.' },
  unit: {
    title: 'Unit',
    description: 'What the value counts.',
    values: {
      usd: 'dollars',
      'usd-per-hour': 'dollars an hour',
      'usd-per-year': 'dollars a year',
      percent: 'percent',
      jobs: 'jobs',
      openings: 'openings a year, unless the label says otherwise',
      hours: 'hours',
      count: 'a count',
    },
  },
  period: { title: 'Period', description: 'Year or years that it is for.' },
};
