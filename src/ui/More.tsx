/** Long lists a piece at a time: what is shown, and a button for more. */
import { useState, type ReactNode } from 'react';
import type { Pieces } from '../analysis/pieces.ts';
import { useMessages } from './messages/useMessages.ts';
import { usePrinted } from './reading.tsx';

interface Piece<T> {
  readonly shown: readonly T[];
  /** Undefined where nothing is left. */
  readonly more: ReactNode;
}

/** So many are shown at first, and so many more each time, where nothing speaks for another number. */
export const AT_ONCE = 60;

/**
 * On paper there is all of it: no button can be pressed there.
 * @param step how many at first, and how many more each time
 * @param inline whether the list runs on in a line of text
 */
export function usePiece<T>(items: Pieces<T>, step = AT_ONCE, inline = false): Piece<T> {
  const t = useMessages().shell;
  const printed = usePrinted();
  const [many, setMany] = useState(step);
  const left = items.length - many;
  if (left <= 0 || printed) return { shown: items.slice(), more: undefined };
  const button = (
    <button type="button" className={inline ? 'quiet' : ''} onClick={() => setMany(many + step)}>
      {t.showMore(Math.min(step, left), left)}
    </button>
  );
  return { shown: items.slice(0, many), more: inline ? <> {button}</> : <p className="more">{button}</p> };
}

/** A list of which a piece is shown, and the button for more below it. */
export function InPieces<T>(props: {
  readonly items: Pieces<T>;
  readonly render: (item: T) => ReactNode;
}): ReactNode {
  const { shown, more } = usePiece(props.items);
  return (
    <>
      {shown.map((item) => props.render(item))}
      {more}
    </>
  );
}
