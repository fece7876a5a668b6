import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_EDITION } from '../../../tests/charts/listed-examples.ts';
import { hasAdjacent } from '../../data/adjacent.ts';
import { english } from '../../edition.ts';
import { en } from '../../words.en.ts';
import { chartMarkup } from '../show-chart.ts';
import { adjacentJobs } from './chart.ts';
import { adjacentJobsExamples as examples } from './examples.ts';
import { readAdjacentJobs } from './input.ts';
import { layoutAdjacentJobs } from './layout.ts';
import { drawAdjacentJobs } from './svg.ts';

const covered = english.data.places.map(({ slug }) => slug).filter((slug) => hasAdjacent(english.data, slug));

describe('the end of the axis', () => {
  const { rows, ...far } = layoutAdjacentJobs(examples['past-the-axis'], en)!;

  test('a median past it stands at the edge, an arrow that points on; no other does', () => {
    expect(rows.map(({ soc, beyond, x }) => [soc, beyond, x === 100])).toEqual([
      ['23-1011', true, true],
      ['23-1023', true, true],
      ['23-1021', false, false],
      ['23-2011', false, false],
      ['43-6012', false, false],
      ['43-4071', false, false],
    ]);
    const svg = String(drawAdjacentJobs({ rows, ...far }, '', en));
    expect(svg.match(/class="beyond-mark"/g)).toHaveLength(2);
    for (const pay of ['$190,000', '$180,000']) expect(svg).toContain(`>${pay}<`);
  });

  test('a line that reaches it runs to the edge; one that lies past it is not drawn', () => {
    expect(rows.map(({ line }) => line && [line.end, line.to === 100])).toEqual([
      ['beyond', true],
      null,
      ['beyond', true],
      ['known', false],
      ['known', false],
      ['known', false],
    ]);
  });

  test('the jobs past it are named with their pay', () => {
    const html = String(chartMarkup(adjacentJobs, examples['past-the-axis'], EXAMPLE_EDITION));
    const notes = parse(html)
      .querySelectorAll('.chart-note')
      .map(({ text }) => text);
    expect(notes[0]).toContain(
      'what lies past its end: lawyers ($190,000) and judges ($180,000), and lines that go on there.',
    );
  });

  test('where no median is far from those of the two jobs it holds every line, and nothing is said', () => {
    const layout = layoutAdjacentJobs(examples['none-far'], en)!;
    expect(layout.rows.map(({ beyond, line }) => [beyond, line!.end])).toEqual(
      Array.from({ length: 3 }, () => [false, 'known']),
    );
    expect(String(chartMarkup(adjacentJobs, examples['none-far'], EXAMPLE_EDITION))).not.toContain(
      'The axis ends',
    );
  });

  test.each(covered)('the medians that are not past it spread over more than a third of it: %s', (slug) => {
    const { rows: placed } = layoutAdjacentJobs(readAdjacentJobs(english, { area: slug }), en)!;
    const xs = placed.filter(({ beyond }) => !beyond).map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(100 / 3);
  });
});
