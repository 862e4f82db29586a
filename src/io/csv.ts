/** Cells and rows of a CSV file, so that no spreadsheet program takes a text for a formula. */
import { roomy } from './roomy.ts';

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

/** Whole numbers nearer to 0 than this are most numbers of a table, and stand in it very often. */
const SMALL = 4096;

const LINE_FEED = 0x0a;

/**
 * Rows as CSV: LF, quotes where needed. Numbers are written as JavaScript writes them. A row may be the same list as the one
 * before, filled anew.
 */
export function csvText(
  rows: Iterable<readonly (string | number | boolean)[]>,
  delimiter: ',' | ';' = ',',
): string {
  // Names stand in thousands of rows: as bytes, so that half a million rows are no texts of their own.
  const encoder = new TextEncoder();
  const known = new Map<string, Uint8Array>();
  const written = (text: string): Uint8Array => {
    const before = known.get(text);
    if (before) return before;
    const cell = encoder.encode(quoted(guarded(text)));
    known.set(text, cell);
    return cell;
  };
  const small = Array.from<Uint8Array | undefined>({ length: 2 * SMALL });
  const digits = (value: number | boolean): Uint8Array => {
    const whole = Number(value) | 0;
    const isSmall = whole === value && whole > -SMALL && whole < SMALL;
    return isSmall ? (small[whole + SMALL] ??= encoder.encode(String(whole))) : encoder.encode(String(value));
  };
  const between = delimiter.charCodeAt(0);
  let bytes = new Uint8Array(1 << 12);
  let end = 0;
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      const value = row[at] ?? '';
      const cell = typeof value === 'string' ? written(value) : digits(value);
      if (end + cell.length + 1 > bytes.length) bytes = roomy(bytes, end + cell.length + 1);
      if (at > 0) bytes[end++] = between;
      for (let each = 0; each < cell.length; each++) bytes[end++] = cell[each] ?? 0;
    }
    bytes = roomy(bytes, end + 1);
    bytes[end++] = LINE_FEED;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end));
}
