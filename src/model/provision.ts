import type { Provision } from '../schema/provision.ts';

/** `§6450(c)(1)`. */
export const sectionSign = ({ section, part = '' }: Pick<Provision, 'section' | 'part'>): string =>
  `§${section}${part}`;

/** Where the official site has the section. Its number ends in a point there. */
export const officialText = ({ code, section }: Pick<Provision, 'code' | 'section'>): string =>
  `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${code}&sectionNum=${section}.`;
