/** A value once it has stopped changing: what a screen reader is told of a range that is being dragged. */
import { useEffect, useState } from 'react';

/** ms: longer than from step to step of a drag or a held key, shorter than a reader waits for an answer. */
const REST = 400;

export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
