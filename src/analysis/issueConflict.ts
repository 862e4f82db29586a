/** What each issue puts into all ties: Σ conflict, after the norm (analysis.md, "Common ground"). */
import type { CellColumns } from './cellColumns.ts';
import { exactLayers, groundOf, manyIn, type Ground, type Layer } from './layers.ts';
import { holdersOf } from './orderedRows.ts';
import type { TieTable } from './tieTable.ts';

/** @param counts 1 for each issue that counts. @param isNormed whether the sums of ties are divided by anything */
export function issueConflict(
  columns: CellColumns,
  table: TieTable,
  counts: Uint8Array,
  isNormed: boolean,
): Float64Array {
  const layers = isNormed ? undefined : exactLayers(columns);
  return layers ? ofAllPairs(groundOf(columns), layers, counts) : pairByPair(columns, table, counts);
}

/** Everybody for it meets everybody against it, but not oneself. */
function ofAllPairs({ thing }: Ground, layers: readonly Layer[], counts: Uint8Array): Float64Array {
  const sums = new Float64Array(counts.length);
  for (const { weight, plus, minus, yes: yesBits, no: noBits } of layers) {
    const yes = new Float64Array(counts.length);
    const no = new Float64Array(counts.length);
    const both = new Float64Array(counts.length);
    for (let cell = 0; cell < thing.length; cell++) {
      const issue = thing[cell] ?? 0;
      if (counts[issue] !== 1) continue;
      const [own, other] = [manyIn(plus[cell] ?? 0, yesBits), manyIn(minus[cell] ?? 0, noBits)];
      yes[issue] = (yes[issue] ?? 0) + own;
      no[issue] = (no[issue] ?? 0) + other;
      both[issue] = (both[issue] ?? 0) + own * other;
    }
    for (let issue = 0; issue < sums.length; issue++) {
      const met = (yes[issue] ?? 0) * (no[issue] ?? 0) - (both[issue] ?? 0);
      sums[issue] = (sums[issue] ?? 0) + weight * met;
    }
  }
  return sums;
}

/** Tie by tie in their order, term by term, as sums that depend on it must be made. */
function pairByPair(columns: CellColumns, table: TieTable, counts: Uint8Array): Float64Array {
  const { rows, thing } = columns;
  const { begins, parties, held } = holdersOf(columns, counts);
  const next = begins.slice(0, -1);
  const sums = new Float64Array(counts.length);
  /** The divisor of each party's tie with the first one; 0 without a tie. */
  const by = new Float64Array(columns.parties.length);
  const { a, b, divisor, size } = table;
  for (let party = 0, at = 0; party < by.length; party++) {
    for (; at < size && a[at] === party; at++) by[b[at] ?? 0] = divisor[at] ?? 0;
    for (let cell = rows[party] ?? 0; cell < (rows[party + 1] ?? 0); cell++) {
      const issue = thing[cell] ?? 0;
      if (counts[issue] !== 1) continue;
      const end = begins[issue + 1] ?? 0;
      const own = next[issue] ?? 0;
      let entry = own;
      while (entry < end && parties[entry] === party) entry++;
      next[issue] = entry;
      const later = entry;
      while (entry < end) {
        const other = parties[entry] ?? 0;
        let stop = entry + 1;
        while (stop < end && parties[stop] === other) stop++;
        const divided = by[other] ?? 0;
        for (let mine = divided === 0 ? later : own; mine < later; mine++) {
          const value = held[mine] ?? 0;
          for (let their = entry; their < stop; their++) {
            const theirs = held[their] ?? 0;
            if (value > 0 === theirs > 0) continue;
            const amount = Math.min(Math.abs(value), Math.abs(theirs));
            sums[issue] = (sums[issue] ?? 0) + amount / divided;
          }
        }
        entry = stop;
      }
    }
    by.fill(0);
  }
  return sums;
}
