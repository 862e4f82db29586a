/**
 * All stances and all ties as two real tables: together they say all that the graph says. Instead of the stances of
 * all, some parties can stand side by side.
 */
import { useMemo, type ReactNode } from 'react';
import { issuesInView } from '../../analysis/filter.ts';
import { axisOf, seriateIssues, seriateParties } from '../../analysis/seriation.ts';
import { chosenInView } from '../../analysis/sideBySide.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { useInSteps } from '../useInSteps.ts';
import { ChooseCompared } from './ChooseCompared.tsx';
import { CompareTable } from './CompareTable.tsx';
import { StanceTable } from './StanceTable.tsx';
import { TieTable } from './TieTable.tsx';
import './matrix.css';
import './compare.css';

export function MatrixView(): ReactNode {
  const reading = useReading();
  const { dataset, view, columns, tieTable } = reading;
  const t = useMessages().matrix;
  useInSteps(axisOf, tieTable);
  const parties = useMemo(() => seriateParties(view.parties, tieTable), [view.parties, tieTable]);
  const issues = useMemo(
    () => seriateIssues(issuesInView(view, dataset), tieTable, columns),
    [dataset, view, columns, tieTable],
  );
  const compared = useMemo(() => chosenInView(reading, view.compare), [reading, view]);
  if (parties.length === 0 || issues.length === 0) return <p className="matrix-empty">{t.empty}</p>;
  return (
    <div className="matrix">
      <ChooseCompared />
      {compared.length > 1 ? (
        <CompareTable parties={compared} />
      ) : (
        <StanceTable parties={parties} issues={issues} />
      )}
      <TieTable parties={parties} />
    </div>
  );
}
