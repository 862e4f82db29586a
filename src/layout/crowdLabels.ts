/** Names in a crowd, where they give way: those of the weightiest parties first, as there is room. */
import type { Id } from '../model/dataset.ts';
import { overlaps } from './labelBoxes.ts';
import type { CampLabel, PartyLabel } from './labelParts.ts';
import type { Box, Point } from './placement.ts';
import type { SceneCamp, SceneParty } from './sceneParts.ts';
import { textWidth } from './textWidth.ts';

const LEADING = 1.2;

/** From a line's middle to its baseline, em. */
const BASELINE = 0.35;

/** From a name to the ends of its box, em. */
const INSET = 0.4;

/** Between a mark and its name, em of the name. */
const GAP = 0.3;

/** Camps' names: in the middle of one that is closed, above one that is open. */
export function campLabels(camps: readonly SceneCamp[], size: number): ReadonlyMap<Id, CampLabel> {
  return new Map(camps.map((camp) => [camp.id, campLabel(camp, size)]));
}

function campLabel({ lines, x, y, r, pressed }: SceneCamp, size: number): CampLabel {
  const height = LEADING * size * lines.length;
  const middle = pressed ? y - r - height / 2 - GAP * size : y;
  return { size, ...setLines(lines, { x, y: middle }, size) };
}

function setLines(
  lines: readonly string[],
  { x, y }: Point,
  size: number,
): Pick<PartyLabel, 'lines' | 'box'> {
  const widths = lines.map((line) => textWidth(line, 600) * size);
  const half = Math.max(0, ...widths) / 2;
  const height = LEADING * size * lines.length;
  const top = y - height / 2;
  return {
    lines: lines.map((text, at) => ({
      text,
      x,
      y: top + LEADING * size * (at + 0.5) + BASELINE * size,
      width: widths[at] ?? 0,
    })),
    box: { left: x - half - INSET * size, right: x + half + INSET * size, top, bottom: top + height },
  };
}

/** A name under its mark if nothing is there yet; otherwise its box is the mark alone. Selected ones always have one. */
export function crowdNames(
  parties: readonly SceneParty[],
  camps: ReadonlyMap<Id, CampLabel>,
  size: number,
): ReadonlyMap<Id, PartyLabel> {
  const taken: Box[] = [...camps.values()].map(({ box }) => box);
  const marks = parties.map(({ x, y, r }): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return new Map(
    parties.map((party, at) => {
      const { x, y, r } = party;
      const set = setLines([party.name], { x, y: y + r + (LEADING / 2 + GAP) * size }, size);
      const isClear =
        party.pressed ||
        (!taken.some((box) => overlaps(box, set.box)) &&
          !marks.some((box, other) => other !== at && overlaps(box, set.box)));
      if (isClear) taken.push(set.box);
      const none = { lines: [], box: { left: x - r, right: x + r, top: y - r, bottom: y + r } };
      return [party.id, { size, short: undefined, ...(isClear ? set : none) }];
    }),
  );
}
