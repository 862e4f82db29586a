/** What of many ties is drawn first: each party's strongest alignment and its strongest conflict. */
import { ARCS, type Arc } from '../model/view.ts';
import type { Id } from '../model/dataset.ts';
import { once } from './once.ts';
import type { TieTable } from './tieTable.ts';

/** One half of a tie that is the strongest of its kind for one of its ends. */
export interface Strongest {
  /** The tie's place in the table, and its parties. */
  readonly at: number;
  readonly a: Id;
  readonly b: Id;
  readonly arc: Arc;
}

/** By the ties' order, alignment first; of two that are equally strong for a party the one that comes first. */
export function backboneOf(table: TieTable, arcs: readonly Arc[], least: number): readonly Strongest[] {
  const { parties, a, b } = table;
  // A place and an arc as one number: thousands of objects take long to sort.
  const halves = ARCS.flatMap((arc, order) =>
    arcs.includes(arc) ? Array.from(strongestIn(table, arc, least), (at) => ARCS.length * at + order) : [],
  );
  return Array.from(Float64Array.from(halves).sort(), (half): Strongest => {
    const at = Math.floor(half / ARCS.length);
    const [one, other] = [parties[a[at] ?? -1] ?? '', parties[b[at] ?? -1] ?? ''];
    return { at, a: one, b: other, arc: ARCS[half % ARCS.length] ?? 'alignment' };
  });
}

/** The places of the ties that are some party's strongest; as last asked of a table, since whoever opens a camp asks again. */
function strongestIn(table: TieTable, arc: Arc, least: number): ReadonlySet<number> {
  const last = lastIn(table);
  const before = last.get(arc);
  const places = before?.least === least ? before.places : findStrongest(table, arc, least);
  last.set(arc, { least, places });
  return places;
}

const lastIn = once(
  (_table: TieTable) => new Map<Arc, { readonly least: number; readonly places: ReadonlySet<number> }>(),
);

function findStrongest(table: TieTable, arc: Arc, least: number): ReadonlySet<number> {
  const { parties, size, a, b, [arc]: amounts } = table;
  const best = new Int32Array(parties.length).fill(-1);
  const most = new Float64Array(parties.length);
  // Twice instead of by a function: this is done for half a million ties.
  for (let at = 0; at < size; at++) {
    const amount = amounts[at] ?? 0;
    if (amount < least) continue;
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    if (amount > (most[one] ?? 0)) {
      best[one] = at;
      most[one] = amount;
    }
    if (amount > (most[other] ?? 0)) {
      best[other] = at;
      most[other] = amount;
    }
  }
  return new Set(best.filter((at) => at !== -1));
}
