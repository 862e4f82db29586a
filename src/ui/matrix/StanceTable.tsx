/** Issues by parties: each cell one stance, with what the rule left out of it. */
import type { ReactNode } from 'react';
import { stanceOf, type Stance } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import type { Selection } from '../../model/view.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { Grid, type GridPlace } from './Grid.tsx';
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
      <Grid
        className="stances"
        labelledBy="matrix-stances"
        corner={t.issue}
        rows={issues}
        columns={parties}
        renderColumnHead={(party, place) => <PartyHead key={party} party={party} place={place} />}
        renderRowHead={(issue) => (
          <IssueHead issue={issue} remark={contested.has(issue) ? t.contested : t.undisputed} />
        )}
        renderCell={(issue, party, place) => (
          <StanceCell
            key={party}
            stance={stanceOf(stances, party, issue)}
            party={partyName(party)}
            issue={issueTitle(issue)}
            place={place}
          />
        )}
      />
    </section>
  );
}

function StanceCell(props: {
  readonly stance: Stance | undefined;
  readonly party: string;
  readonly issue: string;
  readonly place: GridPlace;
}): ReactNode {
  const { stance, party, issue, place } = props;
  const { view } = useReading();
  const { select } = useActions();
  const t = useMessages().matrix;
  const { commas } = useFormat();
  const remarksOn = useRemarks();
  const newest = stance?.counted[0] ?? stance?.inView[0];
  if (!stance || (!newest && !stance.supposed)) {
    return (
      <td className="silent" {...place}>
        <span className="hidden">{t.words.none}</span>
      </td>
    );
  }
  const selection: Selection = newest
    ? { kind: 'statement', id: newest.id }
    : { kind: 'issue', id: stance.issue };
  const more = remarksOn(stance);
  return (
    <td className={stance.supposed && 'supposed'} {...place}>
      <button
        type="button"
        aria-pressed={isSelected(view.select, selection)}
        aria-label={t.cell(party, issue, t.words[stance.word], more)}
        onClick={() => select(selection)}
      >
        <PositionMark word={stance.word} />
        <span className="cell-word">{t.words[stance.word]}</span>
        {more.length > 0 && <small>{commas(more)}</small>}
      </button>
    </td>
  );
}
