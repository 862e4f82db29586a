/** Ties made into arcs. */
import { hasLittleEvidence, type Tie } from '../analysis/ties.ts';
import type { Id } from '../model/dataset.ts';
import { tieId } from '../model/ids.ts';
import type { Arc, View } from '../model/view.ts';
import { arcPath } from './arcs.ts';
import { arcWidth, conflictDash, type ArcScale } from './arcScale.ts';
import type { PlacedArc, PlacedParty, Placement, Point } from './placement.ts';
import { along } from './quadratic.ts';
import type { SceneArc, SceneTie } from './sceneParts.ts';

/** What the names of ties are made with. */
export interface TieTexts {
  readonly tie: (a: string, b: string, alignment: number, conflict: number) => string;
  readonly littleEvidence: string;
  /** What the tie was in what the view is compared with; undefined where there was none. */
  readonly former: (was: { readonly alignment: number; readonly conflict: number } | undefined) => string;
}

/** How much paler little evidence is. */
const PALER = 0.6;

/** The opacity from which an arc stands at 3:1 against the paper. */
const FIRM = { alignment: 0.7, conflict: 0.76 } as const;

/** A spine's part of its arc's width, and the least width that is still a line, units. */
const SPINE = { part: 0.25, least: 0.8 } as const;

/**
 * Opacities at rest, of the thinnest arc and the widest. As many ties as eight parties have stand firm; where there
 * are more, all step back, and weak ones most: their spines stay.
 */
const FEW = {
  ties: 28,
  alignment: [FIRM.alignment, FIRM.alignment],
  conflict: [FIRM.conflict, FIRM.conflict],
} as const;
const MANY = { ties: 80, alignment: [0.18, 0.45], conflict: [0.26, 0.66] } as const;

interface Shown {
  readonly view: View;
  readonly placement: Placement;
  readonly scale: ArcScale;
  readonly texts: TieTexts;
  /** The ties that differ from what the view is compared with, as they were, by `a~b`. */
  readonly former: ReadonlyMap<string, Tie | undefined>;
  readonly nameOf: (party: Id) => string;
}

/** The ties that draw at least one arc, widest first, so that thin ones lie above. */
export function sceneTies(ties: readonly Tie[], shown: Shown): readonly SceneTie[] {
  const { placement } = shown;
  const parties = new Map(placement.parties.map((party) => [party.id, party]));
  const bends = new Map(placement.arcs.map((bend) => [bendKey(bend), bend]));
  const crowd = Math.min(1, Math.max(0, (ties.length - FEW.ties) / (MANY.ties - FEW.ties)));
  const drawn = ties.flatMap((tie) => {
    const a = parties.get(tie.a);
    const b = parties.get(tie.b);
    return a && b ? sceneTie(tie, a, b, bends, crowd, shown) : [];
  });
  return drawn.sort((one, other) => widest(other) - widest(one));
}

const widest = (tie: SceneTie): number => Math.max(...tie.arcs.map((arc) => arc.width));

const bendKey = (bend: { a: Id; b: Id; arc: Arc }): string => `${bend.arc} ${tieId(bend.a, bend.b)}`;

/** An arc's opacity at rest: `weight` its part of the greatest, `crowd` from 0 (few ties) to 1 (many). */
function restOpacity(arc: Arc, weight: number, crowd: number): number {
  const at = ([thin, wide]: readonly [number, number]): number => thin + (wide - thin) * Math.min(1, weight);
  return at(FEW[arc]) * (1 - crowd) + at(MANY[arc]) * crowd;
}

/** The spine that an arc of some opacity needs. */
export function spineOf(arc: Arc, width: number, opacity: number): SceneArc['spine'] {
  if (opacity >= FIRM[arc]) return undefined;
  return { width: Math.max(SPINE.least, SPINE.part * width), opacity: 1 };
}

/** What a reader must know besides the numbers: little evidence, and what the numbers were. */
function descriptionOf(tie: Tie, little: boolean, { texts, former }: Shown): string | undefined {
  const pair = tieId(tie.a, tie.b);
  const was = former.get(pair);
  const changed = former.has(pair) && texts.former(was);
  return [little && texts.littleEvidence, changed].filter(Boolean).join('; ') || undefined;
}

function sceneTie(
  tie: Tie,
  a: PlacedParty,
  b: PlacedParty,
  bends: ReadonlyMap<string, PlacedArc>,
  crowd: number,
  shown: Shown,
): SceneTie[] {
  const { view, scale, texts, nameOf } = shown;
  const little = hasLittleEvidence(tie);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const control = (arc: Arc): Point => bends.get(bendKey({ a: a.id, b: b.id, arc }))?.control ?? middle;
  const arcs = view.arcs
    .filter((arc) => tie[arc] > 0 && tie[arc] >= view.min)
    .map((arc): SceneArc => {
      const width = arcWidth(scale, tie[arc]);
      const opacity = restOpacity(arc, tie[arc] / (scale.greatest || 1), crowd) * (little ? PALER : 1);
      return {
        arc,
        amount: tie[arc],
        path: arcPath(a, b, control(arc)),
        curve: [a, control(arc), b],
        width,
        dash: arc === 'conflict' ? conflictDash(width) : undefined,
        opacity,
        spine: spineOf(arc, width, opacity),
      };
    });
  const heaviest = arcs.reduce<SceneArc | undefined>(
    (most, arc) => (arc.amount > (most?.amount ?? 0) ? arc : most),
    undefined,
  );
  if (!heaviest) return [];
  return [
    {
      key: `tie.${tieId(a.id, b.id)}`,
      selection: { kind: 'tie', a: tie.a, b: tie.b },
      name: texts.tie(nameOf(tie.a), nameOf(tie.b), tie.alignment, tie.conflict),
      lang: undefined,
      description: descriptionOf(tie, little, shown),
      pressed: false,
      state: 'rest',
      opacity: 1,
      ...along(heaviest.curve, 0.5),
      a: tie.a,
      b: tie.b,
      arcs,
      little,
      issues: tie.issues,
    },
  ];
}
