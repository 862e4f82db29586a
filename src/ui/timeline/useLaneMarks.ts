/** What a reader does on the marks, by pointer and by key; one of them is the Tab stop. */
import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { PlacedLane } from '../../layout/lanesPlace.ts';
import { inReadingOrder, isLaneKey, markAt, walkLanes, type MarkInLane } from '../../layout/lanesWalk.ts';
import { alongReading } from '../alongReading.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { useActions, useReading } from '../reading.tsx';
import { bringInSight } from './useInSight.ts';

interface LaneMarks {
  /** The mark that Tab leads to; undefined if there is no mark. */
  readonly stop: MarkInLane | undefined;
  /** The key of the mark that has the focus. */
  readonly focused: string | undefined;
  /** For the element that holds all lanes. */
  readonly handlers: {
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: { readonly target: EventTarget }) => void;
    readonly onBlur: () => void;
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

/** @param preview told the key of the mark that the pointer is on */
export function useLaneMarks(
  box: RefObject<HTMLElement | null>,
  lanes: readonly PlacedLane[],
  preview: (key: string | undefined) => void,
): LaneMarks {
  const { view } = useReading();
  const { select } = useActions();
  const language = useLanguage();
  const [last, setLast] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const selected = view.select?.kind === 'statement' ? view.select.id : undefined;
  const stop =
    markAt(lanes, ({ key }) => key === last) ??
    markAt(lanes, ({ statement }) => statement.id === selected) ??
    firstOf(lanes);

  const choose = (key: string): void => {
    const found = markAt(lanes, (each) => each.key === key);
    if (found) select({ kind: 'statement', id: found.mark.statement.id });
  };
  /** Of very many marks only those in sight are in the page, and that where Tab leads. */
  const elementOf = (key: string): SVGElement | undefined => {
    const element = markElement(box.current, key);
    if (element) return element;
    flushSync(() => setLast(key));
    return markElement(box.current, key);
  };
  return {
    stop,
    focused,
    handlers: {
      onClick({ target }) {
        const key = keyAt(target);
        const event = dataAt(target, 'event');
        if (key !== undefined) choose(key);
        else if (event !== undefined) select({ kind: 'event', id: event });
        else if (target instanceof SVGElement && !target.closest('button')) select(undefined);
      },
      onKeyDown(event) {
        const key = keyAt(event.target);
        if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        const way = alongReading(event.key, language);
        if (isLaneKey(way)) {
          const next = elementOf(walkLanes(lanes, key, way));
          next?.focus({ preventScroll: true });
          if (box.current && next) bringInSight(box.current, next);
        } else if (event.key === 'Enter' || event.key === ' ') choose(key);
        else if (event.key === 'Escape' && view.select) select(undefined);
        else return;
        event.preventDefault();
      },
      onFocus({ target }) {
        const key = keyAt(target);
        setFocused(key);
        if (key !== undefined) setLast(key);
      },
      onBlur: () => setFocused(undefined),
      onPointerOver({ target, pointerType }) {
        // A finger has no hover.
        if (pointerType !== 'touch') preview(keyAt(target));
      },
      onPointerLeave: () => preview(undefined),
    },
  };
}

function firstOf(lanes: readonly PlacedLane[]): MarkInLane | undefined {
  const lane = lanes.find(({ marks }) => marks.length > 0);
  const [mark] = lane ? inReadingOrder(lane.marks) : [];
  return lane && mark && { lane, mark };
}

const keyAt = (target: EventTarget): string | undefined => dataAt(target, 'key');

function dataAt(target: EventTarget, name: 'key' | 'event'): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>(`[data-${name}]`)?.dataset[name] : undefined;
}

function markElement(box: HTMLElement | null, key: string): SVGElement | undefined {
  const marks = box?.querySelectorAll<SVGElement>('[data-key]') ?? [];
  return [...marks].find((mark) => mark.dataset['key'] === key);
}
