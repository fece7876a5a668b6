import encodeQR from 'qr';
import { type Markup, markup } from '../markup.ts';

const QUIET = 4; // modules of white that readers of codes count on around them

/**
 * The QR code of an address as a drawing of its own size, one unit a module, dark on white in every colour scheme.
 * `label` is read out in its place. Throws if the address is too long for a code.
 */
export function codeSvg(address: string, label: string): Markup {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  const size = rows.length;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`;
}

/** Where the built site has the code of an address of its own: `/pay/california/#rank` → `codes/pay.california.rank.svg`. */
export const codeFile = (address: string): string =>
  `codes/${new URL(address, 'https://x.example').pathname
    .concat(new URL(address, 'https://x.example').hash)
    .replaceAll(/[^a-z0-9-]+/g, '.')
    .replaceAll(/^\.|\.$/g, '')
    .replace(/^$/, 'home')}.svg`;
