/** Whether a text has more rows, columns or cells than are read. It is asked before any cell is made. */
import type { Problem } from '../../model/problem.ts';
import type { FileText } from '../fileText.ts';
import { CELLS, COLUMNS, ROWS } from '../limits.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What divides cells or ends lines. All other bytes are passed over at one look. */
const [COMMA, SEMICOLON, TAB] = [0x2c, 0x3b, 0x09];
const MATTERS = new Uint8Array(256);
for (const byte of [COMMA, SEMICOLON, TAB, LINE_FEED, CARRIAGE_RETURN]) MATTERS[byte] = 1;

/** What of a text goes beyond a limit; undefined where nothing does. What is quoted counts too, which is seldom much. */
export function tooLarge({ utf8 }: FileText): Problem | undefined {
  let line = 1;
  let cells = 0;
  let [commas, semicolons, tabs] = [0, 0, 0];
  for (let at = 0; at < utf8.length; at++) {
    const byte = utf8[at] ?? 0;
    if (MATTERS[byte] === 0) continue;
    if (byte === COMMA) commas++;
    else if (byte === SEMICOLON) semicolons++;
    else if (byte === TAB) tabs++;
    else if (byte === LINE_FEED || utf8[at + 1] !== LINE_FEED) {
      const most = Math.max(commas, semicolons, tabs);
      if (most >= COLUMNS) return tooWide(line);
      line++;
      cells += most + 1;
      commas = semicolons = tabs = 0;
      if (line > ROWS) return { path: 'file', found: `more than ${ROWS} lines`, expected: `at most ${ROWS}` };
      if (cells > CELLS)
        return { path: 'file', found: `more than ${CELLS} cells`, expected: `at most ${CELLS}` };
    }
  }
  // The last line may end with the text.
  return Math.max(commas, semicolons, tabs) >= COLUMNS ? tooWide(line) : undefined;
}

function tooWide(line: number): Problem {
  return { path: `line ${line}`, found: `more than ${COLUMNS} cells`, expected: `at most ${COLUMNS}` };
}
