/** What the rows of a sheet say, as the texts that statements without ids of their own are named after. */
import { codeAt, type CodedRows } from './codedRows.ts';
import { COLUMNS, type Column, type Found } from './columns.ts';
import type { Content } from './draft.ts';

export class SheetContents {
  private readonly rows: CodedRows;
  private readonly places: readonly number[];
  /** Each text as it is written in JSON. */
  private readonly written: string[] = ['""'];

  constructor(rows: CodedRows, columns: ReadonlyMap<Column, Found>) {
    this.rows = rows;
    this.places = COLUMNS.map((column) => columns.get(column)?.index ?? -1);
  }

  /** @param row its place among the rows */
  of(row: number): Content {
    return new RowContent(this, row);
  }

  /** All cells that are read, as a JSON list in the order of the known columns. */
  textOf(row: number): string {
    let text = '[';
    for (const [index, place] of this.places.entries()) {
      const code = place < 0 ? 0 : codeAt(this.rows, row, place);
      text += (index === 0 ? '' : ',') + (this.written[code] ??= JSON.stringify(this.rows.texts[code]));
    }
    return `${text}]`;
  }
}

/** One for each row: no more than where it is. */
class RowContent implements Content {
  private readonly contents: SheetContents;
  private readonly row: number;

  constructor(contents: SheetContents, row: number) {
    this.contents = contents;
    this.row = row;
  }

  text(): string {
    return this.contents.textOf(this.row);
  }
}
