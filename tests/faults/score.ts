/** Percent of made faults that tests must notice. Raise it when the score is raised; never lower it. */
export const FLOOR = 90;

/** How many faults are made, and which: another seed gives others. */
export const MUTANTS = 60;
export const SEED = 1;
