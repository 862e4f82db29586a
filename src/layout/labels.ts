/**
 * Where the words stand at a scale. Text follows the scale between 11 and 16 px, marks do not: at small scales
 * a pill's title gives way while its pill stays; a party's name never does. Lengths are units of the frame.
 */
import type { Box } from './placement.ts';
import { campLabels, crowdNames } from './crowdLabels.ts';
import { placeNames } from './labelsOfParties.ts';
import { overlaps } from './labelBoxes.ts';
import type { Labels, PillLabel } from './labelParts.ts';
import { placePlates } from './labelPlates.ts';
import { boxAround, setTitle, titleWidth } from './labelTitle.ts';
import type { Scene, SceneIssue } from './sceneParts.ts';

/** Least and greatest size of text on the screen, px. */
const SMALLEST = 11;
const LARGEST = 16;
const PILL_TEXT = 13;
const NAME_TEXT = 14;
const CROWD_TEXT = 12;

/** Line height, in em. */
const LEADING = 1.2;

/** Between title and pill end. */
const INSET = 6;

/** A size of text in units: `wanted` px at scale 1, on the screen between 11 and 16 px. */
export function textSize(wanted: number, scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, wanted * scale)) / scale;
}

/** All labels of a scene at `scale` px a unit. Pure: the same scene and scale give the same words and places. */
export function labels(scene: Scene, scale: number): Labels {
  const nameSize = textSize(NAME_TEXT, scale);
  const camps = campLabels(scene.camps, nameSize);
  const parties = scene.crowd
    ? crowdNames(scene.parties, camps, textSize(CROWD_TEXT, scale))
    : placeNames(scene, nameSize, SMALLEST / scale);
  const names = [...parties.values()].map((label) => label.box);
  const size = textSize(PILL_TEXT, scale);
  const issues = new Map(
    scene.issues.map((issue) => [
      issue.id,
      insidePill(issue, size, scale, names) ?? onlySign(issue, size, scale),
    ]),
  );
  return { camps, parties, issues, plates: placePlates(scene, size, names, issues) };
}

/** The title in its pill, if it fits and no party's name lies over it. */
function insidePill(
  issue: SceneIssue,
  size: number,
  scale: number,
  names: readonly Box[],
): PillLabel | undefined {
  const leading = Math.min(LEADING * size, (issue.height - 2) / issue.lines.length);
  const room = issue.width - 2 * INSET;
  if (leading < size || titleWidth(issue.lines, size) > room) return undefined;
  // Up to scale 1 names are larger than their places, or moved.
  const over = boxAround(issue, room, 2 * leading);
  if (scale < 1 && names.some((name) => overlaps(name, over))) return undefined;
  return setTitle(issue, issue.lines, issue, size, leading);
}

function onlySign(issue: SceneIssue, size: number, scale: number): PillLabel {
  const half = Math.min(issue.height * 0.26, 5 / scale);
  return { lines: [], size, sign: { x: issue.x, y: issue.y, half } };
}
