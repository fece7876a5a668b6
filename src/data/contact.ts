/**
 * Where whoever publishes the site takes messages, as `CONTACT_URL` says it: a page or a mail address; null where it
 * says nothing. Throws if it is neither.
 */
export function readContact(named: string | undefined): string | null {
  if (named === undefined || named === '') return null;
  const { protocol } = URL.canParse(named) ? new URL(named) : { protocol: '' };
  if (protocol !== 'https:' && protocol !== 'mailto:')
    throw new Error(
      `CONTACT_URL is "${named}", which is no address to write to. Write https://… or mailto:…, or leave it out.`,
    );
  return named;
}

export const CONTACT: string | null = readContact(process.env.CONTACT_URL);
