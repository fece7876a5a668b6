import { type Markup, markup } from '../markup.ts';

/** What is shared of a view or a page, in English. */
export const share = {
  /** `jobs`: “Paralegals”; `per`: “a year”. */
  pay: (jobs: string, place: string, median: Markup, per: string): Markup =>
    markup`${jobs} in ${place}: median ${median} ${per}`,
  missing: (jobs: string, place: string, why: string): string => `${jobs} in ${place}: median ${why}`,
  frozen: (release: string): string => `Stays as it is: ${release}`,
  code: {
    live: 'QR code of the link to the newest figures',
    frozen: 'QR code of the link that stays as it is',
  },
  half: (low: Markup, high: Markup): Markup => markup`, half between ${low} and ${high}`,
} as const;

/** The panel around it. */
export const sharePanel = {
  title: 'Share this page',
  chart: 'Share or download this chart',
  download: 'Download',
  embed: 'Show a chart on a page of your own',
  everything: 'All figures of the site, as CSV and JSON',
  live: 'Always the newest figures',
  address: 'The address of this page',
  codeOfPage: 'QR code of this page',
  text: 'As text',
  copyLink: 'Copy link',
  copyText: 'Copy text',
  copyPicture: 'Copy as picture',
  copyTable: 'Copy as table',
  send: 'Send…',
  /** Said by a script once the page is open. */
  said: {
    copied: 'Copied.',
    byHand: 'Your browser does not let a page copy. It is selected: copy it with your keyboard or menu.',
    notHere: 'Your browser does not let a page copy this. Download the file instead.',
    failed: 'The figures for this text could not be loaded. The links are right.',
  },
} as const;
