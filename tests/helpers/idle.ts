/** Stands in for a browser that says when it is idle: its idle moments come when a test says so. */
import { vi } from 'vitest';

interface IdleMoments {
  /** The next one comes. */
  readonly next: () => void;
  /** They come until nobody asks for one. */
  readonly all: () => void;
  /** How many are asked for. */
  readonly asked: () => number;
}

export function idleMoments(): IdleMoments {
  const asked = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (call: () => void) => {
    last += 1;
    asked.set(last, call);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => void asked.delete(handle));
  const next = (): void => {
    const [first] = asked;
    if (!first) return;
    asked.delete(first[0]);
    first[1]();
  };
  return {
    next,
    all() {
      while (asked.size > 0) next();
    },
    asked: () => asked.size,
  };
}
