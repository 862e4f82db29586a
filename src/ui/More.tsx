/** Long lists a piece at a time: what is shown, and a button for more. */
import { useState, type ReactNode } from 'react';
import type { Pieces } from '../analysis/pieces.ts';
import { useMessages } from './messages/useMessages.ts';
import { usePrinted, useStill } from './reading.tsx';

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
  const printed = usePrinted();
  const [many, setMany] = useState(step);
  const left = items.length - many;
  if (left <= 0 || printed) return { shown: items.slice(), more: undefined };
  const more = (
    <More next={Math.min(step, left)} left={left} inline={inline} onMore={() => setMany(many + step)} />
  );
  return { shown: items.slice(0, many), more };
}

/** The way to more of a list; in a picture the number of what is left out. */
export function More(props: {
  /** How many come next, and how many are left in all. */
  readonly next: number;
  readonly left: number;
  readonly inline?: boolean;
  readonly onMore: () => void;
}): ReactNode {
  const { next, left, inline = false, onMore } = props;
  const t = useMessages().shell;
  const said = useStill() ? (
    t.andMore(left)
  ) : (
    <button type="button" className={inline ? 'quiet' : ''} onClick={onMore}>
      {t.showMore(next, left)}
    </button>
  );
  return inline ? <> {said}</> : <p className="more">{said}</p>;
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
