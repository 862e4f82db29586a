/** The rows of one sheet of a workbook. */
import type { Problem } from '../../model/problem.ts';
import type { Row } from '../sheet/table.ts';
import { readCell, type Shared } from './cell.ts';
import { textGatherer } from './texts.ts';
import { readXml } from './xml.ts';

/** The rows that are not blank, numbered as in the sheet; every cell that cannot be read; the fault of the XML. */
export interface SheetRows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  readonly fault: string | undefined;
}

/** The most places in all rows, those left empty before the last cell included: they fill some 100 MB. */
const MOST_PLACES = 10_000_000;

/** The last column that a workbook can have, XFD. */
const LAST_COLUMN = 16_384;

/** Reads `xl/worksheets/sheet1.xml`. Formulas are passed over: a cell has the value that it was saved with. */
export function rowsOf(document: string, shared: Shared): SheetRows {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const value = textGatherer();
  let number = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let cells: string[] = [];
  let places = 0;

  const put = (text: string): void => {
    places += Math.max(0, column - cells.length);
    if (places > MOST_PLACES) return;
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  };
  const endCell = (): void => {
    const written = value.take();
    if (written === '') return;
    const path = `row ${number}, column ${columnName(column)}`;
    const read = readCell(written, type, style, shared);
    if (column > LAST_COLUMN) problems.push({ path, found: 'a cell', expected: 'none after column XFD' });
    else if ('found' in read) problems.push({ path, ...read });
    else put(read.text);
  };

  const fault = readXml(document, {
    open(name, attribute) {
      if (name === 'row') {
        number = Number(attribute('r')) || number + 1;
        column = 0;
        cells = [];
      } else if (name === 'c') {
        column = columnIn(attribute('r') ?? '') || column + 1;
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        value.take();
      }
      value.open(name);
    },
    text: value.text,
    close(name) {
      value.close(name);
      if (name === 'c') endCell();
      else if (name === 'row' && cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells });
    },
  });
  if (places > MOST_PLACES) {
    problems.push({ path: 'cells', found: `more than ${MOST_PLACES}`, expected: 'a smaller sheet' });
  }
  return { rows, problems, fault };
}

/** The number of the column in a place such as `AB12`, from 1; 0 where there is none. */
function columnIn(place: string): number {
  const letters = /^[A-Z]{1,4}/.exec(place)?.[0] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The letters of a column, counted from 1. */
function columnName(column: number): string {
  const last = (column - 1) % 26;
  const rest = (column - 1 - last) / 26;
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + last);
}
