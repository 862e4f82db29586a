/** Issues by parties: each cell one stance, with what the rule left out of it. */
import type { ReactNode } from 'react';
import { stanceOf, type Stance } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import type { Selection } from '../../model/view.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { IssueHead, PartyHead } from './Heads.tsx';
import { useRemarks } from './remarks.ts';
import { isSelected } from './selected.ts';

export function StanceTable(props: {
  readonly parties: readonly Id[];
  readonly issues: readonly Id[];
}): ReactNode {
  const { parties, issues } = props;
  const { contested, stances } = useReading();
  const t = useMessages().matrix;
  const { party: partyName, issue: issueTitle } = useNames();
  return (
    <section aria-labelledby="matrix-stances">
      <h2 id="matrix-stances">{t.stances}</h2>
      <p className="hint">{t.stancesHint}</p>
      <div className="matrix-scroll" tabIndex={0} role="group" aria-labelledby="matrix-stances">
        <table className="stances">
          <thead>
            <tr>
              <th scope="col" className="corner">
                {t.issue}
              </th>
              {parties.map((party) => (
                <PartyHead key={party} party={party} />
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr key={issue}>
                <IssueHead issue={issue} remark={contested.has(issue) ? t.contested : t.undisputed} />
                {parties.map((party) => (
                  <StanceCell
                    key={party}
                    stance={stanceOf(stances, party, issue)}
                    party={partyName(party)}
                    issue={issueTitle(issue)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function StanceCell(props: {
  readonly stance: Stance | undefined;
  readonly party: string;
  readonly issue: string;
}): ReactNode {
  const { stance, party, issue } = props;
  const { view } = useReading();
  const { select } = useActions();
  const t = useMessages().matrix;
  const remarksOn = useRemarks();
  const newest = stance?.counted[0] ?? stance?.inView[0];
  if (!stance || (!newest && !stance.supposed)) {
    return (
      <td className="silent">
        <span className="hidden">{t.words.none}</span>
      </td>
    );
  }
  const selection: Selection = newest
    ? { kind: 'statement', id: newest.id }
    : { kind: 'issue', id: stance.issue };
  const more = remarksOn(stance);
  return (
    <td className={stance.supposed && 'supposed'}>
      <button
        type="button"
        aria-pressed={isSelected(view.select, selection)}
        aria-label={t.cell(party, issue, t.words[stance.word], more)}
        onClick={() => select(selection)}
      >
        <PositionMark word={stance.word} />
        <span className="cell-word">{t.words[stance.word]}</span>
        {more.length > 0 && <small>{more.join(', ')}</small>}
      </button>
    </td>
  );
}
