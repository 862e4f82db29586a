/** The rows of one sheet of a workbook. */
import type { Problem } from '../../model/problem.ts';
import { CELLS, CHARACTERS, COLUMNS, ROWS } from '../limits.ts';
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
  let characters = 0;

  const put = (text: string): void => {
    places += Math.max(0, column - cells.length);
    characters += text.length;
    if (places > CELLS || characters > CHARACTERS) return;
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  };
  const endCell = (): void => {
    const written = value.take();
    if (written === '') return;
    const path = `row ${number}, column ${columnName(column)}`;
    const read = readCell(written, type, style, shared);
    if (column > COLUMNS) problems.push({ path, found: 'a cell', expected: 'none after column XFD' });
    else if ('found' in read) problems.push({ path, ...read });
    else put(read.text);
  };

  const fault = readXml(document, {
    open(name, attribute) {
      if (name === 'row') {
        const given = Number(attribute('r'));
        number = Number.isSafeInteger(given) && given > 0 ? given : number + 1;
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
  const limit = (path: string, count: number, most: number): void => {
    if (count > most) problems.push({ path, found: `more than ${most}`, expected: `at most ${most}` });
  };
  limit('rows', rows.length, ROWS);
  limit('cells', places, CELLS);
  limit('characters', characters, CHARACTERS);
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
