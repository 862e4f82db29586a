/** Where an issue could move: both sides' steps next to each other, with what follows and the words that speak for it. */
import { useState, type ReactNode } from 'react';
import { movesOn, type Move, type Mover, type Sides } from '../../analysis/moves.ts';
import type { Id } from '../../model/dataset.ts';
import { withSupposition } from '../../model/supposition.ts';
import { Quote } from '../dossier/Quote.tsx';
import { useChangesInWords } from '../judgement/ChangeList.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';

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
  const sides = movesOn(reading, issue);
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
  if (movers.length === 0) return null;
  return (
    <section>
      <h5>{t.sides[side]}</h5>
      {movers.map((mover) => (
        <OneMover key={mover.party} mover={mover} />
      ))}
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

function Step({ move: { supposition, changes } }: { readonly move: Move }): ReactNode {
  const { whatif } = useChosen();
  const { choose } = useActions();
  const { ground: t, judgement } = useMessages();
  const changesInWords = useChangesInWords();
  const { label } = useFormat();
  const names = useNames();
  const { party, position } = supposition;
  if (position !== 'conditional' && position !== 'neutral') return null;
  const { blocs } = changes;
  const camps = (all: readonly { readonly parties: readonly Id[] }[]): string =>
    all.map(({ parties }) => parties.map(names.short).join(' ')).join(judgement.blocs.between);
  return (
    <>
      <strong>{label(t.step[position])}</strong> {changesInWords(changes)} ·{' '}
      {blocs ? judgement.changes.blocs(camps(blocs.before.blocs), camps(blocs.after.blocs)) : t.unchanged}.{' '}
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
