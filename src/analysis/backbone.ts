/** What of many ties is drawn first: each party's strongest alignment and its strongest conflict. */
import type { Id } from '../model/dataset.ts';
import { ARCS, type Arc } from '../model/view.ts';
import type { Tie } from './ties.ts';

/** One half of a tie that is the strongest of its kind for one of its ends. */
export interface Strongest {
  readonly tie: Tie;
  readonly arc: Arc;
}

/** By the ties' order, alignment first; of two that are equally strong for a party the one that comes first. */
export function backboneOf(ties: readonly Tie[], arcs: readonly Arc[], least: number): readonly Strongest[] {
  const drawn = ARCS.filter((arc) => arcs.includes(arc));
  const chosen = drawn.map((arc) => ({ arc, ties: strongestOf(ties, arc, least) }));
  const some = new Set(chosen.flatMap(({ ties: strongest }) => [...strongest]));
  return ties
    .filter((tie) => some.has(tie))
    .flatMap((tie) => chosen.filter(({ ties: own }) => own.has(tie)).map(({ arc }) => ({ tie, arc })));
}

function strongestOf(ties: readonly Tie[], arc: Arc, least: number): ReadonlySet<Tie> {
  const best = new Map<Id, Tie>();
  for (const tie of ties) {
    const amount = tie[arc];
    if (amount <= 0 || amount < least) continue;
    if (amount > (best.get(tie.a)?.[arc] ?? 0)) best.set(tie.a, tie);
    if (amount > (best.get(tie.b)?.[arc] ?? 0)) best.set(tie.b, tie);
  }
  return new Set(best.values());
}
