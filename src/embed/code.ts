import { markup } from '../markup.ts';
import { attributeHeight, heightOf } from './heights.ts';

/** The colors of an embedded chart: those that the reader’s system asks for, or always the same. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/*
 * A script that tells the height may run, and links may open a page of their own. Nothing else: no forms, no reach for
 * the page around it, and no storage, because the frame has no origin.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Address of the script that fits the height of frames, below the site’s base. */
export const RESIZER = '/embed/resize.js';

export interface Embedded {
  /** Full address. */
  readonly address: string;
  /** Read out in its place. */
  readonly title: string;
  /** Name of the chart. */
  readonly name: string;
  readonly theme?: Theme;
}

/** The styles of a frame, in the reader’s own size of text and, for its height, in the width of the box around it. */
export const frameStyle = (name: string): string =>
  `width:100%;border:0;font:medium sans-serif;height:${heightOf(name)}`;

/** Of the box around a frame: its width is what the height of the frame is reckoned from. */
export const BOX_STYLE = 'container-type:inline-size';

/** What a frame loads. */
export const frameSource = (address: string, theme: Theme): string =>
  theme === 'system' ? address : `${address}#${theme}`;

/**
 * HTML that shows a chart in another page. The height follows the frame’s own width and the reader’s own size of text;
 * a page that takes styles away leaves the attribute, in px.
 */
export const embedCode = ({ address, title, name, theme = 'system' }: Embedded): string =>
  String(
    markup`<div style="${BOX_STYLE}"><iframe src="${frameSource(address, theme)}" title="${title}" width="100%" height="${attributeHeight(name)}" style="${frameStyle(name)}" loading="lazy" sandbox="${SANDBOX}"></iframe></div>`,
  );

/** The line that adds the resizer; `address` is its full one. */
export const resizerCode = (address: string): string =>
  String(markup`<script src="${address}" async></script>`);
