/** What is selected is brought in sight, by scrolling the timeline's own box. */
import { useEffect, type RefObject } from 'react';
import type { Selection } from '../../model/view.ts';
import { showStage } from '../stage.ts';

/** Room left round what was brought in sight, px. */
const ROOM = 16;

/** After each selection, and when there is another width (px) for the lanes; 0 while it is not known. */
export function useInSight(
  box: RefObject<HTMLElement | null>,
  selection: Selection | undefined,
  width: number,
): void {
  useEffect(() => {
    if (width === 0 || !selection) return;
    // The view comes later than the dossier, which has brought an empty stage in sight.
    showStage();
    const chosen = box.current?.querySelector('[aria-pressed="true"]');
    if (box.current && chosen) bringInSight(box.current, chosen);
  }, [box, selection, width]);
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
