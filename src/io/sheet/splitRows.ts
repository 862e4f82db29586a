/** Divides the text of a table of which every quotation mark is in order; any other is left to Papa Parse. */
import type { FileText } from '../fileText.ts';
import type { Progress } from '../progress.ts';
import { hashedOn, NO_BYTES, Regions } from './regions.ts';
import { TableWriter, type Table } from './table.ts';

const QUOTE = 0x22;

/** Rows from one word of progress to the next. */
const OFTEN = 10_000;

/**
 * The table in a text, as Papa Parse would read it; undefined for a text with a quotation mark that does not end a cell,
 * or one that means harm.
 * @param newline what ends rows, as Papa Parse takes it
 */
export function splitRows(
  file: FileText,
  delimiter: string,
  newline: string,
  progress?: Progress,
): Table | undefined {
  const { utf8 } = file;
  if (utf8.length === 0) return undefined;
  const regions = new Regions(file);
  const writer = new TableWriter(regions.texts, utf8.length);
  const between = delimiter.charCodeAt(0);
  const [first, second] = [newline.charCodeAt(0), newline.charCodeAt(1)];
  const endsRow = (place: number): boolean =>
    utf8[place] === first && (newline.length === 1 || utf8[place + 1] === second);
  let at = 0;
  for (let row = 1; ; row++) {
    for (;;) {
      let code: number;
      if (utf8[at] === QUOTE) {
        const end = quoteEnd(utf8, at);
        if (end < 0) return undefined;
        code = quotedCell(regions, utf8, at + 1, end);
        at = end + 1;
      } else {
        const start = at;
        let hash = NO_BYTES;
        for (; at < utf8.length; at++) {
          const byte = utf8[at] ?? 0;
          if (byte === between || (byte === first && endsRow(at))) break;
          hash = hashedOn(hash, byte);
        }
        code = regions.cell(start, at, hash);
      }
      if (code < 0) return undefined;
      writer.put(code);
      if (utf8[at] !== between) break;
      at++;
    }
    writer.endRow(row);
    if (row % OFTEN === 0) progress?.(at / utf8.length);
    if (at >= utf8.length) return writer.table(delimiter !== ',');
    if (!endsRow(at)) return undefined;
    at += newline.length;
  }
}

/** Where the mark is that closes a quotation; -1 where none does. */
function quoteEnd(utf8: Uint8Array, start: number): number {
  let end = utf8.indexOf(QUOTE, start + 1);
  while (end >= 0 && utf8[end + 1] === QUOTE) end = utf8.indexOf(QUOTE, end + 2);
  return end;
}

function quotedCell(regions: Regions, utf8: Uint8Array, from: number, to: number): number {
  const inner = utf8.indexOf(QUOTE, from);
  return inner === to ? regions.quoted(from, to) : regions.unescaped(from, to);
}
