/** Tells the page round an embedded one how high it is, so that nothing has to scroll inside a frame. */
import { useEffect, type RefObject } from 'react';

/** What the page round this one is told (docs/EMBEDDING.md). It is a figure and nothing else, so that anyone may hear it. */
export interface ToldHeight {
  readonly type: 'parley-height';
  /** CSS px, whole. */
  readonly height: number;
}

export function useToldHeight(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || parent === window) return undefined;
    const observer = new ResizeObserver(() => {
      const told: ToldHeight = {
        type: 'parley-height',
        height: Math.ceil(element.getBoundingClientRect().height),
      };
      parent.postMessage(told, '*');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
}
