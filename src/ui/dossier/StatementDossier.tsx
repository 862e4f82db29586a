/** A statement in its context: what it is about, what came before and after, and what disputes it. */
import type { ReactNode } from 'react';
import { isInView, saidOfTheSame } from '../../analysis/inContext.ts';
import { newestFirst } from '../../analysis/newest.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { WhatIf } from '../judgement/WhatIf.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { InPieces } from '../More.tsx';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { withStatement } from './bringIntoView.ts';
import { disputesOf } from '../../analysis/contradictions.ts';
import { Matter } from './Matter.tsx';
import { NotInView } from './NotInView.tsx';
import { Quote } from './Quote.tsx';
import { StatementFacts } from './StatementFacts.tsx';

export function StatementDossier({ id }: { readonly id: Id }): ReactNode {
  const { dataset, columns } = useReading();
  const chosen = useChosen();
  const { choose } = useActions();
  const t = useMessages().dossier;
  const { commas } = useFormat();
  const names = useNames();
  const statement = must(lookup(dataset).statements, id);
  const series = newestFirst(saidOfTheSame(dataset, statement));
  const place = series.indexOf(statement);
  const inView = isInView(dataset, columns, statement);
  return (
    <>
      <p className="eyebrow">
        <Matter statement={statement} />
      </p>
      <h2 tabIndex={-1}>{t.statement.heading(commas(statement.parties.map(names.party)))}</h2>
      {!inView && (
        <NotInView onShow={() => choose(withStatement(chosen, dataset, statement))}>
          {t.statementNotInView}
        </NotInView>
      )}
      <Quote statement={statement} />
      <StatementFacts statement={statement} />
      {statement.issue !== undefined && inView && <WhatIf issue={statement.issue} />}
      <Others title={t.statement.contradicts} statements={disputesOf(statement, dataset)} />
      <Others title={t.statement.after} statements={series.slice(0, place)} />
      <Others title={t.statement.before} statements={series.slice(place + 1)} />
    </>
  );
}

function Others(props: { readonly title: string; readonly statements: readonly Statement[] }): ReactNode {
  const { title, statements } = props;
  if (statements.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <InPieces
        items={statements}
        render={(statement) => <Quote key={statement.id} statement={statement} />}
      />
    </section>
  );
}
