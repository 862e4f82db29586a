/** What of the lanes is looked at: of very many marks only those there are drawn. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { PlacedLane } from '../../layout/lanesPlace.ts';

/** So many marks are all drawn. */
const FEW = 1000;

/** What is drawn reaches so far beyond what is looked at, and begins and ends at whole steps, px. */
const READY = 320;
const STEP = 160;

/** A stretch of the axis, px from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const WHOLE: Stretch = { from: -Infinity, to: Infinity };
const NOTHING: Stretch = { from: 0, to: 0 };

interface Sight {
  /** Of the axis. */
  readonly across: Stretch;
  /** Places in the list of lanes. */
  readonly first: number;
  readonly end: number;
}

const UNKNOWN: Sight = { across: NOTHING, first: 0, end: 0 };

/** @param whole everything is drawn in any case */
export function useSight(
  box: RefObject<HTMLElement | null>,
  lanes: readonly PlacedLane[],
  whole: boolean,
): { readonly drawnOf: (lane: number) => Stretch; readonly onScroll: (() => void) | undefined } {
  const [sight, setSight] = useState(UNKNOWN);
  const isLarge = !whole && lanes.reduce((sum, { marks }) => sum + marks.length, 0) > FEW;
  const look = (): void => {
    const { current } = box;
    if (current) setSight((last) => inSight(current, lanes, last));
  };
  useLayoutEffect(() => {
    const { current } = box;
    if (!isLarge || !current) return undefined;
    const measure = (): void => setSight((last) => inSight(current, lanes, last));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [box, lanes, isLarge]);
  return {
    drawnOf(lane) {
      if (!isLarge) return WHOLE;
      return lane >= sight.first && lane < sight.end ? sight.across : NOTHING;
    },
    onScroll: isLarge ? look : undefined,
  };
}

/** What is in sight now; the same object where that has not changed. Right to left, the way across counts below 0. */
function inSight(box: HTMLElement, lanes: readonly PlacedLane[], last: Sight): Sight {
  const { scrollTop, scrollLeft, clientWidth, clientHeight } = box;
  // A name of many lines makes a lane higher than its marks do.
  const rows = [...box.querySelectorAll<HTMLElement>('.lane')].slice(0, lanes.length);
  const [top, bottom] = [scrollTop - READY, scrollTop + clientHeight + READY];
  const first = rows.findIndex(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight > top);
  const end = rows.findLastIndex(({ offsetTop }) => offsetTop < bottom) + 1;
  const left = Math.abs(scrollLeft);
  const across = {
    from: Math.floor((left - READY) / STEP) * STEP,
    to: Math.ceil((left + clientWidth + READY) / STEP) * STEP,
  };
  const isSame =
    first === last.first &&
    end === last.end &&
    across.from === last.across.from &&
    across.to === last.across.to;
  return isSame ? last : { across, first, end };
}
