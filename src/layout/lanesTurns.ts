/** The line of a turn: from one mark to the next, with its head there. */
import type { Point } from './placement.ts';

/** Px: from a mark's middle to where a line leaves it; how far out the line of two marks in one column goes; the head. */
const CLEAR = 9;
const BULGE = 20;
const HEAD = 4;

/** An S needs so much between the marks; nearer ones are joined by a bow. */
const ROOM = 20;

/** An S from the earlier mark's right to the later one's left; a bow on the right where there is no room for one. */
export function turnPath(from: Point, to: Point): string {
  const onwards = to.x - from.x > 2 * CLEAR + ROOM;
  const side = onwards ? 1 : -1;
  const [x1, x2] = [from.x + CLEAR, to.x - side * CLEAR];
  const middle = (x1 + x2) / 2;
  const bow = Math.max(x1, x2) + BULGE;
  const [c1, c2] = onwards ? [middle, middle] : [bow, bow];
  const back = x2 - side * HEAD;
  return [
    `M${px(x1)},${px(from.y)}C${px(c1)},${px(from.y)} ${px(c2)},${px(to.y)} ${px(x2)},${px(to.y)}`,
    `M${px(back)},${px(to.y - HEAD)}L${px(x2)},${px(to.y)}L${px(back)},${px(to.y + HEAD)}`,
  ].join('');
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
