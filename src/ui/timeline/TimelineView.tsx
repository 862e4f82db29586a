/** Who said what when: a lane for each party or issue, statements as marks, events as lines, turns as curves. */
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { lanesOf } from '../../analysis/lanes.ts';
import { axisOf } from '../../layout/lanesAxis.ts';
import { statesOf } from '../../layout/lanesEmphasis.ts';
import { placeLane } from '../../layout/lanesPlace.ts';
import { usePiece } from '../More.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { datedEvents } from '../time/steps.ts';
import { useWidth } from '../time/useWidth.ts';
import { LaneRow } from './LaneRow.tsx';
import { LaneSwitch } from './LaneSwitch.tsx';
import { useMarkName } from './markName.ts';
import { NothingInLanes } from './NothingInLanes.tsx';
import './timeline.css';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { useInSight } from './useInSight.ts';
import { useLaneMarks } from './useLaneMarks.ts';

/** So many lanes are drawn at a time. */
const AT_ONCE = 60;

export function TimelineView(): ReactNode {
  const reading = useReading();
  const { dataset, view } = reading;
  const t = useMessages().timeline;
  const box = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const width = Math.floor(useWidth(room));
  const [hovered, setHovered] = useState<string>();

  const axis = useMemo(() => axisOf(dataset, view.lanes, width), [dataset, view.lanes, width]);
  const events = useMemo(() => datedEvents(dataset.events), [dataset]);
  const lanes = useMemo(
    () => lanesOf(reading, view.lanes).map((lane) => placeLane(lane, axis, view.lanes)),
    [reading, view.lanes, axis],
  );
  const stateOf = useMemo(() => statesOf(reading, view.select), [reading, view.select]);
  const { stop, focused, handlers } = useLaneMarks(box, lanes, setHovered);
  useInSight(box, view.select, width);

  const piece = usePiece(lanes, AT_ONCE);
  const nameOf = useMarkName();
  const marks = lanes.flatMap((lane) => lane.marks.map((mark) => ({ lane, mark })));
  const captioned = hovered ?? focused;
  const caption = marks.find(({ mark }) => mark.key === captioned);
  return (
    <section className="timeline" aria-label={t.name}>
      <div className="timeline-bar">
        <LaneSwitch />
        {/* What the pointer or the focus is on, in words: the mark's own name says it to assistive technology. */}
        <p className="timeline-caption" aria-hidden="true">
          {caption && nameOf(caption.mark, caption.lane.id)}
        </p>
      </div>
      {marks.length === 0 ? (
        <NothingInLanes />
      ) : (
        <>
          <p className="hidden" id="timeline-keys">
            {t.keys}
          </p>
          <div className="timeline-box" ref={box} {...handlers}>
            <div className="timeline-room" ref={room} />
            <div
              className="timeline-sheet"
              style={{ inlineSize: `calc(var(--lane-name) + ${axis.width}px)` }}
            >
              <TimelineHead axis={axis} events={events} />
              {piece.shown.map((lane) => (
                <LaneRow
                  key={lane.id}
                  lane={lane}
                  axis={axis}
                  events={events}
                  stateOf={stateOf}
                  stop={lane.marks.some((mark) => mark.key === stop) ? stop : undefined}
                />
              ))}
            </div>
          </div>
          {piece.more}
          <TimelineLegend lanes={lanes} axis={axis} />
        </>
      )}
    </section>
  );
}
