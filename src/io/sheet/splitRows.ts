/** Divides the text of a table of which every quotation mark is in order; any other is left to Papa Parse. */
import type { Progress } from '../progress.ts';
import { Regions } from './regions.ts';
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
  text: string,
  delimiter: string,
  newline: string,
  progress?: Progress,
): Table | undefined {
  if (text === '') return undefined;
  const regions = new Regions(text);
  const writer = new TableWriter(regions.texts);
  const between = delimiter.charCodeAt(0);
  const [first, second] = [newline.charCodeAt(0), newline.charCodeAt(1)];
  const endsRow = (place: number): boolean =>
    text.charCodeAt(place) === first && (newline.length === 1 || text.charCodeAt(place + 1) === second);
  let at = 0;
  for (let row = 1; ; row++) {
    for (;;) {
      let code: number;
      if (text.charCodeAt(at) === QUOTE) {
        const end = quoteEnd(text, at);
        if (end < 0) return undefined;
        code = quotedCell(regions, text, at + 1, end);
        at = end + 1;
      } else {
        const start = at;
        while (at < text.length && text.charCodeAt(at) !== between && !endsRow(at)) at++;
        code = regions.cell(start, at);
      }
      if (code < 0) return undefined;
      writer.put(code);
      if (text.charCodeAt(at) !== between) break;
      at++;
    }
    writer.endRow(row);
    if (row % OFTEN === 0) progress?.(at / text.length);
    if (at >= text.length) return writer.table(delimiter !== ',');
    if (!endsRow(at)) return undefined;
    at += newline.length;
  }
}

/** Where the mark is that closes a quotation; -1 where none does. */
function quoteEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  return end;
}

function quotedCell(regions: Regions, text: string, from: number, to: number): number {
  const inner = text.indexOf('"', from);
  return inner === to ? regions.cell(from, to) : regions.written(text.slice(from, to).replaceAll('""', '"'));
}
