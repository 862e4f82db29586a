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
import { stanceOf, type Stances } from './stances.ts';
import type { TieTable } from './tieTable.ts';

/** Enough for a stable order of a hundred parties; a fixed number, so that no tolerance decides. */
const ROUNDS = 120;

/** Places closer than this are equal, and the id decides. */
const SAME = 1e-9;

/** Parties in an order that lets blocs appear. The first id stands in the first half; equals stand by id. */
export function seriateParties(parties: readonly Id[], table: TieTable): readonly Id[] {
  const places = partyPlaces(parties, table);
  return inOrder(parties, places);
}

/** Issues from those that the first parties support to those that the last parties support. */
export function seriateIssues(
  issues: readonly Id[],
  parties: readonly Id[],
  table: TieTable,
  stances: Stances,
): readonly Id[] {
  const places = partyPlaces(parties, table);
  const lean = new Map<Id, number>();
  const sorted = [...parties].sort(byCodeUnit);
  for (const issue of issues) {
    let sum = 0;
    let weight = 0;
    for (const party of sorted) {
      for (const atom of stanceOf(stances, party, issue)?.atoms ?? []) {
        sum += atom.value * (places.get(party) ?? 0);
        weight += Math.abs(atom.value);
      }
    }
    lean.set(issue, weight === 0 ? 0 : sum / weight);
  }
  return inOrder(issues, lean);
}

function inOrder(ids: readonly Id[], places: ReadonlyMap<Id, number>): readonly Id[] {
  return [...ids].sort((a, b) => {
    const apart = (places.get(a) ?? 0) - (places.get(b) ?? 0);
    return Math.abs(apart) < SAME ? byCodeUnit(a, b) : apart;
  });
}

/** Each party's place on the main axis of agreement; the first id's is not positive. */
function partyPlaces(parties: readonly Id[], table: TieTable): ReadonlyMap<Id, number> {
  const ids = [...parties].sort(byCodeUnit);
  const index = new Map(ids.map((id, i) => [id, i]));
  const places = Int32Array.from(table.parties, (id) => index.get(id) ?? -1);
  const isIn = (at: number): boolean => places[table.a[at] ?? -1] !== -1 && places[table.b[at] ?? -1] !== -1;
  const edges = Int32Array.from(table.a.keys()).filter(isIn);
  const a = edges.map((at) => places[table.a[at] ?? -1] ?? -1);
  const b = edges.map((at) => places[table.b[at] ?? -1] ?? -1);
  const nets = Float64Array.from(edges, (at) => (table.alignment[at] ?? 0) - (table.conflict[at] ?? 0));
  const shift = greatestDegree(ids.length, a, b, nets);
  let vector = Float64Array.from(ids, (_, i) => 1 / (i + 1));
  for (let round = 0; round < ROUNDS; round++) {
    const next = vector.map((value) => shift * value);
    for (let edge = 0; edge < nets.length; edge++) {
      const [one = 0, other = 0, net = 0] = [a[edge], b[edge], nets[edge]];
      next[one] = (next[one] ?? 0) + net * (vector[other] ?? 0);
      next[other] = (next[other] ?? 0) + net * (vector[one] ?? 0);
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) break;
    vector = next.map((value) => value / length);
  }
  const sign = (vector[0] ?? 0) > 0 ? -1 : 1;
  return new Map(ids.map((id, i) => [id, sign * (vector[i] ?? 0)]));
}

/**
 * Adding the greatest degree to the diagonal makes every eigenvalue non-negative (Gershgorin), so that the iteration
 * finds the largest one and not the one of largest size.
 */
function greatestDegree(parties: number, a: Int32Array, b: Int32Array, nets: Float64Array): number {
  const degree = new Float64Array(parties);
  nets.forEach((net, edge) => {
    for (const party of [a[edge] ?? 0, b[edge] ?? 0]) degree[party] = (degree[party] ?? 0) + Math.abs(net);
  });
  return degree.reduce((most, each) => Math.max(most, each), 0);
}
