/** What the legend has to explain: only what is in the picture. */
import { ROLES, type Role } from '../model/dataset.ts';
import { ARCS, type Arc } from '../model/view.ts';
import { arcWidth, conflictDash } from './arcScale.ts';
import { LINE_WORDS, type LineWord, type Scene, type SceneBloc } from './sceneParts.ts';

/** An arc width and the figure it stands for. Width and dash in units, as drawn. */
export interface LegendWidth {
  readonly amount: number;
  readonly width: number;
  readonly dash: string;
}

export interface Legend {
  readonly arcs: readonly Arc[];
  /** Up to three round figures; empty if no arc is drawn. */
  readonly widths: readonly LegendWidth[];
  readonly roles: readonly Role[];
  readonly contested: boolean;
  readonly undisputed: boolean;
  readonly words: readonly LineWord[];
  readonly little: boolean;
  readonly blocs: readonly SceneBloc[];
  /** Ties differ from what the view is compared with. */
  readonly ghosts: boolean;
  readonly supposed: boolean;
}

/** Figures that a reader takes in at a glance: these times a power of ten. */
const ROUND = [1, 2, 3, 5] as const;

export function legend(scene: Scene): Legend {
  const arcs = scene.ties.flatMap((tie) => tie.arcs);
  const greatest = arcs.reduce((most, arc) => Math.max(most, arc.amount), 0);
  return {
    arcs: ARCS.filter((arc) => [...arcs, ...(scene.crowd?.threads ?? [])].some((drawn) => drawn.arc === arc)),
    widths: figures(greatest).map((amount) => {
      const width = arcWidth(scene.arcScale, amount);
      return { amount, width, dash: conflictDash(width) };
    }),
    roles: ROLES.filter((role) => scene.parties.some((party) => party.role === role)),
    contested: scene.issues.some((issue) => issue.contested),
    undisputed: scene.issues.some((issue) => !issue.contested),
    words: LINE_WORDS.filter((word) => scene.stances.some((line) => line.word === word)),
    blocs: scene.blocs,
    ghosts: scene.ghosts.length > 0,
    supposed: scene.dots.some((dot) => dot.supposed),
    little: scene.ties.some((tie) => tie.little),
  };
}

/** Round figures up to the greatest: about its whole, half and a sixth. */
function figures(greatest: number): readonly number[] {
  if (greatest <= 0) return [];
  const wanted = [greatest / 6, greatest / 2, greatest].map(roundDown);
  return [...new Set(wanted)];
}

/** The largest round figure that is not above a positive value. */
function roundDown(value: number): number {
  let power = 1;
  while (power > value) power /= 10;
  while (power * 10 <= value) power *= 10;
  const step = ROUND.reduce<number>((best, factor) => (factor * power <= value ? factor : best), 1);
  return Math.round(step * power * 1000) / 1000;
}
