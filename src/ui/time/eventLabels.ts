/** Which events of the time strip have room for their titles, in two rows. */
import { textWidth } from '../../layout/textWidth.ts';

/** The size of the titles, px, and what stands around each. */
const TEXT = 12;
const AROUND = 14;

/** Row 0 stands on the track, row 1 above it; `end` titles stand before their day instead of after it. */
export interface EventLabel {
  readonly row: 0 | 1;
  readonly side: 'start' | 'end';
}

/**
 * A label for each event in the order of time; undefined where it would lie over another, or while the width (px) is not
 * known. The event's mark stays either way. `at` runs from 0 to 1.
 */
export function eventLabels(
  events: readonly { readonly title: string; readonly at: number }[],
  width: number,
): readonly (EventLabel | undefined)[] {
  const marks = events.map(({ at }) => at * width);
  let taken: readonly [number, number] = [0, 0];
  return events.map(({ title, at }) => {
    const room = textWidth(title, 600) * TEXT + AROUND;
    const start = at * width;
    const side = start + room > width ? 'end' : 'start';
    const [from, to] = side === 'end' ? [start - room, start] : [start, start + room];
    // The marks of all events run through the lower row: a title there must end before the next one.
    const crossed = marks.some((mark) => mark > from && mark < to);
    const free = !crossed && taken[0] <= from ? 0 : taken[1] <= from ? 1 : undefined;
    if (free === undefined || width === 0) return undefined;
    taken = free === 0 ? [to, taken[1]] : [taken[0], to];
    return { row: free, side };
  });
}
