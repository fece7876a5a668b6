import { embedCode, type Embedded } from './code.ts';
import { attributeHeight } from './heights.ts';

/** Width that the frame is said to have, px: programs want a number, and the frame takes the width that there is. */
const WIDTH = 720;

/** What a program needs to show a chart, as oEmbed 1.0 has it (https://oembed.com). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
}

/** A chart as oEmbed. `site` and `home`: the name and the full address of the site. */
export function oEmbedOf(embedded: Embedded & { readonly site: string; readonly home: string }): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    provider_name: embedded.site,
    provider_url: embedded.home,
    html: embedCode(embedded),
    width: WIDTH,
    height: attributeHeight(embedded.name),
  };
}
