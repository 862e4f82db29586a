/** Cells and rows of a CSV file, so that no spreadsheet program takes a text for a formula. */

/**
 * A text that a spreadsheet program would read as a formula, or one that looks like such a text made safe. Some
 * programs pass over blanks before it, and take the wide signs of East Asian keyboards for the others.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A text as it stands in a cell: what would be a formula has an apostrophe before it. Numbers need none. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell: exactly one apostrophe taken off where one was put on. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A text that is a plain decimal number, as a number; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as CSV: LF, quotes where needed. Numbers are written as JavaScript writes them. */
export function csvText(
  rows: Iterable<readonly (string | number | boolean)[]>,
  delimiter: ',' | ';' = ',',
): string {
  // Names stand in thousands of rows.
  const known = new Map<string, string>();
  const written = (text: string): string => {
    const cell = known.get(text) ?? quoted(guarded(text));
    known.set(text, cell);
    return cell;
  };
  const lines: string[] = [];
  const cells: string[] = [];
  for (const row of rows) {
    cells.length = row.length;
    for (let at = 0; at < row.length; at++) {
      const value = row[at] ?? '';
      cells[at] = typeof value === 'string' ? written(value) : String(value);
    }
    lines.push(cells.join(delimiter));
  }
  // The last line ends too.
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
