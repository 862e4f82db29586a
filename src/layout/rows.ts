/** The rows inside the ring that pills stand in. */
import type { Box, PlacedParty, Point } from './placement.ts';

/** A free piece of a row: pills stand in it side by side. */
export interface Row {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** How far pills stay from the ring and from parties' boxes. */
const FROM_RING = 10;
const FROM_PARTY = { across: 18, down: 10 } as const;

/** A piece narrower than this holds no pill. */
const NARROWEST = 60;

/** The free pieces of each row, widest first; rows from top to bottom. */
export function rowsIn(
  centre: Point,
  half: { readonly a: number; readonly b: number },
  height: number,
  pitch: number,
  parties: readonly PlacedParty[],
): readonly (readonly Row[])[] {
  const count = Math.max(1, Math.floor((height - 20) / pitch));
  const rows: Row[][] = [];
  for (let k = 0; k < count; k++) {
    const y = centre.y + (k - (count - 1) / 2) * pitch;
    const reach = across(Math.abs(y - centre.y), half);
    const row = {
      top: y - pitch / 2,
      bottom: y + pitch / 2,
      left: centre.x - reach,
      right: centre.x + reach,
    };
    const pieces = free(
      row,
      parties.map(({ box }) => box),
    );
    rows.push(
      pieces
        .map(({ left, right }) => ({ y, left, right }))
        .sort((a, b) => b.right - b.left - (a.right - a.left) || a.left - b.left),
    );
  }
  return rows;
}

/** Half the ring's width at a height above or below its middle; the shape is symmetric to its diagonal. */
function across(dy: number, { a, b }: { readonly a: number; readonly b: number }): number {
  const tall = b + 30;
  if (dy >= tall) return 0;
  // The curve's own shape: .45 s + .55 √s is solved for s, then the other coordinate follows from the circle.
  const share = dy / tall;
  const root = (-0.55 + Math.sqrt(0.55 * 0.55 + 4 * 0.45 * share)) / (2 * 0.45);
  const s = root * root;
  const c = Math.sqrt(Math.max(0, 1 - s * s));
  return a * (0.45 * c + 0.55 * Math.sqrt(c)) + FROM_RING;
}

/** What parties' boxes leave of a row. */
function free(row: Box, boxes: readonly Box[]): { left: number; right: number }[] {
  let pieces = [{ left: row.left, right: row.right }];
  for (const box of boxes) {
    if (box.bottom + FROM_PARTY.down <= row.top || box.top - FROM_PARTY.down >= row.bottom) continue;
    const [from, to] = [box.left - FROM_PARTY.across, box.right + FROM_PARTY.across];
    pieces = pieces.flatMap((piece) => [
      { left: piece.left, right: Math.min(piece.right, from) },
      { left: Math.max(piece.left, to), right: piece.right },
    ]);
    pieces = pieces.filter((piece) => piece.right - piece.left >= NARROWEST);
  }
  return pieces;
}
