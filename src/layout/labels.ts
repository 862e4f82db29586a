/**
 * Where the words stand at a scale. Text follows the scale between 11 and 16 px, marks do not: at small scales
 * a pill's title gives way while its pill stays; a party's name never does. Lengths are units of the frame.
 */
import type { Id } from '../model/dataset.ts';
import type { Box, Point } from './placement.ts';
import { placeNames } from './labelsOfParties.ts';
import { overlaps } from './labelBoxes.ts';
import type { Labels, PillLabel, Plate } from './labelParts.ts';
import type { Scene, SceneIssue } from './sceneParts.ts';
import { textWidth } from './textWidth.ts';

/** Least and greatest size of text on the screen, px. */
const SMALLEST = 11;
const LARGEST = 16;
const PILL_TEXT = 13;
const NAME_TEXT = 14;

/** Line height, in em. */
const LEADING = 1.2;

/** From a line's middle down to its baseline, in em: half an x-height and a bit. */
const BASELINE = 0.35;

/** A pill's sign and the gap after it, in em of the title. */
const SIGN = { half: 0.24, room: 0.9 } as const;

/** Between title and pill end. */
const INSET = 6;

/** How far a plate may move aside, in halves of its width: it always covers its pill's middle. */
const ASIDE = [0, 0.3, -0.3, 0.55, -0.55] as const;

/** A size of text in units: `wanted` px at scale 1, on the screen between 11 and 16 px. */
export function textSize(wanted: number, scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, wanted * scale)) / scale;
}

/** All labels of a scene at `scale` px a unit. Pure: the same scene and scale give the same words and places. */
export function labels(scene: Scene, scale: number): Labels {
  const parties = placeNames(scene, textSize(NAME_TEXT, scale), SMALLEST / scale);
  const names = [...parties.values()].map((label) => label.box);
  const size = textSize(PILL_TEXT, scale);
  const issues = new Map(
    scene.issues.map((issue) => [
      issue.id,
      insidePill(issue, size, scale, names) ?? onlySign(issue, size, scale),
    ]),
  );
  return { parties, issues, plates: broughtBack(scene, size, names, issues) };
}

/** The title in its pill, if it fits and no party's name lies over it. */
function insidePill(
  issue: SceneIssue,
  size: number,
  scale: number,
  names: readonly Box[],
): PillLabel | undefined {
  const leading = Math.min(LEADING * size, (issue.height - 2) / issue.lines.length);
  if (leading < size) return undefined;
  const widths = issue.lines.map((line) => textWidth(line, 500) * size);
  const room = issue.width - 2 * INSET;
  if (widths.some((width, i) => width + (i === 0 ? SIGN.room * size : 0) > room)) return undefined;
  const over = {
    left: issue.x - room / 2,
    right: issue.x + room / 2,
    top: issue.y - leading,
    bottom: issue.y + leading,
  };
  if (scale < 1 && names.some((name) => overlaps(name, over))) return undefined;
  return titled(issue, issue.lines, widths, issue.x, issue.y, size, leading);
}

function onlySign(issue: SceneIssue, size: number, scale: number): PillLabel {
  const half = Math.min(issue.height * 0.26, 5 / scale);
  return { lines: [], size, sign: { x: issue.x, y: issue.y, half } };
}

/** Lines centred on a point with the sign before the first: on the right where the title runs leftwards. */
function titled(
  issue: SceneIssue,
  lines: readonly string[],
  widths: readonly number[],
  x: number,
  y: number,
  size: number,
  leading: number,
): PillLabel {
  const side = runsLeft(issue.name) ? -1 : 1;
  const first = (widths[0] ?? 0) / 2;
  const top = y - ((lines.length - 1) / 2) * leading;
  return {
    size,
    lines: lines.map((text, i) => ({
      text,
      x: i === 0 ? x + (side * SIGN.room * size) / 2 : x,
      y: top + i * leading + BASELINE * size,
      width: widths[i] ?? 0,
    })),
    sign: { x: x - side * (first + (SIGN.room / 2 - SIGN.half) * size), y: top, half: SIGN.half * size },
  };
}

/** Titles that gave way come back for what is selected or related, as far as they do not collide. */
function broughtBack(
  scene: Scene,
  size: number,
  names: readonly Box[],
  issues: ReadonlyMap<Id, PillLabel>,
): ReadonlyMap<Id, Plate> {
  const gaveWay = (issue: SceneIssue): boolean => issues.get(issue.id)?.lines.length === 0;
  const wanted = scene.issues.filter(({ state }) => state === 'selected' || state === 'related');
  const marks = scene.parties.map(({ x, y, r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  // A plate may lie over another pill's ends, but not over its title or sign.
  const pills = wanted.map((issue) => ({
    issue,
    box: gaveWay(issue) ? boxAround(issue, size, size) : pillBox(issue),
  }));
  const taken = [...names, ...marks];
  const plates = new Map<Id, Plate>();
  for (const issue of wanted.sort(
    (a, b) => Number(b.state === 'selected') - Number(a.state === 'selected'),
  )) {
    if (!gaveWay(issue)) continue;
    const text = textWidth(issue.name, 500) * size;
    const half = (text + SIGN.room * size) / 2 + 0.5 * size;
    const others = [...taken, ...pills.flatMap((pill) => (pill.issue === issue ? [] : [pill.box]))];
    const places = ASIDE.map((part) => {
      const x = Math.min(scene.width - half, Math.max(half, issue.x + part * half));
      return { x, box: boxAround({ x, y: issue.y }, 2 * half, Math.max(1.6 * size, issue.height)) };
    });
    const free = places.find(({ box }) => !others.some((other) => overlaps(other, box)));
    const place = free ?? (issue.state === 'selected' ? places[0] : undefined);
    if (!place) continue;
    taken.push(place.box);
    plates.set(issue.id, {
      ...titled(issue, [issue.name], [text], place.x, issue.y, size, size),
      box: place.box,
    });
  }
  return plates;
}

const pillBox = (issue: SceneIssue): Box => boxAround(issue, issue.width, issue.height);

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether a text's first letter belongs to a script that runs from right to left. */
function runsLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
}
