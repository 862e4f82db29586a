/**
 * What a filter leaves of the cells in as little memory as says it: bits (heldBits.ts) for every cell of the data set, 0
 * for one that is not in view. Sums are made of these; columns of the cells in view are made for whoever asks for them.
 */
import type { CellColumns } from './cellColumns.ts';
import { placeColumn, signedColumn, type Numbers } from './columns.ts';
import type { Encoded } from './encoded.ts';
import { any, bitsFrom, CLEAR, highest, type HeldBits } from './heldBits.ts';
import type { LetThrough } from './letThrough.ts';

/** All that is to be known beside the data set. */
export interface Held extends Pick<CellColumns, 'through' | 'parties' | 'speaks'> {
  readonly held: HeldBits;
}

export function heldCells(encoded: Encoded, held: Held): CellColumns {
  return new HeldCells(encoded, held);
}

type Unpacked = Pick<CellColumns, 'rows' | 'cell' | 'thing' | 'clear' | 'starts' | 'level'>;

class HeldCells implements CellColumns {
  readonly encoded: Encoded;
  readonly through: LetThrough;
  readonly parties: Int32Array;
  readonly speaks: Uint8Array;
  readonly held: HeldBits;
  readonly atMostTwo = true;
  #cells: Unpacked | undefined;
  #size: number | undefined;

  constructor(encoded: Encoded, { through, parties, speaks, held }: Held) {
    this.encoded = encoded;
    this.through = through;
    this.parties = parties;
    this.speaks = speaks;
    this.held = held;
  }

  get size(): number {
    return (this.#size ??= sizeOf(this.held.of));
  }

  get #unpacked(): Unpacked {
    return (this.#cells ??= unpacked(this.encoded, this));
  }

  get rows(): Int32Array {
    return this.#unpacked.rows;
  }

  get cell(): Int32Array {
    return this.#unpacked.cell;
  }

  get thing(): Numbers {
    return this.#unpacked.thing;
  }

  get clear(): Uint8Array {
    return this.#unpacked.clear;
  }

  get starts(): Int32Array {
    return this.#unpacked.starts;
  }

  get level(): Numbers {
    return this.#unpacked.level;
  }
}

function sizeOf(bits: Numbers): number {
  let size = 0;
  for (let cell = 0; cell < bits.length; cell++) size += any(bits[cell] ?? 0);
  return size;
}

function unpacked(
  encoded: Encoded,
  { parties, size, held }: Pick<CellColumns, 'parties' | 'size'> & Held,
): Unpacked {
  const { rows: allRows, thing: things } = encoded.cells;
  const top = encoded.sizes.length - 1;
  const values = bitsFrom(1, top);
  const rows = new Int32Array(parties.length + 1);
  const cell = new Int32Array(size);
  const thing = placeColumn(size, encoded.issues.length + encoded.parties.length);
  const clear = new Uint8Array(size);
  const starts = new Int32Array(size + 1);
  // What is no value is written too, and then written over.
  const level = signedColumn(2 * size + 1, top);
  let [cells, atoms] = [0, 0];
  for (let row = 0; row < parties.length; row++) {
    const party = parties[row] ?? 0;
    const end = allRows[party + 1] ?? 0;
    for (let at = allRows[party] ?? 0; at < end; at++) {
      const bits = held.of[at] ?? 0;
      if (bits === 0) continue;
      const most = highest(bits & values);
      const least = highest((bits >> top) & values);
      cell[cells] = at;
      thing[cells] = things[at] ?? 0;
      clear[cells] = bits & CLEAR;
      cells++;
      level[atoms] = most;
      atoms += any(most);
      level[atoms] = -least;
      atoms += any(least);
      starts[cells] = atoms;
    }
    rows[row + 1] = cells;
  }
  return { rows, cell, thing, clear, starts, level: level.subarray(0, atoms) };
}
