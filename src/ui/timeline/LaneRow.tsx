/** One lane: whose it is, and its marks on the axis. */
import { memo, type ReactNode } from 'react';
import { endOf, startOf, type Axis } from '../../layout/lanesAxis.ts';
import type { MarkState } from '../../layout/lanesEmphasis.ts';
import type { PlacedLane, PlacedMark, PlacedTurn } from '../../layout/lanesPlace.ts';
import { inReadingOrder } from '../../layout/lanesWalk.ts';
import type { Statement } from '../../model/dataset.ts';
import { directionOf } from '../../model/languages.ts';
import { PartyMark } from '../dossier/PartyMark.tsx';
import { isSelected } from '../matrix/selected.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import type { DatedEvent } from '../time/steps.ts';
import { LaneMarkView, MIRROR } from './LaneMarkView.tsx';
import type { Stretch } from './useSight.ts';

export const LaneRow = memo(function LaneRow(props: {
  readonly lane: PlacedLane;
  readonly axis: Axis;
  readonly events: readonly DatedEvent[];
  readonly stateOf: (statement: Statement) => MarkState;
  /** The key of the mark that is the Tab stop, if it stands in this lane. */
  readonly stop: string | undefined;
  /** Which stretch of the axis is drawn. */
  readonly drawn: Stretch;
}): ReactNode {
  const { lane, axis, events, stateOf, stop, drawn } = props;
  const { view } = useReading();
  const { select } = useActions();
  const t = useMessages().timeline;
  const { figure } = useFormat();
  const names = useNames();
  // Time runs the reading way, as in the head above.
  const mirrored = directionOf(useLanguage()) === 'rtl';
  const kind = view.lanes;
  const name = kind === 'party' ? names.party(lane.id) : names.issue(lane.id);
  const whose = { kind, id: lane.id } as const;
  const marks = inReadingOrder(lane.marks).flatMap((mark) => {
    const state = stateOf(mark.statement);
    // What has the focus or is selected is always there, so that it can be brought in sight.
    const isIn = reaches(drawn, mark) || mark.key === stop || state === 'selected';
    return isIn ? [{ mark, state }] : [];
  });
  return (
    <div className="lane">
      <div className="lane-head">
        <button
          type="button"
          className="lane-name"
          aria-pressed={isSelected(view.select, whose)}
          onClick={() => select(whose)}
        >
          {kind === 'party' && <PartyMark party={lane.id} />}
          <span className="lane-title">
            <bdi>{name}</bdi>{' '}
            <span className="lane-count" aria-hidden="true">
              {figure(lane.marks.length)}
            </span>
          </span>
        </button>
      </div>
      <svg
        role="group"
        aria-label={t.lane(name, lane.marks.length)}
        aria-describedby="timeline-keys"
        width={axis.width}
        height={lane.height}
      >
        <g transform={mirrored ? `translate(${axis.width})${MIRROR}` : undefined}>
          <Events events={events} axis={axis} height={lane.height} />
          <path className="lane-line" d={`M0,${lane.line}H${axis.width}`} aria-hidden="true" />
          <Turns turns={lane.turns} stateOf={stateOf} drawn={drawn} />
          {marks.map(({ mark, state }) => (
            <LaneMarkView
              key={mark.key}
              mark={mark}
              lane={lane.id}
              state={state}
              isStop={mark.key === stop}
              mirrored={mirrored}
            />
          ))}
          {lane.marks.length === 0 && (
            <text
              className="lane-silent"
              x={0}
              y={lane.height / 2}
              dy="0.35em"
              transform={`translate(${axis.starts[0]})${mirrored ? MIRROR : ''}`}
            >
              {t.silent}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
});

/** Events run through all lanes; their buttons stand in the head. */
function Events(props: {
  readonly events: readonly DatedEvent[];
  readonly axis: Axis;
  readonly height: number;
}): ReactNode {
  const { events, axis, height } = props;
  const { view } = useReading();
  return events.map(({ event, from, to }) => {
    const x = startOf(axis, from);
    const selected = isSelected(view.select, { kind: 'event', id: event.id });
    return (
      <g
        key={event.id}
        className={`lane-event${selected ? ' is-selected' : ''}`}
        data-event={event.id}
        aria-hidden="true"
      >
        <rect className="days" x={x} width={endOf(axis, to) - x} height={height} />
        <path d={`M${x},0V${height}`} />
        <rect className="hit" x={x - 4} width={8} height={height} />
      </g>
    );
  });
}

/** A turn stands back as far as the marks that it joins. Its later mark says it in words. */
function Turns(props: {
  readonly turns: readonly PlacedTurn[];
  readonly stateOf: (statement: Statement) => MarkState;
  readonly drawn: Stretch;
}): ReactNode {
  const { turns, stateOf, drawn } = props;
  return (
    <g className="lane-turns" aria-hidden="true">
      {turns.map(({ key, from, to, path }) => {
        if (from.x > drawn.to || to.x < drawn.from) return null;
        const ends = [stateOf(from.statement), stateOf(to.statement)];
        const state = ends.includes('faded') ? 'faded' : ends.includes('rest') ? 'rest' : 'related';
        return <path key={key} className={`is-${state}`} d={path} />;
      })}
    </g>
  );
}

/** Whether a mark, or what shows its days, lies in a stretch. */
function reaches({ from, to }: Stretch, { x, span = [x, x] }: PlacedMark): boolean {
  return (x >= from && x <= to) || (span[0] <= to && span[1] >= from);
}
