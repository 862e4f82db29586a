/**
 * An order in which blocs appear: parties that agree stand together, those in conflict apart.
 *
 * Parties are ordered by the leading eigenvector of their net matrix (alignment − conflict), found by power
 * iteration: for a perfectly balanced network that vector separates the two camps (Harary's structure theorem;
 * spectral balance after Kunegis et al. 2010). Issues are then ordered by the mean place of those who are for
 * them against those who are against. Only + − × / and √ are used, so every machine finds the same order.
 */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import type { CellColumns } from './cellColumns.ts';
import { onceInSteps, type Steps } from './inSteps.ts';
import { valueAt } from './levels.ts';
import type { TieTable } from './tieTable.ts';

/** Enough for a stable order of a hundred parties; a fixed number, so that no tolerance decides. */
const ROUNDS = 120;

/** Places closer than this are equal, and the id decides. */
const SAME = 1e-9;

/** Each party's place on the main axis of agreement; the first id's is not positive. By the table's parties. */
export const axisOf = onceInSteps((table: TieTable) => table, findAxis);

/** Parties in an order that lets blocs appear. The first id stands in the first half; equals stand by id. */
export function seriateParties(parties: readonly Id[], table: TieTable): readonly Id[] {
  const axis = axisOf(table);
  return inOrder(parties, new Map(table.parties.map((id, at) => [id, axis[at] ?? 0])));
}

/** Issues from those that the first parties support to those that the last parties support. */
export function seriateIssues(
  issues: readonly Id[],
  table: TieTable,
  { encoded, rows, thing, starts, level }: CellColumns,
): readonly Id[] {
  const axis = axisOf(table);
  const [sums, weights] = [new Float64Array(encoded.issues.length), new Float64Array(encoded.issues.length)];
  // Both know the parties in view, by id.
  for (let party = 0; party < axis.length; party++) {
    for (let cell = rows[party] ?? 0; cell < (rows[party + 1] ?? 0); cell++) {
      const issue = thing[cell] ?? 0;
      for (let atom = starts[cell] ?? 0; atom < (starts[cell + 1] ?? 0); atom++) {
        const value = valueAt(encoded.sizes, level[atom] ?? 0);
        sums[issue] = (sums[issue] ?? 0) + value * (axis[party] ?? 0);
        weights[issue] = (weights[issue] ?? 0) + Math.abs(value);
      }
    }
  }
  const lean = encoded.issues.map((issue, at): [Id, number] => {
    const weight = weights[at] ?? 0;
    return [issue, weight === 0 ? 0 : (sums[at] ?? 0) / weight];
  });
  return inOrder(issues, new Map(lean));
}

function inOrder(ids: readonly Id[], places: ReadonlyMap<Id, number>): readonly Id[] {
  return [...ids].sort((a, b) => {
    const apart = (places.get(a) ?? 0) - (places.get(b) ?? 0);
    return Math.abs(apart) < SAME ? byCodeUnit(a, b) : apart;
  });
}

function* findAxis(table: TieTable): Steps<Float64Array> {
  const { parties, size, alignment, conflict } = table;
  const nets = new Float64Array(size);
  for (let at = 0; at < size; at++) nets[at] = (alignment[at] ?? 0) - (conflict[at] ?? 0);
  const shift = greatestDegree(table, nets);
  let vector = Float64Array.from(parties, (_, at) => 1 / (at + 1));
  for (let round = 0; round < ROUNDS; round++) {
    yield;
    const next = turned(table, nets, vector, shift);
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) break;
    vector = next.map((value) => value / length);
  }
  const sign = (vector[0] ?? 0) > 0 ? -1 : 1;
  return vector.map((value) => sign * value);
}

/** The product of the nets, with the shift on their diagonal, and a vector. */
function turned(
  { a, b, size }: TieTable,
  nets: Float64Array,
  vector: Float64Array,
  shift: number,
): Float64Array {
  const next = vector.map((value) => shift * value);
  for (let at = 0; at < size; at++) {
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    const net = nets[at] ?? 0;
    next[one] = (next[one] ?? 0) + net * (vector[other] ?? 0);
    next[other] = (next[other] ?? 0) + net * (vector[one] ?? 0);
  }
  return next;
}

/**
 * Adding the greatest degree to the diagonal makes every eigenvalue non-negative (Gershgorin), so that the iteration
 * finds the largest one and not the one of largest size.
 */
function greatestDegree({ parties, a, b, size }: TieTable, nets: Float64Array): number {
  const degree = new Float64Array(parties.length);
  for (let at = 0; at < size; at++) {
    const net = Math.abs(nets[at] ?? 0);
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    degree[one] = (degree[one] ?? 0) + net;
    degree[other] = (degree[other] ?? 0) + net;
  }
  return degree.reduce((most, each) => Math.max(most, each), 0);
}
