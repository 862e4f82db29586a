/** A placement by hand: parties where a test puts them, pills in rows. Tests of drawing need no other. */
import type { Placement, PlacedParty } from '../../src/layout/placement.ts';
import type { Dataset } from '../../src/model/dataset.ts';

export type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

/** Party marks of radius 30, pills of 172 × 28, every arc bent a little towards the middle of the frame. */
export function handPlaced(dataset: Dataset, places: Places, width = 800, height = 640): Placement {
  const parties = dataset.parties.map(({ id }): PlacedParty => {
    const [x, y] = places[id] ?? [width / 2, height / 2];
    return {
      id,
      x,
      y,
      r: 30,
      labelSide: 'below',
      box: { left: x - 60, right: x + 60, top: y - 30, bottom: y + 54 },
    };
  });
  const bend = (a: number, b: number, middle: number): number => 0.4 * a + 0.4 * b + 0.2 * middle;
  const arcs = parties.flatMap((a) =>
    parties
      .filter((b) => a.id < b.id)
      .flatMap((b) =>
        (['alignment', 'conflict'] as const).map((arc) => {
          const aside = arc === 'alignment' ? 0 : 24;
          const control = { x: bend(a.x, b.x, width / 2) + aside, y: bend(a.y, b.y, height / 2) + aside };
          return { a: a.id, b: b.id, arc, control };
        }),
      ),
  );
  const issues = dataset.issues.map(({ id }) => {
    const [x, y] = places[id] ?? [width / 2, height / 2];
    return { id, x, y, width: 172, height: 28 };
  });
  return { width, height, pillLines: 1, parties, issues, arcs };
}
