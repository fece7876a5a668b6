/** Percent of made faults that tests must notice. Raise it when the score is raised; never lower it. */
export const FLOOR = 50;

/** How many faults are made, and which: another seed gives others. */
export const MUTANTS = 120;
export const SEED = 1;
