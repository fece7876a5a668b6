/** Where something stands in the files given: `oesm25st.zip › state.xlsx, sheet "State", row 12, column H_PCT10`. */
export interface Place {
  /** As the command line names it. */
  readonly file: string;
  /** File inside a zip. */
  readonly member?: string;
  readonly sheet?: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** As the header spells it. */
  readonly column?: string;
}

/** One thing that keeps a release from being written. `place` is null where it concerns all files together. */
export interface Problem {
  readonly place: Place | null;
  /** What is wrong with which value; begins in lower case, ends without a full stop. */
  readonly wrong: string;
  /** What to do: whole sentences. */
  readonly remedy: string;
}

/** Thrown by readers when the rest of a file or sheet cannot be read. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(formatProblem(problem));
    this.problem = problem;
  }
}

export function unreadable(place: Place, reason: string): ProblemError {
  return new ProblemError({
    place,
    wrong: `cannot be read: ${reason.replace(/\.$/, '')}`,
    remedy: 'It may be cut short or damaged. Download it again.',
  });
}

export function formatPlace({ file, member, sheet, row, column }: Place): string {
  return [
    member === undefined ? file : `${file} › ${member}`,
    sheet === undefined ? [] : `sheet "${sheet}"`,
    row === undefined ? [] : `row ${row}`,
    column === undefined ? [] : `column ${column}`,
  ]
    .flat()
    .join(', ');
}

export function formatProblem({ place, wrong, remedy }: Problem): string {
  const where = place === null ? 'All files together' : formatPlace(place);
  return `${where}: ${wrong}. ${remedy}`;
}

/** A line a problem, no more than `limit` of them, and how many more there are. */
export function formatProblems(problems: readonly Problem[], limit = 20): string {
  const lines = problems.slice(0, limit).map(formatProblem);
  if (problems.length > limit) lines.push(`… and ${problems.length - limit} more.`);
  return lines.join('\n');
}
