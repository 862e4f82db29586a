/** The line from a pill to a party that takes a position on it. */
import type { PlacedIssue, PlacedParty, Point } from './placement.ts';

/** How far in from the pill's ends a line from its long edge may begin: corners are round. */
const CORNER = 14;

/** How far a line runs level before it turns, at most and as a share of the way. */
const LEVEL = { most: 56, share: 0.3 } as const;

/** Where the second handle lies between the party and the pill. */
const SECOND_HANDLE = 0.35;

/** Where a line leaves a pill: at its left or right tip, or from its edge where the party is right above or below. */
export function tipTowards(pill: PlacedIssue, to: Point): Point {
  const half = pill.width / 2;
  if (to.x > pill.x + half) return { x: pill.x + half, y: pill.y };
  if (to.x < pill.x - half) return { x: pill.x - half, y: pill.y };
  const reach = Math.max(0, half - CORNER);
  return {
    x: Math.min(Math.max(to.x, pill.x - reach), pill.x + reach),
    y: pill.y + (to.y < pill.y ? -pill.height / 2 : pill.height / 2),
  };
}

/** A cubic from the pill's tip to the middle of the party's mark, under which it ends. */
export function stanceLine(
  pill: PlacedIssue,
  party: PlacedParty,
): { readonly path: string; readonly tip: Point } {
  const tip = tipTowards(pill, party);
  const dx = party.x - tip.x;
  const dy = party.y - tip.y;
  const level = tip.y === pill.y;
  const handle = Math.min(LEVEL.most, LEVEL.share * Math.abs(level ? dx : dy));
  const first = level
    ? { x: tip.x + (dx < 0 ? -handle : handle), y: tip.y }
    : { x: tip.x, y: tip.y + (dy < 0 ? -handle : handle) };
  const second = { x: party.x - SECOND_HANDLE * dx, y: party.y - SECOND_HANDLE * dy };
  return { path: `M${text(tip)}C${text(first)} ${text(second)} ${text(party)}`, tip };
}

/** A point as a path writes it. */
export function text({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}
