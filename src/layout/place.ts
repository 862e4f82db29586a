/**
 * The loom: parties on a ring, issues in rows inside it. A pure function of the data set, never of the view: filters
 * hide, nothing moves. Only + − × / √, rounding and comparison are used, which every machine computes alike.
 */
import { isCrowded } from '../analysis/shown.ts';
import { wholeTies } from '../analysis/whole.ts';
import type { Dataset } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { placeArcs } from './arcs.ts';
import { arcScale } from './arcScale.ts';
import { holdersOf, targetOf } from './holders.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { placeCrowd } from './placeCrowd.ts';
import { placePills, type Care } from './pills.ts';
import { boxOf } from './pillCost.ts';
import type { Box, PlacedIssue, PlacedParty, Placement } from './placement.ts';
import { placeRing } from './ring.ts';
import { ringCurve } from './ringCurve.ts';
import { ringOrder, type Slot } from './ringOrder.ts';
import { rowsIn, type Row } from './rows.ts';
import { GAP } from './separate.ts';
import { sizesOf, type IssueSize, type Sizes } from './sizes.ts';

/** Near 5:4, a compromise between a page's column and a wide screen. */
const ASPECT = 1.25;
const NARROWEST = 800;

/** A frame that is too small grows by a fiftieth, in steps of this. */
const STEP = 20;

/** Space between two rows of pills. */
const ROW_GAP = 12;

/** Rows must hold this much more than their pills, or pills crowd. */
const ROOMY = 1.35;

/** More issues than this around the first ones are placed, but not searched through: nobody sees them all at once. */
const MOST_SEARCHED = 40;

/** Places a data set whose first parties and issues are chosen (analysis/shown). */
export function placeDataset(dataset: Dataset): Placement {
  return isCrowded(dataset) ? placeCrowd(dataset) : placeLoom(dataset);
}

function placeLoom(dataset: Dataset): Placement {
  const ties = wholeTies(dataset, 'none');
  const likeness = likenessOf(ties);
  const sizes = sizesOf(dataset);
  const first = sizes.parties.filter(({ tier }) => tier === 1).map(({ id }) => id);
  const order = ringOrder(first, dataset.ring, likeness);
  for (let width = narrowest(sizes); ; width += STEP * Math.ceil(width / (50 * STEP))) {
    const frame = { width, height: Math.round(width / ASPECT) };
    // Whether everything fits is found at little cost before any care is taken.
    const fits = placeIn(frame, dataset, sizes, likeness, order, 'fit') !== undefined;
    const placed = fits && placeIn(frame, dataset, sizes, likeness, order, 'best');
    if (!placed) continue;
    const { parties, issues, ...cut } = cropped(placed);
    const arcs = placeArcs(parties, ties, arcScale(dataset, 'none'), cut);
    return { ...cut, pillLines: sizes.pillLines, parties, issues, arcs };
  }
}

interface Placed {
  readonly parties: readonly PlacedParty[];
  readonly issues: readonly PlacedIssue[];
}

/** Space between the outermost mark and the edge. */
const MARGIN = 12;

/** The same picture in a frame that is no larger than what stands in it: every unit saved is a larger letter. */
function cropped({ parties, issues }: Placed): Placed & Frame {
  const boxes: readonly Box[] = [...parties.map(({ box }) => box), ...issues.map(boxOf)];
  if (boxes.length === 0) return { parties, issues, width: NARROWEST, height: NARROWEST / ASPECT };
  const left = boxes.reduce((least, box) => Math.min(least, box.left), Infinity) - MARGIN;
  const top = boxes.reduce((least, box) => Math.min(least, box.top), Infinity) - MARGIN;
  const right = boxes.reduce((most, box) => Math.max(most, box.right), -Infinity) + MARGIN;
  const bottom = boxes.reduce((most, box) => Math.max(most, box.bottom), -Infinity) + MARGIN;
  return {
    width: right - left,
    height: bottom - top,
    parties: parties.map(({ x, y, box, ...party }) => ({
      ...party,
      x: x - left,
      y: y - top,
      box: { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top },
    })),
    issues: issues.map(({ x, y, ...pill }) => ({ ...pill, x: x - left, y: y - top })),
  };
}

/** A first guess from the area that the first picture takes; the others find room in it, or it grows. */
function narrowest({ parties, issues }: Sizes): number {
  const area =
    parties
      .filter(({ tier }) => tier === 1)
      .reduce((sum, { width, r, labelHeight }) => sum + 1.15 * (width + 24) * (2 * r + labelHeight + 24), 0) +
    issues
      .filter(({ tier }) => tier === 1)
      .reduce((sum, { width, height }) => sum + 2 * (width + 22) * (height + 14), 0);
  return Math.max(NARROWEST, 20 * Math.ceil(Math.sqrt(ASPECT * area) / 20));
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Everything in a frame of one size; undefined if it does not fit. */
function placeIn(
  { width, height }: Frame,
  dataset: Dataset,
  sizes: Sizes,
  likeness: Likeness,
  order: readonly Slot[],
  care: Care,
): Placed | undefined {
  const centre = { x: width / 2, y: height / 2 };
  const most = (of: (party: Sizes['parties'][number]) => number): number =>
    sizes.parties.reduce((greatest, party) => Math.max(greatest, of(party)), 0);
  const half = {
    a: width / 2 - most((party) => party.width) / 2 - 8,
    b: height / 2 - most(({ r, labelHeight }) => r + labelHeight) - 10,
  };
  if (half.a <= 0 || half.b <= 0) return undefined;
  const curve = ringCurve(centre, half.a, half.b);
  const ring = placeRing(sizes.parties, order, dataset.ring, likeness, curve, centre);
  if (!ring) return undefined;
  const parties = ring.map(roundedParty);

  const pitch = sizes.issues.reduce((tallest, issue) => Math.max(tallest, issue.height), 0) + ROW_GAP;
  const rows = rowsIn(centre, half, height, pitch, parties);
  const holders = holdersOf(dataset, parties);
  const targets = new Map(sizes.issues.map(({ id }) => [id, targetOf(holders.get(id) ?? [], centre)]));
  const context = { targets, holders, parties };

  const first = sizes.issues.filter(({ tier }) => tier === 1);
  const second = sizes.issues.filter(({ tier }) => tier === 2);
  const standing = placePills(
    first,
    firstRows(rows, first, second.length > 0),
    { ...context, standing: [] },
    care,
  );
  if (!standing) return undefined;
  const careAround = second.length > MOST_SEARCHED ? 'fit' : care;
  const around = placePills(second, leftOver(rows, standing), { ...context, standing }, careAround);
  if (!around) return undefined;
  const issues = [...standing, ...around].map(roundedPill).sort((a, b) => byCodeUnit(a.id, b.id));
  return { parties, issues };
}

/**
 * The rows of what is shown first: the widest piece of each. Where more issues are to come, every second row is left to
 * them, if the others are roomy; else the first picture would be cut up to make room for what it does not show.
 */
function firstRows(
  rows: readonly (readonly Row[])[],
  pills: readonly IssueSize[],
  moreToCome: boolean,
): readonly Row[] {
  const widest = rows.flatMap((pieces) => pieces.slice(0, 1));
  const room = (some: readonly Row[]): number => some.reduce((sum, { left, right }) => sum + right - left, 0);
  const need = ROOMY * pills.reduce((sum, { width }) => sum + width + GAP, 0);
  const sparse = widest.filter((_, index) => index % 2 === ((widest.length - 1) % 4) % 2);
  return moreToCome && room(sparse) >= need ? sparse : widest;
}

/** What the pills that stand leave of the rows. */
function leftOver(rows: readonly (readonly Row[])[], standing: readonly PlacedIssue[]): readonly Row[] {
  return rows.flat().flatMap((row) => {
    const here = standing
      .filter((pill) => pill.y === row.y && pill.x > row.left && pill.x < row.right)
      .sort((a, b) => a.x - b.x);
    const edges = here.flatMap(({ x, width }) => [x - width / 2 - GAP, x + width / 2 + GAP]);
    const cuts = [row.left, ...edges, row.right];
    return cuts.flatMap((left, index) => {
      const right = cuts[index + 1];
      return index % 2 === 0 && right !== undefined && right - left > GAP ? [{ y: row.y, left, right }] : [];
    });
  });
}

/** Coordinates are rounded to eighths: no last digit decides anything later. */
const eighth = (value: number): number => Math.round(value * 8) / 8;

function roundedPill(pill: PlacedIssue): PlacedIssue {
  return { ...pill, x: eighth(pill.x), y: eighth(pill.y) };
}

function roundedParty(party: PlacedParty): PlacedParty {
  const { left, right, top, bottom } = party.box;
  return {
    ...party,
    x: eighth(party.x),
    y: eighth(party.y),
    box: { left: eighth(left), right: eighth(right), top: eighth(top), bottom: eighth(bottom) },
  };
}
