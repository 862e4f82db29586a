/** Parties on the ring: the first ones in their order with breathing gaps, the others around them. */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import type { Likeness } from './likeness.ts';
import type { Box, PlacedParty, Point } from './placement.ts';
import { distance, type RingCurve } from './ringCurve.ts';
import type { Slot } from './ringOrder.ts';
import type { PartySize } from './sizes.ts';

/** Allies stand close, adversaries apart: a gap is in proportion to 1 − this × likeness. */
const BREATH = 0.75;

/** The length of ring that a party of the second tier takes, in units. */
const ROOM = 104;

/** What a gap's being filled already costs: they spread before they crowd. */
const CROWD = 60;

/** One push, as a fraction of the ring, and how often at most. */
const PUSH = 0.0012;
const PUSHES = 300;

/** How clear two boxes must stand, across or down. */
const CLEAR = { across: 14, down: 12 } as const;

/**
 * Every party's place, by id in code units; undefined if they do not fit on a ring of this size. Where the first ones
 * stand does not depend on the others.
 */
export function placeRing(
  sizes: readonly PartySize[],
  order: readonly Slot[],
  written: readonly Id[],
  likeness: Likeness,
  curve: RingCurve,
  centre: Point,
): readonly PlacedParty[] | undefined {
  const place = ({ id, at }: Slot): PlacedParty => placed(sizeOf(sizes, id), curve.at(at), centre, curve.b);
  const slots = pushed(breathing(order, likeness), new Set(), place);
  if (!slots) return undefined;
  const others = sizes.filter(({ tier }) => tier === 2).map(({ id }) => id);
  const around = placeAround(slots, others, likeness, curve, written);
  const all = around && pushed(around, new Set(order.map(({ id }) => id)), place);
  return all?.map(place).sort((a, b) => byCodeUnit(a.id, b.id));
}

function sizeOf(sizes: readonly PartySize[], id: Id): PartySize {
  const size = sizes.find((each) => each.id === id);
  if (!size) throw new Error(`a party without a size: ${id}`);
  return size;
}

/** A party's mark and label at a point. The label stands above at the top, so that lines do not cross it. */
function placed(size: PartySize, { x, y }: Point, centre: Point, b: number): PlacedParty {
  const above = y - centre.y < -0.55 * b;
  const half = size.width / 2;
  const box: Box = {
    left: x - half,
    right: x + half,
    top: y - size.r - (above ? size.labelHeight : 0),
    bottom: y + size.r + (above ? 0 : size.labelHeight),
  };
  return { id: size.id, x, y, r: size.r, labelSide: above ? 'above' : 'below', box };
}

/** Gaps in proportion to unlikeness, turned so that the parties move on average not at all. */
function breathing(slots: readonly Slot[], likeness: Likeness): readonly Slot[] {
  const n = slots.length;
  if (n < 2) return slots;
  const wants = slots.map(({ id }, k) => 1 - BREATH * likeness(id, slots[(k + 1) % n]?.id ?? id));
  const whole = wants.reduce((sum, want) => sum + want, 0);
  let at = 0;
  const moved = slots.map(({ id }, k) => {
    const here = { id, at };
    at += (wants[k] ?? 0) / whole;
    return here;
  });
  const shift = slots.reduce((sum, slot, k) => sum + slot.at - (moved[k]?.at ?? 0), 0) / n;
  return moved.map(({ id, at: from }) => ({ id, at: from + shift }));
}

/** Puts each other party into a gap between the first ones, those with most to say first. Undefined if there is no room. */
function placeAround(
  slots: readonly Slot[],
  others: readonly Id[],
  likeness: Likeness,
  curve: RingCurve,
  written: readonly Id[],
): readonly Slot[] | undefined {
  if (slots.length === 0) return others.map((id, k) => ({ id, at: k / others.length }));
  const gaps = slots.map(({ at }, k) => {
    const next = slots[(k + 1) % slots.length];
    const end = next && next.at > at ? next.at : (next?.at ?? at) + 1;
    return { from: at, length: end - at, ids: [] as Id[], holds: 0 };
  });
  for (const gap of gaps) gap.holds = Math.max(0, Math.floor((gap.length * curve.length) / ROOM) - 1);
  const weight = (id: Id): number => slots.reduce((sum, slot) => sum + Math.abs(likeness(id, slot.id)), 0);
  const queue = others
    .map((id) => ({ id, weight: weight(id) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.id, b.id));
  const known = new Map<Id, Point>(slots.map(({ id, at }) => [id, curve.at(at)]));
  const wants = (id: Id, point: Point): number =>
    [...known].reduce((sum, [other, place]) => sum + likeness(id, other) * distance(point, place), 0);

  for (const { id } of queue) {
    let best: { gap: (typeof gaps)[number]; rank: number; cost: number; point: Point } | undefined;
    for (const gap of writtenGap(gaps, slots, id, written) ?? gaps) {
      if (gap.ids.length >= gap.holds) continue;
      for (let rank = 0; rank <= gap.ids.length; rank++) {
        const point = curve.at(gap.from + (gap.length * (rank + 1)) / (gap.ids.length + 2));
        const cost = wants(id, point) + CROWD * gap.ids.length;
        if (best === undefined || cost < best.cost - 1e-6) best = { gap, rank, cost, point };
      }
    }
    if (!best) return undefined;
    best.gap.ids.splice(best.rank, 0, id);
    known.set(id, best.point);
  }
  const between = gaps.flatMap((gap) =>
    gap.ids.map((id, rank) => ({ id, at: gap.from + (gap.length * (rank + 1)) / (gap.ids.length + 1) })),
  );
  return [...slots, ...between].sort((a, b) => a.at - b.at);
}

/** The gap that the data set's author wrote a party into, if the ring names it and there is room left. */
function writtenGap<T extends { readonly ids: readonly Id[]; readonly holds: number }>(
  gaps: readonly T[],
  slots: readonly Slot[],
  id: Id,
  written: readonly Id[],
): readonly T[] | undefined {
  const place = written.indexOf(id);
  if (place < 0) return undefined;
  const before = written.slice(0, place).findLast((each) => slots.some((slot) => slot.id === each));
  const gap = gaps[slots.findIndex((slot) => slot.id === before)];
  return gap && gap.ids.length < gap.holds ? [gap] : undefined;
}

/** Pushes neighbours apart until all boxes stand clear; those fixed do not move. Undefined if they never do. */
function pushed(
  slots: readonly Slot[],
  fixed: ReadonlySet<Id>,
  place: (slot: Slot) => PlacedParty,
): readonly Slot[] | undefined {
  const now = slots.map((slot) => ({ ...slot }));
  const n = now.length;
  for (let round = 0; round <= PUSHES; round++) {
    const boxes = now.map((slot) => place(slot).box);
    const tight = now.flatMap((_, k) => {
      const [a, b] = [boxes[k], boxes[(k + 1) % n]];
      return n > 1 && a && b && !clear(a, b) ? [k] : [];
    });
    if (tight.length === 0)
      return boxes.every((a, i) => boxes.every((b, j) => i >= j || clear(a, b))) ? now : undefined;
    for (const k of tight) {
      const [one, other] = [now[k], now[(k + 1) % n]];
      if (one && !fixed.has(one.id)) one.at -= PUSH;
      if (other && !fixed.has(other.id)) other.at += PUSH;
    }
  }
  return undefined;
}

function clear(a: Box, b: Box): boolean {
  return (
    a.right + CLEAR.across <= b.left ||
    b.right + CLEAR.across <= a.left ||
    a.bottom + CLEAR.down <= b.top ||
    b.bottom + CLEAR.down <= a.top
  );
}
