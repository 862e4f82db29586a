/** Issues of one kind of common ground, a paragraph each: the answer, who stands where, and what blocks it. */
import type { ReactNode } from 'react';
import { isShared } from '../../analysis/changes.ts';
import type { BriefGround } from '../../export/brief/ground.ts';
import type { Listed } from '../../export/brief/order.ts';
import { standingInWords } from '../ground/standing.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { Refs } from './Refs.tsx';
import { useSomeNames } from './someNames.ts';
import { Star } from './Star.tsx';

/** From one answer to the other. It is no ranking. */
const WORDS = ['supports', 'conditional', 'both', 'neutral', 'opposes', 'unclear'] as const;

export function GroundList(props: {
  readonly grounds: Listed<BriefGround>;
  /** What is said where there is no such issue. */
  readonly none: string;
  /** The number that the list is ordered by. */
  readonly figure: 'consensus' | 'contested';
  readonly left: (n: number) => string;
}): ReactNode {
  const { grounds, none, figure, left } = props;
  if (grounds.rows.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul>
        {grounds.rows.map((row) => (
          <GroundLine key={row.ground.issue} row={row} figure={figure} />
        ))}
      </ul>
      {grounds.left > 0 && <p>{left(grounds.left)}</p>}
    </>
  );
}

function GroundLine(props: {
  readonly row: BriefGround;
  readonly figure: 'consensus' | 'contested';
}): ReactNode {
  const { ground, supposed, evidence } = props.row;
  const { ground: t, dossier } = useMessages();
  const format = useFormat();
  const names = useNames();
  const some = useSomeNames();
  const byName = WORDS.flatMap((word) => {
    const parties = ground.stances.get(word) ?? [];
    return parties.length === 0 ? [] : [`${dossier.words[word]}: ${format.commas(some(parties))}`];
  });
  const silent = ground.stances.get('none')?.length ?? 0;
  const shared = isShared(ground);
  const said = [
    shared ? t.agreed(ground.side) : t.nearest(ground.side),
    t[props.figure](format.figure(ground[props.figure])),
    ...(shared ? [standingInWords(ground, t)] : byName),
    !shared && silent > 0 && t.silent(silent),
    ground.blockedBy.length > 0 && t.blocked(format.commas(some(ground.blockedBy)), ground.side),
  ].filter((words) => words !== false);
  return (
    <li>
      <strong>{names.issue(ground.issue)}</strong>: {said.join(' · ')}. {supposed && <Star />}{' '}
      <Refs evidence={evidence} />
    </li>
  );
}
