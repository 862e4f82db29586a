/** What a component hands to others that are not to be rendered anew for it. */
import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same from render to render and calls what is newest. For what readers do, not for rendering. */
export function useSteady<A extends readonly unknown[]>(call: (...args: A) => void): (...args: A) => void {
  const newest = useRef(call);
  useLayoutEffect(() => {
    newest.current = call;
  });
  return useCallback((...args: A) => newest.current(...args), []);
}
