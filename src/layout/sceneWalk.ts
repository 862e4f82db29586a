/** Walking the picture by keyboard: along ties and stances first, then to whatever is nearest. */
import { marksOf, type Scene, type SceneMark } from './sceneParts.ts';

/** The keys that walk. Page keys visit every mark, so that none is out of reach. */
export const STEPS = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
  Home: 'first',
  End: 'last',
  PageUp: 'previous',
  PageDown: 'next',
} as const;
export type StepKey = keyof typeof STEPS;

export const isStepKey = (key: string): key is StepKey => Object.hasOwn(STEPS, key);

/** The mark that a key leads to from the one named `from`; `from` itself where there is none. */
export function walk(scene: Scene, from: string, key: StepKey): string {
  const marks = marksOf(scene);
  const at = marks.findIndex((mark) => mark.key === from);
  const here = marks[at];
  const step = STEPS[key];
  if (step === 'first' || !here) return marks[0]?.key ?? from;
  if (step === 'last') return marks.at(-1)?.key ?? from;
  if (step === 'previous') return marks[Math.max(0, at - 1)]?.key ?? from;
  if (step === 'next') return marks[at + 1]?.key ?? from;
  const joined = joinedWith(scene, here);
  const near = marks.filter((mark) => joined.has(mark.key));
  return (nearest(here, near, step) ?? nearest(here, marks, step) ?? here).key;
}

/** Keys of what a mark is joined with: a party with its ties, their other ends and its pills; and back. */
function joinedWith(scene: Scene, here: SceneMark): ReadonlySet<string> {
  const { selection } = here;
  const keys = new Set<string>();
  for (const tie of scene.ties) {
    const ends = [`party.${tie.a}`, `party.${tie.b}`];
    if (tie.key !== here.key && !ends.includes(here.key)) continue;
    for (const key of [...ends, tie.key]) keys.add(key);
  }
  for (const line of scene.stances) {
    if (selection?.kind === 'party' && line.party === selection.id) keys.add(`issue.${line.issue}`);
    if (selection?.kind === 'issue' && line.issue === selection.id) keys.add(`party.${line.party}`);
  }
  keys.delete(here.key);
  return keys;
}

/** The nearest mark within some 60° of a direction; going astray costs twice going on. */
function nearest(
  here: SceneMark,
  marks: readonly SceneMark[],
  step: { readonly dx: number; readonly dy: number },
): SceneMark | undefined {
  let best: SceneMark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const on = (mark.x - here.x) * step.dx + (mark.y - here.y) * step.dy;
    const astray = Math.abs((mark.x - here.x) * step.dy) + Math.abs((mark.y - here.y) * step.dx);
    const cost = on + 2 * astray;
    if (on <= 0 || astray > 1.75 * on || cost >= least) continue;
    best = mark;
    least = cost;
  }
  return best;
}
