/** One issue: the answer nearest to all, who stands where, what blocks it, and opened why it ranks here. */
import type { ReactNode } from 'react';
import { isShared } from '../../analysis/changes.ts';
import type { Ground } from '../../analysis/commonGround.ts';
import { stanceOf } from '../../analysis/stances.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { PartyNames } from '../dossier/PartyNames.tsx';
import { Quote } from '../dossier/Quote.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { Moves } from './Moves.tsx';
import { StanceBar } from './StanceBar.tsx';
import { standingInWords } from './standing.ts';
import { Why } from './Why.tsx';

export function GroundRow({ ground }: { readonly ground: Ground }): ReactNode {
  const { view } = useReading();
  const { select } = useActions();
  const t = useMessages().ground;
  const { figure } = useFormat();
  const names = useNames();
  const { issue, side } = ground;
  const open = view.select?.kind === 'issue' && view.select.id === issue;
  return (
    <li className={open ? 'ground-row open' : 'ground-row'}>
      <div className="ground-line">
        <h3>
          <button
            type="button"
            id={`ground-${issue}`}
            aria-expanded={open}
            aria-pressed={open}
            onClick={() => select(open ? undefined : { kind: 'issue', id: issue })}
          >
            <bdi>{names.issue(issue)}</bdi>
          </button>
        </h3>
        <span className={`answer ${side}`}>{isShared(ground) ? t.agreed(side) : t.nearest(side)}</span>
        <span className="ground-figures">
          {view.rank === 'shared'
            ? t.consensus(figure(ground.consensus))
            : t.contested(figure(ground.contested))}
        </span>
      </div>
      <StanceBar ground={ground} />
      <p className="soft">{standingInWords(ground, t)}</p>
      <Unanswered ground={ground} />
      <Blocked ground={ground} />
      {open && (
        <div className="ground-opened">
          <Why ground={ground} />
          <Moves issue={issue} />
        </div>
      )}
    </li>
  );
}

/** Who is asked by the issue, is in view and gave no clear answer. */
function Unanswered({ ground: { issue, stances } }: { readonly ground: Ground }): ReactNode {
  const { dataset, view } = useReading();
  const t = useMessages().ground;
  const { commas } = useFormat();
  const names = useNames();
  const answered = new Set(
    [...stances].flatMap(([word, parties]) => (word === 'none' || word === 'unclear' ? [] : parties)),
  );
  const asked = must(lookup(dataset).issues, issue).asks;
  const silent = asked.filter((party) => view.parties.includes(party) && !answered.has(party));
  return silent.length === 0 ? null : <p className="soft">{t.unanswered(commas(silent.map(names.party)))}</p>;
}

/** The red lines on the other side, with their words. */
function Blocked({ ground: { issue, side, blockedBy } }: { readonly ground: Ground }): ReactNode {
  const { stances } = useReading();
  const t = useMessages().ground;
  const { commas } = useFormat();
  const names = useNames();
  if (blockedBy.length === 0) return null;
  const lines = blockedBy.flatMap((party) => redLinesOf(party));
  function redLinesOf(party: Id): readonly { readonly party: Id; readonly statement: Statement }[] {
    const counted = stanceOf(stances, party, issue)?.counted ?? [];
    return counted.filter(({ redLine }) => redLine).map((statement) => ({ party, statement }));
  }
  return (
    <details className="blocked">
      <summary>{t.blocked(commas(blockedBy.map(names.party)), side)}</summary>
      <p>
        <PartyNames parties={blockedBy} />
      </p>
      {lines.map(({ party, statement }) => (
        <Quote key={`${party} ${statement.id}`} statement={statement} of={party} />
      ))}
    </details>
  );
}
