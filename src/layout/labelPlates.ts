/** Titles that gave way and come back: for what is selected or related, on plates over their pills. */
import type { Id } from '../model/dataset.ts';
import { overlaps } from './labelBoxes.ts';
import type { PillLabel, Plate } from './labelParts.ts';
import { boxAround, setTitle, titleWidth } from './labelTitle.ts';
import type { Box } from './placement.ts';
import type { Scene, SceneIssue } from './sceneParts.ts';
import { wrapTitle } from './wrap.ts';

/** Titles longer than this (em) are tried in two lines first: a narrow plate covers less. */
const TITLE_EM = 6;

const LEADING = 1.15;

/** Room round a title, in em. */
const PADDING = { across: 1, down: 0.5 } as const;

/** How far a plate may move aside, in halves of its width: it always covers its pill's middle. */
const ASIDE = [0, 0.3, -0.3, 0.55, -0.55] as const;

/**
 * Plates for the selected pill, then for related ones by id, as far as they do not collide with names, marks, each
 * other, or what other related pills say. `size` is the titles' size; `issues` says which titles gave way.
 */
export function placePlates(
  scene: Scene,
  size: number,
  names: readonly Box[],
  issues: ReadonlyMap<Id, PillLabel>,
): ReadonlyMap<Id, Plate> {
  const gaveWay = (issue: SceneIssue): boolean => issues.get(issue.id)?.lines.length === 0;
  const wanted = [
    ...scene.issues.filter(({ state }) => state === 'selected'),
    ...scene.issues.filter(({ state }) => state === 'related'),
  ];
  // A plate may lie over another pill's ends, but not over its title or sign.
  const pills = wanted.map((issue) => ({
    issue,
    box: gaveWay(issue) ? boxAround(issue, size, size) : boxAround(issue, issue.width, issue.height),
  }));
  const taken = [...names, ...scene.parties.map((party) => boxAround(party, 2 * party.r, 2 * party.r))];
  const plates = new Map<Id, Plate>();
  for (const issue of wanted.filter(gaveWay)) {
    const others = [...taken, ...pills.flatMap((pill) => (pill.issue === issue ? [] : [pill.box]))];
    const candidates = platesFor(issue, size, scene.width);
    const free = candidates.find(({ box }) => !others.some((other) => overlaps(other, box)));
    const plate = free ?? (issue.state === 'selected' ? candidates[0] : undefined);
    if (!plate) continue;
    taken.push(plate.box);
    plates.set(issue.id, plate);
  }
  return plates;
}

/** Candidates, best first: narrow before wide, in place before aside, always inside the frame. */
function platesFor(issue: SceneIssue, size: number, frameWidth: number): readonly Plate[] {
  const wrapped = wrapTitle(issue.name, 500, TITLE_EM);
  return (wrapped.length > 1 ? [wrapped, [issue.name]] : [wrapped]).flatMap((lines) => {
    const half = (titleWidth(lines, size) + PADDING.across * size) / 2;
    const text = (lines.length * LEADING + PADDING.down) * size;
    return ASIDE.map((part) => {
      const x = Math.min(frameWidth - half, Math.max(half, issue.x + part * half));
      const box = boxAround({ x, y: issue.y }, 2 * half, Math.max(text, issue.height));
      return { ...setTitle(issue, lines, { x, y: issue.y }, size, LEADING * size), box };
    });
  });
}
