/** Whether a text has more rows, columns or cells than are read. It is asked before any cell is made. */
import type { Problem } from '../../model/problem.ts';
import type { FileText } from '../fileText.ts';
import { CELLS, COLUMNS, ROWS } from '../limits.ts';

/** What may divide cells, by its code. */
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What of a text goes beyond a limit; undefined where nothing does. What is quoted counts too, which is seldom much. */
export function tooLarge({ utf8 }: FileText): Problem | undefined {
  let line = 1;
  let cells = 0;
  let [commas, semicolons, tabs] = [0, 0, 0];
  for (let at = 0; at < utf8.length; at++) {
    const code = utf8[at] ?? 0;
    // Nearly all letters come after what is looked for.
    if (code > SEMICOLON) continue;
    if (code === COMMA) commas++;
    else if (code === SEMICOLON) semicolons++;
    else if (code === TAB) tabs++;
    else if (code === LINE_FEED || (code === CARRIAGE_RETURN && utf8[at + 1] !== LINE_FEED)) {
      line++;
      cells += Math.max(commas, semicolons, tabs) + 1;
      [commas, semicolons, tabs] = [0, 0, 0];
    } else continue;
    if (line > ROWS) return { path: 'file', found: `more than ${ROWS} lines`, expected: `at most ${ROWS}` };
    if (commas >= COLUMNS || semicolons >= COLUMNS || tabs >= COLUMNS)
      return { path: `line ${line}`, found: `more than ${COLUMNS} cells`, expected: `at most ${COLUMNS}` };
    if (cells > CELLS)
      return { path: 'file', found: `more than ${CELLS} cells`, expected: `at most ${CELLS}` };
  }
  return undefined;
}
