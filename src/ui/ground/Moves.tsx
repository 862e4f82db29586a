/** Where an issue could move: both sides' steps next to each other, with what follows and the words that speak for it. */
import { useMemo, useState, type ReactNode } from 'react';
import { movesOn, type Move, type Mover, type Sides } from '../../analysis/moves.ts';
import { isCrowded } from '../../analysis/shown.ts';
import type { Id } from '../../model/dataset.ts';
import { withSupposition } from '../../model/supposition.ts';
import { Quote } from '../dossier/Quote.tsx';
import { useCampsInWords } from '../judgement/campsInWords.ts';
import { useChangesInWords } from '../judgement/ChangeList.tsx';
import { Differing } from '../judgement/Differing.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';

/** So many parties of a side are listed at a time. */
const AT_ONCE = 30;

export function Moves({ issue }: { readonly issue: Id }): ReactNode {
  const { contested } = useReading();
  const t = useMessages().ground;
  // What every step would change is found only for who asks.
  const [asked, setAsked] = useState(false);
  if (!contested.has(issue)) return null;
  return (
    <details className="moves" onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>{t.moves}</summary>
      {asked && <BothSides issue={issue} />}
    </details>
  );
}

function BothSides({ issue }: { readonly issue: Id }): ReactNode {
  const reading = useReading();
  const t = useMessages().ground;
  const sides = useMemo(() => movesOn(reading, issue), [reading, issue]);
  if (!sides) return <p>{t.noConflict}</p>;
  return (
    <>
      <p className="soft">{t.movesExplained}</p>
      <div className="move-sides">
        {(['yes', 'no', 'both'] as const).map((side) => (
          <Side key={side} side={side} movers={sides[side]} />
        ))}
      </div>
    </>
  );
}

function Side(props: {
  readonly side: keyof Omit<Sides, 'issue'>;
  readonly movers: readonly Mover[];
}): ReactNode {
  const { side, movers } = props;
  const t = useMessages().ground;
  const { shown, more } = usePiece(movers, AT_ONCE);
  if (movers.length === 0) return null;
  return (
    <section>
      <h5>{t.sides[side]}</h5>
      {shown.map((mover) => (
        <OneMover key={mover.party} mover={mover} />
      ))}
      {more}
    </section>
  );
}

function OneMover({ mover: { party, stance, moves, words } }: { readonly mover: Mover }): ReactNode {
  const t = useMessages().ground;
  const names = useNames();
  const shown = stance.redLine ? stance.counted.filter(({ redLine }) => redLine) : words;
  return (
    <div className="mover">
      <h6>
        <bdi>{names.party(party)}</bdi>
      </h6>
      {stance.redLine && <p>{t.redLine}</p>}
      {moves.length > 0 && (
        <ul>
          {moves.map((move) => (
            <li key={move.supposition.position}>
              <Step move={move} />
            </li>
          ))}
        </ul>
      )}
      {!stance.redLine && <p className="soft">{shown.length === 0 ? t.noWords : t.speaks}</p>}
      {shown.map((statement) => (
        <Quote key={statement.id} statement={statement} of={party} />
      ))}
    </div>
  );
}

function Step({ move }: { readonly move: Move }): ReactNode {
  const { dataset } = useReading();
  const { whatif } = useChosen();
  const { choose } = useActions();
  const t = useMessages().ground;
  const { label } = useFormat();
  const names = useNames();
  const [isAsked, ask] = useState(!isCrowded(dataset));
  const { supposition } = move;
  const { party, position } = supposition;
  if (position !== 'conditional' && position !== 'neutral') return null;
  return (
    <>
      <strong>{label(t.step[position])}</strong>{' '}
      {isAsked ? (
        <Follows move={move} />
      ) : (
        <>
          <button type="button" className="link" onClick={() => ask(true)}>
            {t.follows}
          </button>{' '}
          ·
        </>
      )}{' '}
      <button
        type="button"
        className="link"
        aria-label={t.supposeOf(names.party(party), t.step[position])}
        onClick={() => choose({ whatif: withSupposition(whatif, supposition) })}
      >
        {t.suppose}
      </button>
    </>
  );
}

/** What a step would change. */
function Follows({ move }: { readonly move: Move }): ReactNode {
  const { ground: t, judgement } = useMessages();
  const changesInWords = useChangesInWords();
  const camps = useCampsInWords();
  const after = useMemo(() => move.after(), [move]);
  return (
    <Differing before={useReading()} after={after} inline>
      {(changed) => {
        const { blocs } = changed;
        const ofBlocs = blocs
          ? judgement.changes.blocs(camps(blocs.before.blocs), camps(blocs.after.blocs))
          : t.unchanged;
        return `${changesInWords(changed)} · ${ofBlocs}.`;
      }}
    </Differing>
  );
}
