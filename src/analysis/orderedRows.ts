/**
 * The sums of one party after another with all later ones, term by term, for values whose sums depend on their order:
 * over the issues in id order, within one over the first party's values and for each over the other's (ties.ts).
 */
import type { CellColumns } from './cellColumns.ts';
import type { Rows } from './layerRows.ts';
import { valueAt } from './levels.ts';
import { countedInto } from './radix.ts';

/** @param counts 1 for each issue that counts */
export function orderedRows(columns: CellColumns, counts: Uint8Array): Rows {
  const { rows, thing, starts } = columns;
  const sums = new Float64Array(2 * columns.parties.length);
  const { begins, parties, held } = holdersOf(columns, counts);
  /** Of each issue how far it is done: the entries from there on are later parties'. */
  const next = begins.slice(0, -1);
  return {
    sums,
    unit: 1,
    most: Infinity,
    met: begins.reduce((sum, begin, issue) => {
      const many = (begins[issue + 1] ?? begin) - begin;
      return sum + (many * (many - 1)) / 2;
    }, 0),
    add(party) {
      sums.fill(0, 2 * party + 2);
      for (let cell = rows[party] ?? 0; cell < (rows[party + 1] ?? 0); cell++) {
        const issue = thing[cell] ?? 0;
        if (counts[issue] !== 1) continue;
        const from = next[issue] ?? 0;
        const later = from + (starts[cell + 1] ?? 0) - (starts[cell] ?? 0);
        const end = begins[issue + 1] ?? 0;
        next[issue] = later;
        for (let own = from; own < later; own++) {
          const value = held[own] ?? 0;
          const size = Math.abs(value);
          for (let entry = later; entry < end; entry++) {
            const theirs = held[entry] ?? 0;
            // The weaker commitment counts (terms.ts).
            const place = 2 * (parties[entry] ?? 0) + (value > 0 === theirs > 0 ? 0 : 1);
            sums[place] = (sums[place] ?? 0) + Math.min(size, Math.abs(theirs));
          }
        }
      }
    },
  };
}

/** Who has which values on each issue, by party, each party's in its own order. */
export interface Holders {
  /** Those of an issue run from its place here to before the next. */
  readonly begins: Int32Array;
  readonly parties: Int32Array;
  readonly held: Float64Array;
}

/** @param counts 1 for each issue that counts; the others have none */
export function holdersOf({ rows, thing, starts, level, encoded }: CellColumns, counts: Uint8Array): Holders {
  const begins = new Int32Array(counts.length + 1);
  thing.forEach((issue, cell) => {
    if (counts[issue] !== 1) return;
    begins[issue + 1] = (begins[issue + 1] ?? 0) + (starts[cell + 1] ?? 0) - (starts[cell] ?? 0);
  });
  countedInto(begins);
  const next = begins.slice();
  const parties = new Int32Array(begins.at(-1) ?? 0);
  const held = new Float64Array(parties.length);
  for (let party = 0; party + 1 < rows.length; party++) {
    for (let cell = rows[party] ?? 0; cell < (rows[party + 1] ?? 0); cell++) {
      const issue = thing[cell] ?? 0;
      if (counts[issue] !== 1) continue;
      for (let atom = starts[cell] ?? 0; atom < (starts[cell + 1] ?? 0); atom++) {
        const place = next[issue] ?? 0;
        next[issue] = place + 1;
        parties[place] = party;
        held[place] = valueAt(encoded.sizes, level[atom] ?? 0);
      }
    }
  }
  return { begins, parties, held };
}
