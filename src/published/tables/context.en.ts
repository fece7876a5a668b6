import { area, areaType, figure, sourceId } from './columns.en.ts';

/** Tables of places, prices, law and words: what they and their columns hold. */
export const contextTables = {
  areas: {
    title: 'Areas',
    description: 'The nation, states, territories, metropolitan and nonmetropolitan areas of the survey.',
    columns: {
      area,
      code: {
        title: 'Code',
        description: 'Code of BLS. It is text, and may start with a zero that a spreadsheet drops.',
      },
      name: { title: 'Name', description: 'What people call it: “San Diego”.' },
      title: { title: 'Full name', description: 'What BLS calls it.' },
      area_type: areaType,
      state: {
        title: 'State',
        description: 'Postal code of the state, or of the first state in the full name; US for the nation.',
      },
    },
  },
  counties: {
    title: 'Counties of California',
    description: 'The area that each county belongs to.',
    columns: {
      fips: {
        title: 'FIPS code',
        description: 'Code of the county. It is text, and starts with a zero that a spreadsheet drops.',
      },
      county: { title: 'County', description: 'Its name, without the word County.' },
      area,
    },
  },
  places: {
    title: 'Cities and towns of California',
    description: 'The county and the area that each city, town or neighborhood lies in.',
    columns: {
      place: { title: 'Place', description: 'Its name, as GeoNames has it.' },
      county: { title: 'County', description: 'Name of its county.' },
      fips: { title: 'FIPS code', description: 'Code of its county.' },
      area,
    },
  },
  prices: {
    title: 'Local prices',
    description: 'How dear each area is, against the nation.',
    columns: {
      year: { title: 'Year', description: 'Year that the parity is for.' },
      area,
      parity: {
        title: 'Price parity',
        description: 'Prices of the area where the United States is 100. Empty where BEA publishes none.',
      },
      parity_status: {
        title: 'State of the parity',
        description: 'Whether there is one.',
        values: { published: 'the figure is there', 'not-published': 'BEA publishes none for the area' },
      },
      source_id: sourceId,
    },
  },
  cpi: {
    title: 'Consumer prices',
    description: 'Price index of the United States by month, not adjusted for seasons.',
    columns: {
      month: { title: 'Month', description: 'Year and month: “2025-05”.' },
      index: { title: 'Index', description: 'Prices, where the average of 1982 to 1984 is 100.' },
      index_status: {
        title: 'State of the index',
        description: 'Whether there is one.',
        values: { published: 'the figure is there', 'not-published': 'BLS never published that month' },
      },
      source_id: sourceId,
    },
  },
  law: {
    title: 'Figures of law',
    description: 'Figures of California law that the site uses. Not legal advice.',
    columns: {
      ...figure,
      from: { title: 'From', description: 'First day on which it holds, where the law names one.' },
      section: {
        title: 'Section',
        description: 'Where the law says so. BPC is the Business and Professions Code.',
      },
      checked: { title: 'Checked', description: 'When we last read it: a day, or a month.' },
      source_id: sourceId,
    },
  },
  glossary: {
    title: 'Glossary',
    description: 'The terms of the glossary with their meanings, in our words.',
    columns: {
      id: { title: 'Id', description: 'Name of the term in its address: “deposition”.' },
      term: { title: 'Term', description: 'The term.' },
      also: { title: 'Also', description: 'What else it is called, parted by semicolons.' },
      group: {
        title: 'Subject',
        description: 'Which subject it belongs to.',
      },
      definition: { title: 'Meaning', description: 'What it means, in plain words.' },
      law: { title: 'Law', description: 'The law or rule that the meaning rests on, where there is one.' },
    },
  },
  sources: {
    title: 'Sources',
    description: 'Where the figures come from: dates, rights, what each counts and leaves out.',
    columns: {
      source_id: { title: 'Id', description: 'What other tables name the source by.' },
      survey: {
        title: 'Source in wages.csv',
        description: 'What wages.csv names it by, with the release. Empty for other sources.',
      },
      release: { title: 'Release', description: 'Year and month of the release, for sources of wages.csv.' },
      publisher: { title: 'Publisher', description: 'Who publishes it.' },
      title: { title: 'Title', description: 'What it is called.' },
      edition: { title: 'Edition', description: 'The edition, as the publisher names it.' },
      reference_period: { title: 'Period', description: 'The time that its figures describe, in words.' },
      published: { title: 'Published', description: 'When it came out. Empty where we have no date.' },
      retrieved: { title: 'Read', description: 'When we read it: a day, or a month.' },
      read_in: { title: 'Read in', description: 'Where we read it, if not at its own address.' },
      url: { title: 'Address', description: 'The publisher’s page.' },
      license: { title: 'Rights', description: 'What may be done with it.' },
      counts: { title: 'Counts', description: 'Who and what it counts.' },
      leaves_out: { title: 'Leaves out', description: 'What one might expect in it that is not there.' },
    },
  },
};
