import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that anyone, and any script, can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((candidate) => candidate === state).length;
    // A module that could not even be read, and an error outside any test, count as failures.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    const skipped = count('skipped') + count('pending');
    const end = skipped > 0 ? `, ${skipped} skipped` : '';
    process.once('exit', () => {
      console.log(`${count('passed')} passed, ${count('failed') + broken + errors.length} failed${end}`);
    });
  }
}
