import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type PreviewServer, preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { BUILD_DAY } from './build-day.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    siteUrl: string;
  }
}

const run = promisify(execFile);
// Vitest says that this is a test; the site is built as it ships, by somebody who names no contact.
const env = { ...process.env, NODE_ENV: 'production', BUILD_DAY, CONTACT_URL: '' };
let built: Promise<unknown> | null = null;

/** Builds the site as `npm run build` does, once a run, and serves it on a free port. */
export default async function setup(project: TestProject) {
  built ??= run('npm', ['run', 'build'], { env, maxBuffer: 64 * 1024 * 1024 }).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm run build failed:\n${stdout}\n${stderr}`, {
      cause: error,
    });
  });
  await built;
  const server: PreviewServer = await preview({
    root: process.cwd(),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  project.provide('siteUrl', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
