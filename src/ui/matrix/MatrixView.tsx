/** All stances and all ties as two real tables: together they say all that the graph says. */
import { useMemo, type ReactNode } from 'react';
import { issuesInView } from '../../analysis/filter.ts';
import { seriateIssues, seriateParties } from '../../analysis/seriation.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { StanceTable } from './StanceTable.tsx';
import { TieTable } from './TieTable.tsx';
import './matrix.css';

export function MatrixView(): ReactNode {
  const { dataset, view, stances, ties } = useReading();
  const t = useMessages().matrix;
  const { parties, issues } = useMemo(() => {
    const ordered = seriateParties(view.parties, ties);
    return { parties: ordered, issues: seriateIssues(issuesInView(view, dataset), ordered, ties, stances) };
  }, [dataset, view, stances, ties]);
  if (parties.length === 0 || issues.length === 0) return <p className="matrix-empty">{t.empty}</p>;
  return (
    <div className="matrix">
      <StanceTable parties={parties} issues={issues} />
      <TieTable parties={parties} />
    </div>
  );
}
