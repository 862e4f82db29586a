/** Long lists a piece at a time: what is shown, and a button for more. */
import { useState, type ReactNode } from 'react';
import type { Pieces } from '../analysis/pieces.ts';
import { useMessages } from './messages/useMessages.ts';

interface Piece<T> {
  readonly shown: readonly T[];
  /** Undefined where nothing is left. */
  readonly more: ReactNode;
}

/** @param step how many at first, and how many more each time */
export function usePiece<T>(items: Pieces<T>, step: number): Piece<T> {
  const t = useMessages().shell;
  const [many, setMany] = useState(step);
  const left = items.length - many;
  if (left <= 0) return { shown: items.slice(), more: undefined };
  const more = (
    <p className="more">
      <button type="button" onClick={() => setMany(many + step)}>
        {t.showMore(Math.min(step, left), left)}
      </button>
    </p>
  );
  return { shown: items.slice(0, many), more };
}
