import { loadFileWords } from '../../chart-files/languages.ts';
import type { FileWords } from '../../chart-files/words.ts';
import { need } from '../../controls/field.ts';
import { languageOf } from '../../controls/words.ts';
import { plainTable, tabSeparated } from '../../share/panel/table.ts';
import type { Figures } from '../draw-data.ts';
import { type Taken, takenOf } from './taken.ts';
import type { Sharing } from '../links.ts';
import { searchOf, type View } from '../view.ts';

type Words = FileWords['chartFiles'];

/** Pixels to a px: as many as the files that come with a page have. */
const SCALE = 2;

const loadPictures = () => import('../../chart-files/svg-file.ts');

/** Has the browser save a file. */
function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(content);
  link.click();
  // A browser that asks where to save it still needs the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The tables of a chart as it stands in the page, for a document and for a sheet. */
function tablesOf(chart: string): ClipboardItem {
  const tables = [...document.querySelectorAll<HTMLTableElement>(`#pay-view #${chart} table`)];
  const item = (text: string, type: string) => new Blob([text], { type });
  return new ClipboardItem({
    'text/html': item(tables.map(plainTable).join(''), 'text/html'),
    'text/plain': item(tables.map(tabSeparated).join('\n\n'), 'text/plain'),
  });
}

/** A picture in pixels. Rejects where the browser cannot draw it. */
async function pixelsOf(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.naturalWidth * SCALE, picture.naturalHeight * SCALE);
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What each button of a chart does, in order; it resolves to what is then said. */
function actionsOf(taken: Taken, page: string, words: Words): (readonly [string, () => Promise<string>])[] {
  const { file, csv, rows, drawn } = taken;
  const saved = (ending: string, content: Blob): string => {
    save(`${file}.${ending}`, content);
    return words.saved(`${file}.${ending}`);
  };
  // Few readers take a picture: what draws one is loaded for them.
  const picture = async () => {
    const { svgFile } = await loadPictures();
    return new Blob([taken.svg(page, svgFile)], { type: 'image/svg+xml' });
  };
  const pictures = [
    [words.format.svg, async () => saved('svg', await picture())],
    [words.format.png, async () => saved('png', await pixelsOf(await picture()))],
  ] as const;
  return [
    ...(drawn ? pictures : []),
    [words.format.csv(rows), () => Promise.resolve(saved('csv', new Blob([csv], { type: 'text/csv' })))],
    [
      words.copyTable,
      async () => {
        await navigator.clipboard.write([tablesOf(taken.chart)]);
        return words.copiedTable;
      },
    ],
  ];
}

/** Puts the files of what the view shows into the panel, a row of buttons for each chart. */
export async function showPanel(
  details: HTMLElement,
  view: View,
  { frozen }: Sharing,
  _: unknown,
  figures: () => Promise<Figures>,
): Promise<void> {
  const panel = need(details, '#download');
  const { charts, chartFiles: words } = await loadFileWords(languageOf(details));
  const page = new URL(frozen + searchOf(view, { newest: view.release }), panel.baseURI).href;
  const says = document.createElement('p');
  says.setAttribute('role', 'status');
  const rows = (await figures()).flatMap((figure) => {
    const taken = takenOf(figure, view.release, words);
    if (!taken) return [];
    const { name } = charts[taken.chart as keyof typeof charts];
    const row = document.createElement('div');
    row.className = 'share-buttons';
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', words.asShown(name));
    const label = document.createElement('span');
    label.textContent = `${words.asShown(name)}:`;
    row.append(label);
    for (const [text, act] of actionsOf(taken, page, words)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => {
        says.textContent = words.making;
        void act().then(
          (said) => (says.textContent = said),
          (error: unknown) => {
            console.error(error);
            says.textContent = words.notMade;
          },
        );
      });
      row.append(button);
    }
    return [row];
  });
  const list = panel.querySelector('.view-files') ?? document.createElement('div');
  list.className = 'view-files';
  list.replaceChildren(...rows, says);
  panel.prepend(list);
}
