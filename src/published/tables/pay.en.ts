import {
  area,
  areaType,
  figure,
  jobs,
  jobsRse,
  meanRse,
  pay,
  release,
  role,
  sourceId,
  topCoded,
} from './columns.en.ts';

/** Tables of pay and of figures: what they and their columns hold. */
export const payTables = {
  wages: {
    title: 'Pay and jobs',
    description:
      'Both jobs in every area: percentiles of pay, mean and number of jobs, as published. A row for each release, source, area, job and unit.',
    columns: {
      release,
      source: {
        title: 'Source',
        description:
          'Which survey or article the row is from. With the release it names a record of sources.csv.',
        values: {
          oews: 'the survey of employers by the U.S. Bureau of Labor Statistics (BLS)',
          'job-board': 'figures of a 2024 article, which names no source for them',
        },
      },
      area,
      area_name: { title: 'Name of the area', description: 'What people call it: “San Diego”.' },
      area_type: areaType,
      role,
      soc: {
        title: 'Occupation code',
        description: 'Code of the job in the Standard Occupational Classification of 2018.',
      },
      jobs: { title: jobs.title, description: `${jobs.description} The same in both rows of a job.` },
      jobs_rse: jobsRse,
      jobs_per_1000: {
        title: 'Jobs per thousand',
        description: 'Of every thousand jobs in the area, how many are of this kind. Empty for the nation.',
      },
      lq: {
        title: 'Location quotient',
        description:
          'Share of this job among all jobs of the area, divided by its share in the nation. Above 1, it is more common than in the nation. Empty for the nation.',
      },
      jobs_status: {
        title: 'Whether the jobs are known',
        description:
          'The state of “jobs”, and of an empty cell in the three columns after it that “not_given” does not name.',
        values: {
          published: 'the figure is there',
          'not-released': 'BLS made an estimate and did not publish it',
          'not-in-release': 'the area’s file does not list the job',
          'not-in-copy': 'our copy of this release does not have it',
          'not-given': 'the source does not give it',
        },
      },
      unit: {
        title: 'Unit of pay',
        description: 'What the pay columns of the row are in. Both are as published.',
        values: { year: 'whole dollars a year', hour: 'dollars and cents an hour' },
      },
      ...pay('in the unit of the row'),
      mean_rse: {
        title: meanRse.title,
        description: `${meanRse.description} The same in both rows of a job.`,
      },
      wage_status: {
        title: 'Whether the pay is known',
        description:
          'Why pay columns are empty that neither “top_coded” nor “not_given” names. What is there stands, whatever this says.',
        values: {
          published: 'no other pay column is empty',
          'not-released': 'BLS made an estimate and did not publish it',
          'not-in-release': 'the area’s file does not list the job',
          'not-in-copy': 'our copy of this release does not have them',
          'not-given': 'the source does not give them',
        },
      },
      top_coded: topCoded,
      bound: {
        title: 'Cap',
        description: 'The least that the columns in “top_coded” can be, in the unit of the row.',
      },
      not_given: {
        title: 'Columns not given',
        description:
          'Names of other empty columns that this source, or our copy of it, does not have, joined by spaces.',
      },
      collapsed: {
        title: 'Equal percentiles',
        description: 'Whether BLS published two neighboring percentiles of the row as equal.',
      },
    },
  },
  industries: {
    title: 'Pay by employer',
    description:
      'Both jobs in the United States by the industry of the employer. Levels repeat one another: do not add them up.',
    columns: {
      release,
      code: { title: 'Code', description: 'Code of the industry (NAICS), or one that BLS made for it.' },
      title: { title: 'Industry', description: 'What BLS calls it.' },
      level: {
        title: 'Level',
        description: '1 is kind of owner, 2 is sector, 3 to 5 are digits of the industry’s code.',
      },
      role,
      jobs,
      jobs_rse: jobsRse,
      jobs_status: {
        title: 'State of the jobs',
        description: 'Whether there is a number of jobs.',
        values: { published: 'the figure is there', 'not-released': 'BLS did not publish it' },
      },
      ...pay('in whole dollars a year'),
      mean_rse: meanRse,
      wage_status: {
        title: 'State of the pay',
        description: 'Why pay columns are empty that “top_coded” does not name.',
        values: { published: 'none is', 'not-released': 'BLS did not publish them' },
      },
      top_coded: topCoded,
      bound: {
        title: 'Cap',
        description: 'The least that the columns in “top_coded” can be, in dollars a year.',
      },
      source_id: sourceId,
    },
  },
  history: {
    title: 'Medians of past years',
    description: 'Median pay of both jobs in the United States, as each release published it.',
    columns: {
      year: { title: 'Year', description: 'Year of the release, each for May.' },
      role,
      p50: { title: 'Median', description: 'Median pay, in whole dollars a year of that year.' },
      wage_status: {
        title: 'State of the median',
        description: 'Whether there is one.',
        values: { published: 'the figure is there', 'not-released': 'BLS did not publish it' },
      },
      break: {
        title: 'Break',
        description:
          'What changed with this year, so that figures on its two sides are not alike. Empty where nothing did.',
        values: {
          'occupation-codes': 'the codes for occupations',
          'estimation-method': 'the method of estimating',
        },
      },
      source_id: sourceId,
    },
  },
  'job-board': {
    title: 'Figures of the 2024 article',
    description: 'All that an article gives for California. It names no source for its figures.',
    columns: {
      area,
      role,
      measure: {
        title: 'Measure',
        description: 'Which figure.',
        values: {
          average: 'what it calls average, without saying mean or median',
          low: 'the lowest pay that it names',
          high: 'the highest pay that it names',
          p10: '10th percentile',
          p25: '25th percentile',
          p50: 'median',
          p75: '75th percentile',
          p90: '90th percentile',
          spread: 'its “pay range”: 75th percentile less 25th',
          rank: 'its rank of California among the states',
        },
      },
      unit: {
        title: 'Unit',
        description: 'What the value is in.',
        values: {
          year: 'dollars a year',
          month: 'dollars a month',
          week: 'dollars a week',
          hour: 'dollars an hour',
          place: 'place among the states',
        },
      },
      value: { title: 'Value', description: 'The figure. Empty where the article gives none.' },
      value_status: {
        title: 'State of the value',
        description: 'Whether there is one.',
        values: { published: 'the figure is there', 'not-given': 'the article does not give it' },
      },
      month: { title: 'Month', description: 'Month of the figures. Empty where the article names none.' },
      source_id: sourceId,
    },
  },
  outlook: {
    title: 'Projections',
    description: 'Jobs and openings that are projected. Sources are of different years: do not compare them.',
    columns: {
      ...figure,
      until: { title: 'Until', description: 'Last day of the period, where it has an end.' },
      source_id: sourceId,
    },
  },
};
