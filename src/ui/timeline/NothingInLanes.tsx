/** Why there is nothing to see, and the way back. */
import type { ReactNode } from 'react';
import { statementCount } from '../../model/said.ts';
import { reset } from '../../store/store.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useActions, useReading } from '../reading.tsx';

export function NothingInLanes(): ReactNode {
  const { dataset, view } = useReading();
  const { choose } = useActions();
  const t = useMessages().timeline;
  if (statementCount(dataset) === 0) return <p className="timeline-empty">{t.nothing}</p>;
  return (
    <div className="timeline-empty">
      <p>{view.parties.length === 0 ? t.emptyParties : t.emptyStatements}</p>
      <button type="button" onClick={() => choose({ ...reset(view, dataset), lanes: view.lanes })}>
        {t.back}
      </button>
    </div>
  );
}
