import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser that the tests drive. */
    browserPath: string;
  }
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run: the next candidate is tried
  }
}

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(executable);
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

interface Way {
  readonly what: string;
  /** Whether it changes the system and not only a folder of the user's own. */
  readonly asRoot: boolean;
  readonly commands: readonly (readonly string[])[];
  readonly possible: boolean;
}

/** Ways to install a browser, in the order they are tried. */
function waysToInstall(): Way[] {
  const root = process.getuid?.() === 0;
  return [
    {
      what: 'Debian’s chromium, with apt-get',
      asRoot: true,
      commands: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      ],
      possible: root && existsSync('/usr/bin/apt-get'),
    },
    {
      what: 'Playwright’s Chromium, into your own cache folder',
      asRoot: false,
      commands: [['npx', 'playwright-core', 'install', 'chromium']],
      possible: true,
    },
  ];
}

const PREVENT = 'To prevent it, name a browser in CHROME_PATH or set BROWSER_INSTALL=never.';

/** What is said before anything is installed. */
export function announcement({ what, asRoot }: Pick<Way, 'what' | 'asRoot'>): string {
  const rights = asRoot ? ' This changes the system, with the rights of root.' : '';
  return `No browser found. Installing ${what}.${rights} ${PREVENT}`;
}

/** Whether the environment lets a browser be installed. Throws on a value that says neither. */
export function mayInstall(value: string | undefined): boolean {
  if (value === undefined || value === '') return true;
  if (value === 'never') return false;
  throw new Error(
    `BROWSER_INSTALL is "${value}". Known: never. Unset it to let the tests install a browser.`,
  );
}

function install(): string | undefined {
  for (const way of waysToInstall()) {
    if (!way.possible) continue;
    console.log(announcement(way));
    const failed = way.commands.find(
      ([command, ...rest]) =>
        spawnSync(command!, rest, {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        }).status !== 0,
    );
    const path = installed() ?? playwrightsOwn();
    if (!failed && path) {
      console.log(`Installed ${path}.`);
      return path;
    }
    console.log(`That did not work${failed ? `: ${failed.join(' ')} failed` : ''}.`);
  }
  return undefined;
}

/** Finds the browser for the tests: the one that CHROME_PATH names, an installed one, Playwright's, or one it installs, and says so. */
export default function setup(project: TestProject): void {
  const named = process.env.CHROME_PATH;
  if (named && !executable(named)) {
    throw new Error(
      `CHROME_PATH names "${named}", which cannot be run. Name an installed Chrome or Chromium, or unset it.`,
    );
  }
  const allowed = mayInstall(process.env.BROWSER_INSTALL);
  const path = named ?? installed() ?? playwrightsOwn() ?? (allowed ? install() : undefined);
  if (!path) {
    const why = allowed ? '' : ' BROWSER_INSTALL=never keeps them from installing one.';
    throw new Error(
      `The browser tests need Chrome or Chromium. Install one, or name one in CHROME_PATH.${why}`,
    );
  }
  console.log(`Browser tests use ${path}`);
  project.provide('browserPath', path);
}
