/** A pill's sign and title, set as one: shared by pills and plates. Lengths are units of the frame. */
import type { PillLabel } from './labelParts.ts';
import type { Box, Point } from './placement.ts';
import type { SceneIssue } from './sceneParts.ts';
import { textWidth } from './textWidth.ts';

/** From a line's middle down to its baseline, in em: half an x-height and a bit. */
const BASELINE = 0.35;

/** The sign's half size, and its room with the gap after it, in em of the title. */
export const SIGN = { half: 0.24, room: 0.9 } as const;

/** How wide a title is with its sign before the first line, at a size. */
export function titleWidth(lines: readonly string[], size: number): number {
  const em = lines.map((line, i) => textWidth(line, 500) + (i === 0 ? SIGN.room : 0));
  return Math.max(...em) * size;
}

/** Lines centred on a point with the sign before the first: on the right where the title runs leftwards. */
export function setTitle(
  issue: SceneIssue,
  lines: readonly string[],
  { x, y }: Point,
  size: number,
  leading: number,
): PillLabel {
  const side = runsLeft(issue.name) ? -1 : 1;
  const top = y - ((lines.length - 1) / 2) * leading;
  const widths = lines.map((line) => textWidth(line, 500) * size);
  const first = (widths[0] ?? 0) / 2;
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

/** A box of a size around a point. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether a text's first letter belongs to a script that runs from right to left. */
function runsLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
}
