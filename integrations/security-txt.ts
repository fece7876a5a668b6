import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { BUILD_DAY } from '../src/data/build-day.ts';
import { CONTACT } from '../src/data/contact.ts';
import type { Day } from '../src/model/day.ts';

const DAYS = 360; // RFC 9116 asks for less than a year

/**
 * What a finder of a hole in the site is told (RFC 9116). `origin` is the host’s, without a slash at the end; it
 * holds for a year at most, counted from the day of the build.
 */
export function securityText(contact: string, origin: string, built: Day): string {
  const expires = new Date(Date.parse(built) + DAYS * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** Writes `.well-known/security.txt` beside the built pages, if whoever builds the site names a contact. */
export function securityContact(): AstroIntegration {
  let origin = '';
  return {
    name: 'security-txt',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ origin } = new URL(config.site!));
      },
      'astro:build:done': async ({ dir }) => {
        if (CONTACT === null) return;
        const folder = new URL('.well-known/', dir);
        await mkdir(folder, { recursive: true });
        await writeFile(new URL('security.txt', folder), securityText(CONTACT, origin, BUILD_DAY));
      },
    },
  };
}
