import { z } from 'zod';
import { TERM_GROUPS } from './terms.ts';

/** What stands at the top of `content/LOCALE/terms/ID.md`; what follows it is the definition, plain text without links. */
export const term = z.strictObject({
  /** As the glossary lists it: "Court day". */
  name: z.string().min(2).max(40),
  /** What else it is called, its abbreviation among them. */
  also: z.array(z.string().min(2)).default([]),
  /** Which subject of the glossary it belongs to. */
  group: z.enum(TERM_GROUPS),
  /**
   * The spellings by which the prose of guides is searched for it; a capital at the start of a sentence is found too.
   * Left out where the word also means something else ("answer", "service"), so that guides never link it.
   */
  inText: z.array(z.string().min(2)).default([]),
  /** Phrases that hold one of those spellings and are no use of the term: "not legal advice". */
  notInText: z.array(z.string().min(2)).default([]),
  /** Ids of terms that stand near it. */
  related: z.array(z.string()).max(4).default([]),
  /** Last part of the address of the guide that says more. */
  guide: z.string().optional(),
  /** What the definition rests on: the code with its sections, or the rule. */
  law: z.string().optional(),
  /** Ids of data/sources.json that it rests on; of the survey without its release: `oews`. */
  sources: z.array(z.string()).default([]),
});

export type Term = z.output<typeof term>;
