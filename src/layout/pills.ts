/** Pills in their rows: a good start, then exchanges as long as the picture gets better. No chance in it. */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { pillCost, type CostContext } from './pillCost.ts';
import type { PlacedIssue, Point } from './placement.ts';
import type { Row } from './rows.ts';
import { GAP, separate } from './separate.ts';
import type { IssueSize } from './sizes.ts';

/** Full rows look like tables: the square of how full each is costs this. */
const FILL = 12;

/** A move must gain more than this. */
const GAIN = 1e-3;

/** Rounds of exchanges, for pictures that a reader studies. */
const ROUNDS = 4;

/**
 * Pairs of lines that may be looked at in all: under a second's work. It bounds the exchanges of a large field by a count,
 * never by a clock, so that a slow machine finds the same picture.
 */
const WORK = 3e7;

/** How much of a target's height is its own; the rest spreads the pills evenly over the rows. */
const OWN_HEIGHT = 0.35;

/** Which pills stand in which row. */
type Field = readonly (readonly IssueSize[])[];

/** How well pills are placed: a start that only shows whether they fit, or the best that exchanges find. */
export type Care = 'fit' | 'best';

/** Places pills in rows; undefined if they do not fit. `sizes` are by id. */
export function placePills(
  sizes: readonly IssueSize[],
  rows: readonly Row[],
  context: CostContext,
  care: Care,
): readonly PlacedIssue[] | undefined {
  if (sizes.length === 0) return [];
  const targets = spread(sizes, rows, context.targets);
  const start = startField(sizes, rows, targets, nearest) ?? startField(sizes, rows, targets, tightest);
  if (!start) return undefined;
  const spreadContext = { ...context, targets };
  const field = care === 'fit' ? start : searched(start, sizes, rows, spreadContext);
  return arranged(field, rows, targets);
}

/** Targets drawn apart downwards: a pill's rank among the others gives most of its height. */
function spread(
  sizes: readonly IssueSize[],
  rows: readonly Row[],
  targets: ReadonlyMap<Id, Point>,
): ReadonlyMap<Id, Point> {
  const target = (id: Id): Point => targets.get(id) ?? { x: 0, y: 0 };
  const heights = rows.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const ranked = [...sizes].sort((a, b) => target(a.id).y - target(b.id).y || byCodeUnit(a.id, b.id));
  return new Map(
    ranked.map(({ id }, rank) => {
      const { x, y } = target(id);
      const even = top + ((rank + 0.5) / ranked.length) * (bottom - top);
      return [id, { x, y: OWN_HEIGHT * y + (1 - OWN_HEIGHT) * even }];
    }),
  );
}

/** How unfit a row is for a pill that it has room for: `dx` and `dy` from the target, `load` taken, `left` over. */
type Fitness = (fit: { dx: number; dy: number; load: number; left: number }) => number;

/** The nearest and emptiest row first. */
const nearest: Fitness = ({ dx, dy, load }) => dx * dx + dy * dy + 0.36 * load * load;

/** The fullest row first (best fit): where the field is so tight that all do not fit otherwise. */
const tightest: Fitness = ({ left }) => left;

/** The widest first, each into the row that suits it best among those with room. */
function startField(
  sizes: readonly IssueSize[],
  rows: readonly Row[],
  targets: ReadonlyMap<Id, Point>,
  unfit: Fitness,
): Field | undefined {
  const field: IssueSize[][] = rows.map(() => []);
  const widest = [...sizes].sort((a, b) => b.width - a.width || byCodeUnit(a.id, b.id));
  for (const size of widest) {
    const target = targets.get(size.id) ?? { x: 0, y: 0 };
    let best: { readonly row: number; readonly cost: number } | undefined;
    rows.forEach((row, index) => {
      const load = loadOf(field[index] ?? []);
      const left = row.right - row.left - load - size.width;
      if (left < 0) return;
      const dx = Math.max(0, row.left - target.x, target.x - row.right);
      const cost = unfit({ dx, dy: row.y - target.y, load, left });
      if (best === undefined || cost < best.cost) best = { row: index, cost };
    });
    if (!best) return undefined;
    field[best.row]?.push(size);
  }
  return field;
}

/** What a row already holds, with the gap after each pill. */
const loadOf = (pills: readonly IssueSize[]): number =>
  pills.reduce((sum, { width }) => sum + width + GAP, 0);

/** The field as places; undefined if a row is too full. */
function arranged(
  field: Field,
  rows: readonly Row[],
  targets: ReadonlyMap<Id, Point>,
): readonly PlacedIssue[] | undefined {
  const placed: PlacedIssue[] = [];
  const x = (id: Id): number => targets.get(id)?.x ?? 0;
  for (const [index, row] of rows.entries()) {
    const pills = [...(field[index] ?? [])].sort((a, b) => x(a.id) - x(b.id) || byCodeUnit(a.id, b.id));
    const middles = separate(
      pills.map(({ id, width }) => ({ target: x(id), width })),
      row.left,
      row.right,
    );
    if (!middles) return undefined;
    pills.forEach(({ id, width, height }, i) => {
      placed.push({ id, x: middles[i] ?? row.left, y: row.y, width, height });
    });
  }
  return placed;
}

/** Each pill in id order takes its best move to another row, or exchange with a pill of another row. */
function searched(
  start: Field,
  sizes: readonly IssueSize[],
  rows: readonly Row[],
  context: CostContext,
): Field {
  const costOf = (field: Field): number => {
    const pills = arranged(field, rows, context.targets);
    if (!pills) return Infinity;
    const fill = field.reduce((sum, row, index) => {
      const { left, right } = rows[index] ?? { left: 0, right: 1 };
      const share = loadOf(row) / (right - left);
      return sum + share * share;
    }, 0);
    return pillCost(pills, context) + FILL * fill;
  };
  const lines = sizes.reduce((sum, { id }) => sum + (context.holders.get(id)?.length ?? 0), 0);
  let tries = WORK / (1 + lines * (lines + context.parties.length + sizes.length));
  let field = start;
  let cost = costOf(field);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const size of sizes) {
      let best: { readonly field: Field; readonly cost: number } | undefined;
      for (const next of moves(field, size)) {
        if (--tries < 0) return field;
        const then = costOf(next);
        if (then < (best?.cost ?? cost) - GAIN) best = { field: next, cost: then };
      }
      if (!best) continue;
      ({ field, cost } = best);
      moved = true;
    }
    if (!moved) break;
  }
  return field;
}

/** The fields in which a pill stands in another row, alone or in exchange for a pill of that row. */
function* moves(field: Field, size: IssueSize): Generator<Field> {
  const from = field.findIndex((row) => row.includes(size));
  for (const [to, row] of field.entries()) {
    if (to === from) continue;
    yield field.map((each, index) =>
      index === from ? each.filter((pill) => pill !== size) : index === to ? [...each, size] : each,
    );
    for (const other of row) {
      yield field.map((each, index) =>
        index === from
          ? [...each.filter((pill) => pill !== size), other]
          : index === to
            ? [...each.filter((pill) => pill !== other), size]
            : each,
      );
    }
  }
}
