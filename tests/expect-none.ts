import { expect } from 'vitest';

const SHOWN = 20;

/** Fails with every problem in one message: how many there are, and the first twenty. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > SHOWN ? `\n  and ${problems.length - SHOWN} more` : '';
  expect.fail(`${problems.length} found:\n  ${problems.slice(0, SHOWN).join('\n  ')}${more}`);
}
