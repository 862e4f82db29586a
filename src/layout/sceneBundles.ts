/** The ties between camps that are closed, drawn together: how wide, and what they are called. */
import type { Bundle } from '../analysis/camps.ts';
import type { Id } from '../model/dataset.ts';
import { tieId } from '../model/ids.ts';
import { ARCS, type View } from '../model/view.ts';
import { conflictDash } from './arcScale.ts';
import { campLines, type CrowdTexts } from './campNames.ts';
import type { PlacedCamp, Point } from './placement.ts';
import { distance } from './ringCurve.ts';
import type { SceneBundle } from './sceneParts.ts';
import { text } from './stanceLine.ts';

/** The greatest sum between two camps has this part of the picture's width. */
const WIDEST = 0.022;

/** Half the way between the two lines of a bundle, as a part of the picture's width. */
const BESIDE = 0.016;

/** A line of no more than this part of the widest can still be seen. */
const THINNEST = 0.06;

/**
 * One mark for each two closed camps with a tie between them, from rim to rim. Widths are parts of the greatest sum
 * between any two camps, so that opening one changes no other.
 */
export function sceneBundles(
  bundles: readonly Bundle[],
  closed: readonly PlacedCamp[],
  width: number,
  { arcs }: View,
  nameOf: (party: Id) => string,
  texts: CrowdTexts,
): readonly SceneBundle[] {
  const discOf = new Map(closed.map((disc) => [disc.id, disc]));
  const nameOfCamp = new Map(closed.map((camp) => [camp.id, campLines(camp, nameOf, texts).join(' ')]));
  const greatest = Math.max(1, ...bundles.flatMap(({ alignment, conflict }) => [alignment, conflict]));
  return bundles.flatMap((bundle): SceneBundle[] => {
    const [a, b] = [discOf.get(bundle.a), discOf.get(bundle.b)];
    const names = [nameOfCamp.get(bundle.a), nameOfCamp.get(bundle.b)] as const;
    if (!a || !b || names[0] === undefined || names[1] === undefined) return [];
    const drawn = ARCS.filter((arc) => arcs.includes(arc) && bundle[arc] > 0);
    const { alignment, conflict, ties } = bundle;
    return [
      {
        key: `bundle.${tieId(a.id, b.id)}`,
        selection: undefined,
        opens: [a.id, b.id],
        name: texts.bundle(names[0], names[1], rounded(alignment), rounded(conflict)),
        lang: undefined,
        description: texts.bundleTies(ties),
        pressed: false,
        state: 'rest',
        opacity: 1,
        x: (a.x + b.x) / 2,
        y: (a.y + b.y) / 2,
        arcs: drawn.map((arc) => {
          const wide = width * WIDEST * Math.max(THINNEST, bundle[arc] / greatest);
          const side = (arc === 'alignment' ? 1 : -1) * width * BESIDE * (drawn.length - 1);
          return {
            arc,
            path: between(a, b, side),
            width: wide,
            dash: arc === 'conflict' ? conflictDash(wide) : undefined,
          };
        }),
      },
    ];
  });
}

/** To a tenth: sums of many halves are long. */
const rounded = (sum: number): number => Math.round(sum * 10) / 10;

/** A straight way from one rim to the other, `side` units beside the middle line. */
function between(a: PlacedCamp, b: PlacedCamp, side: number): string {
  const length = distance(a, b) || 1;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const at = (disc: PlacedCamp, away: number): Point => ({
    x: disc.x + away * dx - side * dy,
    y: disc.y + away * dy + side * dx,
  });
  return `M${text(at(a, a.r))}L${text(at(b, -b.r))}`;
}
