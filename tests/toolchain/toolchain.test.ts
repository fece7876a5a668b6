import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['types', ['astro', 'check', '--minimumFailingSeverity', 'hint']],
  ['lint and the fences between folders', ['eslint', '.', '--max-warnings', '0']],
  ['formatting (npm run format mends it)', ['prettier', '--check', '.']],
])('%s', (_, command) => {
  const { status, stdout, stderr } = spawnSync('npx', command, { encoding: 'utf8' });
  expect(status, `npx ${command.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
});
