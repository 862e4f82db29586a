/** The order of the first parties round the ring: allies near, adversaries far. */
import type { Id } from '../model/dataset.ts';
import type { Likeness } from './likeness.ts';
import type { Point } from './placement.ts';
import { ringCurve, type RingCurve } from './ringCurve.ts';

/** A party's even slot: the fraction of the way round, from 0 to 1. */
export interface Slot {
  readonly id: Id;
  readonly at: number;
}

/** The order is found on one ring of the usual shape, so that it never depends on how large the frame must be. */
const STANDARD = ringCurve({ x: 0, y: 0 }, 340, 240);

const OFFSETS = [0, 0.25, 0.5, 0.75] as const;

/** Restarts besides the id order; a constant number, so that no clock decides. */
const SHUFFLES = 24;

/** An exchange must gain more than this: rounding must not decide. */
const GAIN = 1e-6;

/** Parties beyond this many keep the best of fewer tries: the cost of a try grows with their cube. */
const MANY = 40;

/**
 * The order that the data set's author wrote, where it names exactly these parties; otherwise the assignment to even
 * slots with the least sum of likeness × distance, found by steepest pair exchange from the id order and from fixed
 * shuffles, the best over four turns of the slots.
 */
export function ringOrder(
  parties: readonly Id[],
  written: readonly Id[],
  likeness: Likeness,
): readonly Slot[] {
  const curve = STANDARD;
  const n = parties.length;
  const named = written.filter((id) => parties.includes(id));
  if (named.length === n) return named.map((id, k) => ({ id, at: k / n }));
  let best: { readonly order: readonly Id[]; readonly offset: number; readonly cost: number } | undefined;
  for (const offset of OFFSETS) {
    const slots = parties.map((_, k) => curve.at((k + offset) / n));
    const random = lcg(42);
    const tries = n > MANY ? 0 : SHUFFLES;
    for (let start = 0; start <= tries; start++) {
      const found = improved(start === 0 ? [...parties] : shuffled(parties, random), slots, likeness);
      if (best === undefined || found.cost < best.cost - GAIN) best = { ...found, offset };
    }
  }
  const { order = [], offset = 0 } = best ?? {};
  return mirrored(
    order.map((id, k) => ({ id, at: (k + offset) / n })),
    parties[0],
    curve,
  );
}

/** Conflict prefers the wide axis, where the pills lie between. */
function apart(a: Point, b: Point): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + 0.8 * dy * dy);
}

function improved(order: Id[], slots: readonly Point[], likeness: Likeness): { order: Id[]; cost: number } {
  const far = slots.map((a) => slots.map((b) => apart(a, b)));
  const known = new Map(order.map((a) => [a, new Map(order.map((b) => [b, likeness(a, b)]))]));
  const cost = (k: number, party: Id, skip: number): number => {
    const [row, like] = [far[k], known.get(party)];
    return order.reduce(
      (sum, other, j) => (j === k || j === skip ? sum : sum + (like?.get(other) ?? 0) * (row?.[j] ?? 0)),
      0,
    );
  };
  for (;;) {
    let gain = GAIN;
    let pair: readonly [number, number] | undefined;
    order.forEach((one, i) => {
      for (let j = i + 1; j < order.length; j++) {
        const other = order[j];
        if (other === undefined) continue;
        const now = cost(i, one, j) + cost(j, other, i);
        const then = cost(i, other, j) + cost(j, one, i);
        if (now - then > gain) {
          gain = now - then;
          pair = [i, j];
        }
      }
    });
    if (!pair) break;
    const [i, j] = pair;
    const [one, other] = [order[i], order[j]];
    if (one === undefined || other === undefined) break;
    order[i] = other;
    order[j] = one;
  }
  const total = order.reduce((sum, party, k) => sum + cost(k, party, -1), 0) / 2;
  return { order, cost: total };
}

/** Of the four mirror images, which cost the same, the one with the first id left, and above. */
function mirrored(slots: readonly Slot[], first: Id | undefined, curve: RingCurve): readonly Slot[] {
  const place = (all: readonly Slot[]) => curve.at(all.find(({ id }) => id === first)?.at ?? 0);
  const reflect = (all: readonly Slot[], sum: number): readonly Slot[] =>
    all.map(({ id, at }) => ({ id, at: sum - at - Math.floor(sum - at) })).sort((a, b) => a.at - b.at);
  const [left, top, right] = [curve.at(0), curve.at(0.25), curve.at(0.5)];
  const leftward = place(slots).x > (left.x + right.x) / 2 ? reflect(slots, 0.5) : slots;
  return place(leftward).y > left.y + (top.y - left.y) / 1000 ? reflect(leftward, 1) : leftward;
}

/** A linear congruential generator (Numerical Recipes' constants): the same numbers everywhere. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffled(ids: readonly Id[], random: () => number): Id[] {
  const result = [...ids];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [result[i], result[j]];
    if (one === undefined || other === undefined) continue;
    result[i] = other;
    result[j] = one;
  }
  return result;
}
