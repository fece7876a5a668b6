// `npm run stale [-- --on 2027-06-01]` lists every dated fact that is past its time, and fails if there is one.
// `--count` prints only how many there are, for the build, and never fails.
import { BUILD_DAY, readDay } from '../src/data/build-day.ts';
import { datedFacts } from '../src/data/dated-facts.ts';
import { type PastReason, pastOn } from '../src/model/out-of-date.ts';
import { languageOf } from '../src/words/language.ts';

const WHAT: Readonly<Record<PastReason, (since: string) => string>> = {
  'law-unchecked': (since) =>
    `law checked ${since}, more than a year ago. Read the text again, mend what changed, and set the new day.`,
  'guide-unchecked': (since) =>
    `guide checked ${since}, more than a year ago. Check its facts again, and set the new day at its top.`,
  'page-unread': (since) =>
    `page read ${since}, more than a year ago. Read it again, and set the new day in "read".`,
  'time-over': (since) =>
    `its time ended ${since}. Add the figure that follows; if there is none yet, say so where it is told.`,
  'newer-edition': (since) =>
    `a newer edition came out ${since}. Put its figures in, and take "newer" out of the record.`,
  'edition-due': (since) =>
    `released or read ${since}, so the next edition is due. Look for it; if it is out, import it or name it in "newer".`,
};

const USAGE = 'npm run stale [-- --on YYYY-MM-DD]';

/** The day that is asked for. Throws for a word that is none of the command's. */
function dayAsked(args: readonly string[]): string {
  const [word, named] = args.filter((arg) => arg !== '--count');
  if (word === undefined) return BUILD_DAY;
  if (word === '--on' && named !== undefined) return readDay(named, '--on');
  throw new Error(`"${args.join(' ')}" is not understood. Write: ${USAGE}`);
}

const countText = (count: number, on: string): string =>
  `${count === 1 ? '1 dated fact is past its time' : `${count} dated facts are past their time`} on ${on}`;

try {
  const args = process.argv.slice(2);
  const day = dayAsked(args);
  const { date } = languageOf('en');
  const past = pastOn(datedFacts(), day);
  const count = countText(past.length, date(day));
  if (args.includes('--count')) {
    console.log(past.length === 0 ? count : `${count}: npm run stale lists them`);
  } else {
    for (const { file, id, reason, since } of past)
      console.log(`${`${file} ${id}`.trim()}\n  ${WHAT[reason](date(since))}`);
    console.log(count);
    process.exitCode = past.length > 0 ? 1 : 0;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
