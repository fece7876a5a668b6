import { ProblemError, type Place } from './problem.ts';

export type FileKind = 'zip' | 'old-office' | 'web-page' | 'text' | 'empty';

/** How many bytes `fileKind` wants to see. */
export const HEAD_BYTES = 512;

/** What a file is, judged by its first bytes. A workbook is a zip. */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const hex = Buffer.from(head.subarray(0, 4)).toString('hex');
  if (hex === '504b0304' || hex === '504b0506') return 'zip';
  if (hex === 'd0cf11e0') return 'old-office';
  const text = new TextDecoder().decode(head);
  return /^\s*<(!doctype|html|head|meta|table|\?xml|!--)/i.test(text) ? 'web-page' : 'text';
}

const EXPECTED = { '.csv': 'text', '.xlsx': 'zip', '.zip': 'zip' } as const;
export type Extension = keyof typeof EXPECTED;
export const EXTENSIONS = Object.keys(EXPECTED) as readonly Extension[];

const NAMES = { '.csv': 'comma-separated text', '.xlsx': 'a workbook', '.zip': 'a zip archive' } as const;

/** The extension of a file that can be read, in lower case; null for any other. */
export function extensionOf(name: string): Extension | null {
  return EXTENSIONS.find((extension) => name.toLowerCase().endsWith(extension)) ?? null;
}

/** Throws a ProblemError if the first bytes are not those of a file with this extension. */
export function checkKind(place: Place, extension: Extension, head: Uint8Array): void {
  const kind = fileKind(head);
  if (kind === EXPECTED[extension]) return;
  const stop = (is: string, remedy: string): never => {
    throw new ProblemError({ place, wrong: `${is}, not ${NAMES[extension]}`, remedy });
  };
  if (kind === 'empty') {
    throw new ProblemError({ place, wrong: 'the file is empty', remedy: 'Download it again.' });
  }
  if (kind === 'old-office') {
    stop(
      'is an old Excel file (.xls) or protected by a password',
      'Open it in a spreadsheet program and save it as .xlsx without a password.',
    );
  }
  if (kind === 'web-page') {
    stop('is a web page', 'Download the file itself: follow the link on the page, then save what it gives.');
  }
  if (kind === 'zip') stop('is a zip archive or a workbook', 'Give it its right extension, .zip or .xlsx.');
  const begin = new TextDecoder().decode(head).split(/\r?\n/, 1)[0]!.slice(0, 40);
  stop(
    `is text that begins "${begin}"`,
    'If it is comma-separated, rename it to .csv; if not, download it again.',
  );
}
