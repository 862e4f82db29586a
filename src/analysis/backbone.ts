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
  const best = new Map<string, Strongest>();
  const offer = (party: Id, tie: Tie, arc: Arc): void => {
    const key = `${arc} ${party}`;
    if (tie[arc] > (best.get(key)?.tie[arc] ?? 0)) best.set(key, { tie, arc });
  };
  const drawn = ARCS.filter((arc) => arcs.includes(arc));
  for (const tie of ties) {
    for (const arc of drawn) {
      if (tie[arc] <= 0 || tie[arc] < least) continue;
      offer(tie.a, tie, arc);
      offer(tie.b, tie, arc);
    }
  }
  const chosen = new Map<Tie, Set<Arc>>();
  for (const { tie, arc } of best.values()) {
    const known = chosen.get(tie) ?? new Set<Arc>();
    chosen.set(tie, known.add(arc));
  }
  return ties.flatMap((tie) => {
    const strongest = chosen.get(tie);
    return strongest ? drawn.filter((arc) => strongest.has(arc)).map((arc) => ({ tie, arc })) : [];
  });
}
