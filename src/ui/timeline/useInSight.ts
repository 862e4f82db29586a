/** What is selected is brought in sight, by scrolling the timeline's own box and nothing else. */
import { useEffect, type RefObject } from 'react';
import type { Axis } from '../../layout/lanesAxis.ts';
import type { Selection } from '../../model/view.ts';

/** Room left round what was brought in sight, px. */
const ROOM = 16;

/** After each selection, and when the axis under it changes. */
export function useInSight(
  box: RefObject<HTMLElement | null>,
  selection: Selection | undefined,
  axis: Axis,
): void {
  useEffect(() => {
    const chosen = selection && box.current?.querySelector('[aria-pressed="true"]');
    if (box.current && chosen) bringInSight(box.current, chosen);
  }, [box, selection, axis]);
}

/** Scrolls a box just as far as an element inside needs to be seen, past its sticky head and names. */
export function bringInSight(box: HTMLElement, element: Element): void {
  const [frame, seen] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  const head = box.querySelector('.timeline-head')?.getBoundingClientRect().height ?? 0;
  const names = box.querySelector('.timeline-corner')?.getBoundingClientRect().width ?? 0;
  const rtl = getComputedStyle(box).direction === 'rtl';
  const left = frame.left + (rtl ? 0 : names) + ROOM;
  const right = frame.left + box.clientWidth - (rtl ? names : 0) - ROOM;
  const top = frame.top + head + ROOM;
  const bottom = frame.top + box.clientHeight - ROOM;
  box.scrollLeft += beyond(seen.left, seen.right, left, right);
  box.scrollTop += beyond(seen.top, seen.bottom, top, bottom);
}

/** How far a stretch lies outside a frame: negative before it. One that is too long is shown from its start. */
function beyond(from: number, to: number, start: number, end: number): number {
  if (from < start) return from - start;
  return to > end ? Math.min(to - end, from - start) : 0;
}
