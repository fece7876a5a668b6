import { expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { CHART_NAMES, casesOf } from './cases.ts';

/* The tests beside this one read the cases, and nothing else. */

test.each(CHARTS.map(({ chart }) => chart.name))(
  'the listed chart %s is drawn in cases of its own',
  (name) => {
    const own = CHART_NAMES.filter((cases) => cases.split(' ')[0] === name);
    expect(own, 'add its cases to tests/charts/cases.ts').not.toEqual([]);
    for (const cases of own)
      expect(
        casesOf(cases).filter(({ reading }) => reading.root.querySelector(`.chart--${name}`)),
      ).not.toEqual([]);
  },
);
