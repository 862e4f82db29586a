/** What answers a choice, in order: the control at once, then the picture, then all else that is said of it. */
import { startTransition, useDeferredValue, useEffect, useState } from 'react';

/** Each may be a moment older than the one before it; all are the same when nothing is under way. */
export interface InOrder<T> {
  readonly pictured: T;
  readonly told: T;
}

/**
 * @param isTogether whether one value can stand beside another; otherwise everything changes with the newest at once
 * @param isLarge whether the picture itself takes so long that it comes in a task of its own
 */
export function useInOrder<T>(
  newest: T,
  isTogether: (one: T, other: T) => boolean,
  isLarge: boolean,
): InOrder<T> {
  const deferred = useDeferredValue(newest);
  const pictured = isLarge && isTogether(deferred, newest) ? deferred : newest;
  const [said, setSaid] = useState(pictured);
  // The picture has been drawn by now: effects run in the order of the tree.
  useEffect(() => {
    if (said !== pictured) startTransition(() => setSaid(pictured));
  }, [said, pictured]);
  return { pictured, told: isTogether(said, newest) ? said : newest };
}
