/** Cells in view while they are added up. */
import type { Encoded } from './encoded.ts';
import type { LetThrough } from './letThrough.ts';

/** The cells in view, by party, then by thing; what a party says towards itself is in none of them. */
export interface CellColumns {
  readonly encoded: Encoded;
  readonly through: LetThrough;
  /** The parties in view, the silent ones too, as places in the data set's list; in id order. */
  readonly parties: Int32Array;
  /** 1 for a party with a statement in view, whatever it is about. */
  readonly speaks: Uint8Array;
  /** The cells of party `i` of these run from `rows[i]` to before `rows[i + 1]`. */
  readonly rows: Int32Array;
  /** Its place among all cells of the data set; SUPPOSED where a reader supposes what the party holds. */
  readonly cell: Int32Array;
  readonly thing: Int32Array;
  /** 1 where something clear counts; otherwise all that is in view is unclear, or nothing is said. */
  readonly clear: Uint8Array;
  /** The levels of its values that count, none of them 0, run from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly level: Int32Array;
}

/** Stands for the place of a cell that no statement is behind. */
export const SUPPOSED = -1;

/** Writes cells in the order in which they stand. */
export class CellWriter {
  readonly #encoded: Encoded;
  readonly #through: LetThrough;
  readonly #parties: Int32Array;
  readonly #speaks: Uint8Array;
  readonly #rows: Int32Array;
  readonly #cell: Int32Array;
  readonly #thing: Int32Array;
  readonly #clear: Uint8Array;
  readonly #starts: Int32Array;
  readonly #level: Int32Array;
  #row = 0;
  #cells = 0;
  #atoms = 0;

  /** @param cells no more cells will be written than these. @param atoms nor more values */
  constructor(encoded: Encoded, through: LetThrough, cells: number, atoms: number) {
    const parties = through.parties.length;
    this.#encoded = encoded;
    this.#through = through;
    this.#parties = new Int32Array(parties);
    this.#speaks = new Uint8Array(parties);
    this.#rows = new Int32Array(parties + 1);
    this.#cell = new Int32Array(cells);
    this.#thing = new Int32Array(cells);
    this.#clear = new Uint8Array(cells);
    this.#starts = new Int32Array(cells + 1);
    this.#level = new Int32Array(atoms);
  }

  /** Begins the row of a party; false, and no row, if it is not in view. */
  beginRow(party: number): boolean {
    if (this.#through.parties[party] === 0) return false;
    this.#parties[this.#row] = party;
    this.#row++;
    this.#rows[this.#row] = this.#cells;
    return true;
  }

  /** The party of this row has a statement in view. */
  speaks(): void {
    this.#speaks[this.#row - 1] = 1;
  }

  cell(cell: number, thing: number, isClear: boolean): void {
    const at = this.#cells++;
    this.#cell[at] = cell;
    this.#thing[at] = thing;
    if (isClear) this.#clear[at] = 1;
    this.#starts[at + 1] = this.#atoms;
    this.#rows[this.#row] = this.#cells;
  }

  /** One more value of the last cell. */
  atom(level: number): void {
    this.#level[this.#atoms++] = level;
    this.#starts[this.#cells] = this.#atoms;
  }

  columns(): CellColumns {
    const [rows, cells] = [this.#row, this.#cells];
    return {
      encoded: this.#encoded,
      through: this.#through,
      parties: this.#parties.subarray(0, rows),
      speaks: this.#speaks.subarray(0, rows),
      rows: this.#rows.subarray(0, rows + 1),
      cell: this.#cell.subarray(0, cells),
      thing: this.#thing.subarray(0, cells),
      clear: this.#clear.subarray(0, cells),
      starts: this.#starts.subarray(0, cells + 1),
      level: this.#level.subarray(0, this.#atoms),
    };
  }
}
