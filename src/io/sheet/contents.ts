/**
 * What the rows of a sheet say, as the bytes that statements without ids of their own are named after: all cells that are
 * read, as a JSON list in the order of the known columns. A million rows are written into one place, one after the other.
 */
import { roomy } from '../roomy.ts';
import { codeAt, type CodedRows } from './codedRows.ts';
import { COLUMNS, type Column, type Found } from './columns.ts';

/** Texts up to this length are names and the like: how they are written is remembered. */
const SHORT = 64;

/** The most bytes of UTF-8 that one unit of a text comes to in JSON: `\u0000`. */
const MOST = 6;

const encoder = new TextEncoder();

export class SheetContents {
  private readonly rows: CodedRows;
  /** Every column that the sheet has, and what stands before its cell in the list. */
  private readonly parts: readonly { readonly place: number; readonly before: Uint8Array }[];
  private readonly after: Uint8Array;
  private row = new Uint8Array(4096);
  private written = new Uint8Array(1 << 16);
  private end = 0;
  /** Where each short text begins among `written`, and where it ends; both 0 for one that is not there yet. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  constructor(rows: CodedRows, columns: ReadonlyMap<Column, Found>) {
    this.rows = rows;
    this.starts = new Int32Array(rows.texts.length);
    this.ends = new Int32Array(rows.texts.length);
    const parts: { place: number; before: Uint8Array }[] = [];
    let before = '[';
    for (const [index, column] of COLUMNS.entries()) {
      if (index > 0) before += ',';
      const place = columns.get(column)?.index;
      if (place === undefined) before += '""';
      else {
        parts.push({ place, before: encoder.encode(before) });
        before = '';
      }
    }
    this.parts = parts;
    this.after = encoder.encode(`${before}]`);
  }

  /** Good until the next row is asked for. @param row its place among the rows */
  bytesOf(row: number): Uint8Array {
    let at = 0;
    for (const { place, before } of this.parts) {
      at = this.put(before, 0, before.length, at);
      at = this.putText(codeAt(this.rows, row, place), at);
    }
    at = this.put(this.after, 0, this.after.length, at);
    return this.row.subarray(0, at);
  }

  private put(from: Uint8Array, start: number, end: number, at: number): number {
    if (at + end - start > this.row.length) this.row = roomy(this.row, at + end - start);
    for (let each = start; each < end; each++) this.row[at++] = from[each] ?? 0;
    return at;
  }

  private putText(code: number, at: number): number {
    const text = this.rows.texts[code] ?? '';
    if (text.length > SHORT) {
      this.row = roomy(this.row, at + (text.length + 2) * MOST);
      return at + encoder.encodeInto(JSON.stringify(text), this.row.subarray(at)).written;
    }
    if (this.ends[code] === 0) {
      this.written = roomy(this.written, this.end + (SHORT + 2) * MOST);
      this.starts[code] = this.end;
      this.end += encoder.encodeInto(JSON.stringify(text), this.written.subarray(this.end)).written;
      this.ends[code] = this.end;
    }
    return this.put(this.written, this.starts[code] ?? 0, this.ends[code] ?? 0, at);
  }
}
