/** Parties side by side: a row for each issue, a column for each party, with its position and its newest words. */
import { useId, useMemo, type ReactNode } from 'react';
import { sideBySide, type Outcome } from '../../analysis/sideBySide.ts';
import type { Id } from '../../model/dataset.ts';
import { ONLY, type Only } from '../../model/view.ts';
import { Choice, Choices } from '../filters/Choice.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { CompareCell } from './CompareCell.tsx';
import { IssueHead, PartyHead } from './Heads.tsx';

/** Which issues each choice shows. */
const SHOWS: Readonly<Record<Only, (outcome: Outcome) => boolean>> = {
  all: () => true,
  differences: (outcome) => outcome === 'difference',
  agreements: (outcome) => outcome === 'agreement',
};

/** @param parties two or more, in the order of the columns */
export function CompareTable({ parties }: { readonly parties: readonly Id[] }): ReactNode {
  const reading = useReading();
  const { only } = reading.view;
  const chosen = useChosen();
  const { choose } = useActions();
  const { compare: t, matrix } = useMessages();
  const { commas } = useFormat();
  const names = useNames();
  const group = useId();
  const every = useMemo(() => sideBySide(reading, parties), [reading, parties]);
  const shown = every.filter(({ outcome }) => SHOWS[only](outcome));
  const piece = usePiece(shown);
  const caption = t.caption(commas(parties.map(names.party)), shown.length);
  return (
    <section aria-labelledby="matrix-compared">
      <h2 id="matrix-compared">{t.heading}</h2>
      <p className="hint">{t.meaning}</p>
      <div className="compare-only">
        <Choices title={t.only.title}>
          {ONLY.map((which) => (
            <Choice
              key={which}
              radio={group}
              checked={chosen.only === which}
              onChange={() => choose({ only: which })}
              count={every.filter(({ outcome }) => SHOWS[which](outcome)).length}
              countWords={t.issues}
            >
              {t.only[which]}
            </Choice>
          ))}
        </Choices>
      </div>
      {shown.length === 0 ? (
        <p className="compare-empty">{t.empty[only]}</p>
      ) : (
        <div className="matrix-scroll" tabIndex={0} role="group" aria-labelledby="matrix-compared">
          <table className="compared">
            <caption className="hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col" className="corner">
                  {matrix.issue}
                </th>
                {parties.map((party) => (
                  <PartyHead key={party} party={party} />
                ))}
              </tr>
            </thead>
            <tbody>
              {piece.shown.map(({ issue, stances, outcome }) => (
                <tr key={issue}>
                  <IssueHead issue={issue} remark={t.outcomes[outcome]} />
                  {parties.map((party, at) => (
                    <CompareCell key={party} stance={stances[at]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {piece.more}
    </section>
  );
}
