import { adjacentJobs } from './adjacent-jobs/chart.ts';
import { adjacentJobsExamples } from './adjacent-jobs/examples.ts';
import { areaComparison } from './area-comparison/chart.ts';
import { areaComparisonExamples } from './area-comparison/examples.ts';
import type { BuildEdition } from './build-edition.ts';
import type { Chart } from './chart.ts';
import { employers } from './employers/chart.ts';
import { employersExamples } from './employers/examples.ts';
import { history } from './history/chart.ts';
import { historyExamples } from './history/examples.ts';
import { jobBoard } from './job-board/chart.ts';
import { jobTasks } from './job-tasks/chart.ts';
import { jobTasksExamples } from './job-tasks/examples.ts';
import { meanInterval } from './mean-interval/chart.ts';
import { meanIntervalExamples } from './mean-interval/examples.ts';
import { payByTheHour } from './pay-by-the-hour/chart.ts';
import { payMap } from './pay-map/chart.ts';
import { payMapExamples } from './pay-map/examples.ts';
import { payRange } from './pay-range/chart.ts';
import { payRangeExamples } from './pay-range/examples.ts';
import { placeComparison } from './place-comparison/chart.ts';
import { placeComparisonExamples } from './place-comparison/examples.ts';
import { rankSet } from './rank-set/chart.ts';
import { rankSetExamples } from './rank-set/examples.ts';
import { rankSlope } from './rank-slope/chart.ts';
import { rankSlopeExamples } from './rank-slope/examples.ts';
import { stateRanking } from './state-ranking/chart.ts';
import { stateRankingExamples } from './state-ranking/examples.ts';
import { everyFigure } from './every-figure/chart.ts';
import { everyFigureExamples } from './every-figure/examples.ts';
import { hundredDraws } from './hundred-draws/chart.ts';
import { hundredDrawsExamples } from './hundred-draws/examples.ts';
import { jobBoardExamples } from './job-board/examples.ts';
import { payByTheHourExamples } from './pay-by-the-hour/examples.ts';
import { twentyDesks } from './twenty-desks/chart.ts';
import { twentyDesksExamples } from './twenty-desks/examples.ts';

/** A chart with its named inputs: for the gallery, for snapshots, and for anyone who wants to see what it can look like. */
const listed = <Input, Layout>(
  chart: Chart<Input, Layout, BuildEdition>,
  examples: Readonly<Record<string, Input>>,
) => ({ chart, examples });

/** Every chart there is, by name. A new one is its folder and a line here. */
export const CHARTS = [
  listed(payRange, payRangeExamples),
  listed(payByTheHour, payByTheHourExamples),
  listed(jobBoard, jobBoardExamples),
  listed(payMap, payMapExamples),
  listed(areaComparison, areaComparisonExamples),
  listed(placeComparison, placeComparisonExamples),
  listed(employers, employersExamples),
  listed(history, historyExamples),
  listed(adjacentJobs, adjacentJobsExamples),
  listed(jobTasks, jobTasksExamples),
  listed(meanInterval, meanIntervalExamples),
  listed(stateRanking, stateRankingExamples),
  listed(rankSet, rankSetExamples),
  listed(rankSlope, rankSlopeExamples),
  listed(twentyDesks, twentyDesksExamples),
  listed(hundredDraws, hundredDrawsExamples),
  listed(everyFigure, everyFigureExamples),
];

/** Throws with the names there are. */
export function chartNamed(name: string): Chart<unknown, unknown, BuildEdition> {
  const found = CHARTS.find((entry) => entry.chart.name === name);
  if (!found)
    throw new Error(`No chart "${name}". Known: ${CHARTS.map((entry) => entry.chart.name).join(', ')}.`);
  return found.chart;
}
