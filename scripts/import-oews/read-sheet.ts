import { parseXml } from './parse-xml.ts';
import { unreadable, type Place } from './problem.ts';
import { isEmptyRow, numberCell, textCell, type Cell, type RawRow } from './table.ts';

/** Index of a column, from 0, of a cell's reference: 0 for `A7`, 27 for `AB7`. */
export function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference.replace(/\d+$/, '')) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Rows of a worksheet's XML; empty ones are left out. A formula counts as the value saved with it. */
export function readSheet(
  xml: AsyncIterable<Uint8Array>,
  sharedStrings: readonly string[],
  place: Place,
): AsyncGenerator<RawRow> {
  return parseXml<RawRow>(xml, place, (emit) => {
    let row = 0;
    let cells: (Cell | undefined)[] = [];
    let column = -1;
    let type = 'n';
    let text = '';
    let inValue = false;

    function cellValue(): Cell {
      if (text === '') return null;
      if (type === 's') {
        const shared = sharedStrings[Number(text)];
        if (shared === undefined) throw unreadable({ ...place, row }, `there is no shared text ${text}`);
        return textCell(shared);
      }
      if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
      const number = type === 'n' ? Number(text) : NaN;
      return Number.isNaN(number) ? textCell(text) : numberCell(number);
    }

    return {
      open(name, attributes) {
        if (name === 'row') {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          cells = [];
          column = -1;
        } else if (name === 'c') {
          column = attributes.r === undefined ? column + 1 : columnIndex(attributes.r);
          type = attributes.t ?? 'n';
          text = '';
        } else if (name === 'v' || name === 't') {
          inValue = true;
        }
      },
      text(part) {
        if (inValue) text += part;
      },
      close(name) {
        if (name === 'v' || name === 't') {
          inValue = false;
        } else if (name === 'c') {
          cells[column] = cellValue();
        } else if (name === 'row') {
          const raw = { row, cells };
          if (!isEmptyRow(raw)) emit(raw);
        }
      },
    };
  });
}
