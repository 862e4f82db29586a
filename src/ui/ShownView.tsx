/** The view that is shown: rendered anew for another reading, not for all that a reader does. */
import { memo } from 'react';
import type { Placement } from '../layout/placement.ts';
import type { ViewKind } from '../model/view.ts';
import type { Glance } from './glance.ts';
import { AskedAhead } from './AskedAhead.tsx';
import { GraphPane } from './GraphPane.tsx';
import { Later } from './Later.tsx';
import { partOf } from './part.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import { InTurn } from './Turns.tsx';

const MatrixView = partOf(async () => (await import('./matrix/MatrixView.tsx')).MatrixView);
const GroundView = partOf(async () => (await import('./ground/GroundView.tsx')).GroundView);
const TimelineView = partOf(async () => (await import('./timeline/TimelineView.tsx')).TimelineView);

export const ShownView = memo(function ShownView(props: {
  readonly kind: ViewKind;
  readonly placement: Placement;
  /** Told of a first view's picture when it has stood for a while. */
  readonly onRest: ((glance: Glance) => void) | undefined;
}) {
  const { kind, placement, onRest } = props;
  const { camps } = placement;
  return (
    <>
      <Later key={kind}>
        {kind === 'matrix' && <MatrixView />}
        {kind === 'timeline' && <TimelineView />}
        {kind === 'common-ground' && <GroundView />}
        {kind === 'graph' && camps && <AskedAhead camps={camps} />}
        {kind === 'graph' && <GraphPane placement={placement} onRest={onRest} />}
      </Later>
      <InTurn turn={3}>
        <Rehearsal placement={placement} />
      </InTurn>
    </>
  );
});
