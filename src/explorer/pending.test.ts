import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PENDING, PENDING_HASH } from './pending.ts';

test('the policy names the script that is written into the page', () => {
  expect(PENDING_HASH).toBe(`sha256-${createHash('sha256').update(PENDING).digest('base64')}`);
});
