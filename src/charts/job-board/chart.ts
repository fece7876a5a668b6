import type { BoardWords } from '../words.ts';
import { PERCENTILES } from '../../schema/terms.ts';
import { chart, type EditionIn } from '../chart.ts';
import { layoutPayRange, type PayRangeLayout } from '../pay-range/layout.ts';
import { drawPayRange } from '../pay-range/svg.ts';
import { type FigureRow, jobsTable } from '../pay-table/tables.ts';
import { type JobBoardInput, readJobBoard } from './input.ts';
import { isDrawn, sayJobBoard } from './say.ts';

const MEASURES = ['average', 'low', ...PERCENTILES, 'high'] as const;

/** What an article of a job board gives for California: no 10th percentile, no median, an average of its own kind. */
export const jobBoard = chart<JobBoardInput, PayRangeLayout, EditionIn<BoardWords>>({
  name: 'job-board',
  input: readJobBoard,
  layout: (input, words) => (isDrawn(input) ? layoutPayRange(input.rows, { words }) : null),
  draw: (layout, { label, words }) => drawPayRange(layout, label, words),
  say: sayJobBoard,
  tables({ rows, basis, edition }, words) {
    const caption = words.jobBoard.caption(words.unit[basis.unit].per, edition);
    const cells = rows.map(({ percentiles, board }) => ({ ...percentiles, ...board! }));
    const figures = MEASURES.map((measure): FigureRow => [
      words.mark[measure].long,
      cells.map((job) => job[measure]),
    ]);
    return [jobsTable(caption, figures, words)];
  },
  sources: ({ source }) => [source],
});
