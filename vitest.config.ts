import { defineConfig } from 'vitest/config';
import { BUILD_DAY } from './tests/build-day.ts';

// Tests do not depend on the day: the site and its data are those of this one.
const env = { BUILD_DAY };

export default defineConfig({
  test: {
    // The last line of a run reads "N passed, N failed".
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          env,
          // Pictures of charts read the site's style sheets.
          css: true,
          include: ['{src,scripts,integrations}/**/*.test.ts', 'tests/{charts,faults}/*.test.ts'],
          // Some start the import command or read all data: a busy machine needs the time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'toolchain',
          include: ['tests/toolchain/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['tests/site/*.test.ts'],
          globalSetup: ['tests/build-site.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          env,
          include: ['tests/{browser,editions}/*.test.ts'],
          // Built before the site's own project is done with it: both ask for the same build, which happens once.
          globalSetup: ['tests/build-site.ts', 'tests/browser/find-browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After the other projects: two browsers at once keep two cores busy, and none waits for long.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
