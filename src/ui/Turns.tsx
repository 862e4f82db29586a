/** Parts of the page that come one after another, each in a task of its own, so that the picture waits for none. */
import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react';

/** Whose turn it is. Where nobody takes turns, everybody's. */
const TurnContext = createContext(Infinity);

/** @param last the turn of those who come last; those of turn 0 come at once */
export function Turns(props: {
  /** What it is all about: of something else, all come anew. */
  readonly of: string;
  readonly last: number;
  /** All come at once. */
  readonly together: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { of, last, together, children } = props;
  const first = together ? last : 0;
  const [come, setCome] = useState({ of, turn: first });
  const turn = come.of === of ? come.turn : first;
  useEffect(() => {
    if (turn < last) startTransition(() => setCome({ of, turn: turn + 1 }));
  }, [of, turn, last]);
  return <TurnContext value={turn}>{children}</TurnContext>;
}

/** @param room what keeps the place until then, so that nothing moves */
export function InTurn(props: {
  readonly turn: number;
  readonly room?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { turn, room, children } = props;
  return useContext(TurnContext) >= turn ? children : room;
}
