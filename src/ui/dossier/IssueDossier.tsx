/** An issue: the proposition, who is asked, who stands where, who is silent, and the words of each side. */
import type { ReactNode } from 'react';
import { issuesInView } from '../../analysis/filter.ts';
import { rollCall } from '../../analysis/issueRoll.ts';
import type { Id, Issue } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { WhatIf } from '../judgement/WhatIf.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { withIssue } from './bringIntoView.ts';
import { IssueWords } from './IssueWords.tsx';
import { NotInView } from './NotInView.tsx';
import { PartyNames } from './PartyNames.tsx';
import { RedLines } from './RedLines.tsx';
import { Roll } from './Roll.tsx';

export function IssueDossier({ id }: { readonly id: Id }): ReactNode {
  const reading = useReading();
  const { dataset, view } = reading;
  const chosen = useChosen();
  const { choose } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  const issue = must(lookup(dataset).issues, id);
  const groups = rollCall(reading, id);
  return (
    <>
      {issue.topic !== undefined && <p className="eyebrow">{names.topic(issue.topic)}</p>}
      <h2 tabIndex={-1}>{names.text(issue.title)}</h2>
      <About issue={issue} />
      {issuesInView(view, dataset).includes(id) ? (
        <>
          <Roll groups={groups} />
          <WhatIf issue={id} />
          <RedLines groups={groups} />
          <IssueWords groups={groups} />
        </>
      ) : (
        <NotInView onShow={() => choose(withIssue(chosen, dataset, issue))}>
          {t.notInView(names.text(issue.title))}
        </NotInView>
      )}
    </>
  );
}

function About({ issue }: { readonly issue: Issue }): ReactNode {
  const { contested } = useReading();
  const t = useMessages().dossier.issue;
  const names = useNames();
  return (
    <>
      <p className="proposition" dir="auto">
        {names.text(issue.proposition)}
      </p>
      {issue.definition !== undefined && <p dir="auto">{names.text(issue.definition)}</p>}
      <p className="soft">
        {issue.asks.length === 0 ? (
          t.nobodyAsked
        ) : (
          <>
            {t.asked} <PartyNames parties={issue.asks} />
          </>
        )}
      </p>
      <p className="soft">{contested.has(issue.id) ? t.contested : t.undisputed}</p>
    </>
  );
}
