/**
 * Places for more parties than a ring can hold: camps as discs on a ring, allies near and adversaries far, and in each
 * disc its parties, those with like ties near each other. A pure function of the data set, in exact arithmetic (place.ts).
 */
import { bundlesOf, campsOf, type Camp } from '../analysis/camps.ts';
import type { TieTable } from '../analysis/tieTable.ts';
import { wholeTieTable } from '../analysis/whole.ts';
import type { Dataset, Id } from '../model/dataset.ts';
import { byCodeUnit, tieId } from '../model/ids.ts';
import type { Likeness } from './likeness.ts';
import type { PlacedCamp, PlacedParty, Placement, Point } from './placement.ts';
import { placesInDiscs } from './placesInDiscs.ts';
import { distance, ringCurve, type RingCurve } from './ringCurve.ts';
import { ringOrder } from './ringOrder.ts';

/** A party's mark, and the way from one to the next. */
const MARK = 7;
const SPACING = 30;

/** From the outermost marks to a disc's edge. */
const RIM = 20;

/** Between two discs: a part of the larger radius, so that camps stand as clearly apart whatever their size. */
const APART = 0.7;

/** Above a disc is room for its name. */
const NAME = 48;
const MARGIN = 16;

/** The ring grows by this until all discs stand apart. */
const GROWTH = 1.03;

/** Width to height of the ring. */
const ASPECT = 1.25;

export function placeCrowd(dataset: Dataset): Placement {
  const camps = campsOf(dataset);
  const table = wholeTieTable(dataset, 'none');
  const discs = cropped(placeDiscs(camps, likenessOf(camps, table)));
  const seats = discs.camps.map((disc) => ({
    parties: disc.parties,
    places: disc.parties.map((_, rank) => spiral(rank, disc)),
  }));
  const parties = [...placesInDiscs(seats, table)].map(([id, place]) => markAt(id, place));
  return {
    ...discs,
    pillLines: 1,
    parties: parties.sort((a, b) => byCodeUnit(a.id, b.id)),
    issues: [],
    arcs: [],
  };
}

const radiusFor = (parties: number): number => Math.ceil(SPACING * 0.56 * Math.sqrt(parties)) + RIM;

function markAt(id: Id, { x, y }: Point): PlacedParty {
  const box = { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK };
  return { id, x, y, r: MARK, labelSide: 'below', box };
}

/** One step round the sunflower's spiral: the golden angle, 137.5°, by its cosine and sine. */
const TURN = { cos: -0.7373688780783197, sin: 0.6754902942615238 } as const;

/** Directions of the spiral, each made from the last: sines differ between machines, products do not. */
const turns: Point[] = [{ x: 1, y: 0 }];

function turn(rank: number): Point {
  for (let last = turns.at(-1); turns.length <= rank && last; last = turns.at(-1)) {
    turns.push({ x: last.x * TURN.cos - last.y * TURN.sin, y: last.x * TURN.sin + last.y * TURN.cos });
  }
  return turns[rank] ?? { x: 1, y: 0 };
}

/** A place in a disc: evenly dense, the first in the middle. */
function spiral(rank: number, middle: Point): Point {
  const away = SPACING * 0.56 * Math.sqrt(rank);
  const { x, y } = turn(rank);
  return { x: eighth(middle.x + away * x), y: eighth(middle.y + away * y) };
}

const eighth = (value: number): number => Math.round(value * 8) / 8;

/** How alike camps are: by the sums of the ties between their parties. */
function likenessOf(camps: readonly Camp[], table: TieTable): Likeness {
  const bundles = bundlesOf(camps, table);
  const sums = new Map(bundles.map((bundle) => [tieId(bundle.a, bundle.b), bundle]));
  return (one, other) => {
    const { alignment = 0, conflict = 0 } = sums.get(tieId(one, other)) ?? {};
    return (alignment - conflict) / (alignment + conflict + 2);
  };
}

/** Discs on the smallest ring on which all stand apart; each has its share of the way round. */
function placeDiscs(camps: readonly Camp[], likeness: Likeness): readonly PlacedCamp[] {
  const ids = camps.map(({ id }) => id).sort(byCodeUnit);
  const order = ringOrder(ids, [], likeness).flatMap(({ id }) =>
    camps.filter((camp) => camp.id === id).map((camp) => ({ ...camp, r: radiusFor(camp.parties.length) })),
  );
  const [only] = order;
  if (order.length < 2) return only ? [{ ...only, x: 0, y: 0 }] : [];
  const whole = order.reduce((sum, { r }) => sum + r, 0);
  for (let b = whole / 4; ; b *= GROWTH) {
    const discs = along(order, whole, ringCurve({ x: 0, y: 0 }, ASPECT * b, b));
    if (discs.every((disc, i) => discs.every((other, j) => i >= j || areApart(disc, other)))) return discs;
  }
}

function along(
  order: readonly (Camp & { readonly r: number })[],
  whole: number,
  curve: RingCurve,
): readonly PlacedCamp[] {
  // The first stands in the middle of the left end, so that two stand side by side.
  let before = -(order[0]?.r ?? 0) / 2;
  return order.map((camp) => {
    const { x, y } = curve.at((before + camp.r / 2) / whole);
    before += camp.r;
    return { ...camp, x: eighth(x), y: eighth(y) };
  });
}

const areApart = (one: PlacedCamp, other: PlacedCamp): boolean =>
  distance(one, other) >= one.r + other.r + Math.max(NAME, APART * Math.max(one.r, other.r));

/** Moved into a frame that is no larger than the discs and their names. */
function cropped(discs: readonly PlacedCamp[]): {
  readonly width: number;
  readonly height: number;
  readonly camps: readonly PlacedCamp[];
} {
  const edge = (of: (disc: PlacedCamp) => number): number =>
    discs.reduce((most, disc) => Math.max(most, of(disc)), -Infinity);
  const left = edge(({ x, r }) => r - x) + MARGIN;
  const top = edge(({ y, r }) => r - y) + NAME + MARGIN;
  return {
    width: left + edge(({ x, r }) => x + r) + MARGIN,
    height: top + edge(({ y, r }) => y + r) + MARGIN,
    camps: discs.map((disc) => ({ ...disc, x: disc.x + left, y: disc.y + top })),
  };
}
