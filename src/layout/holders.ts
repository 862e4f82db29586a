/** Who pulls at an issue: the parties with a value on it, and where that draws its pill. */
import { wholeStances } from '../analysis/whole.ts';
import type { Dataset, Id } from '../model/dataset.ts';
import type { PlacedParty, Point } from './placement.ts';

/** A party with a value on an issue. Parties of the second tier weigh little; `pull` is weight × size of the value. */
export interface Holder {
  readonly party: PlacedParty;
  readonly value: number;
  readonly weight: number;
  readonly pull: number;
}

/** What a party of the second tier weighs against one of the first. */
const SECOND = 0.2;

/** A one-sided issue stands this much of the way towards the middle of the picture. */
const INWARD = 0.3;

/** Issue → its holders over the whole data set, latest statements; in the order of the parties' ids. */
export function holdersOf(
  dataset: Dataset,
  parties: readonly PlacedParty[],
): ReadonlyMap<Id, readonly Holder[]> {
  const first = new Set(dataset.shownParties);
  const all = wholeStances(dataset);
  const holders = new Map<Id, Holder[]>(dataset.issues.map(({ id }) => [id, []]));
  for (const party of parties) {
    const weight = first.has(party.id) ? 1 : SECOND;
    for (const [issue, { atoms }] of all.get(party.id) ?? []) {
      for (const { value } of atoms) {
        holders.get(issue)?.push({ party, value, weight, pull: weight * Math.abs(value) });
      }
    }
  }
  return holders;
}

/** Where an issue wants to stand: between its two sides; near its one side; in the middle if nobody has one. */
export function targetOf(holders: readonly Holder[], centre: Point): Point {
  const yes = barycentre(holders.filter(({ value }) => value > 0));
  const no = barycentre(holders.filter(({ value }) => value < 0));
  if (yes && no) return { x: (yes.x + no.x) / 2, y: (yes.y + no.y) / 2 };
  const one = yes ?? no;
  return one ? { x: one.x + INWARD * (centre.x - one.x), y: one.y + INWARD * (centre.y - one.y) } : centre;
}

function barycentre(holders: readonly Holder[]): Point | undefined {
  const weight = holders.reduce((sum, { pull }) => sum + pull, 0);
  if (weight === 0) return undefined;
  return {
    x: holders.reduce((sum, { party, pull }) => sum + pull * party.x, 0) / weight,
    y: holders.reduce((sum, { party, pull }) => sum + pull * party.y, 0) / weight,
  };
}
