/** Who said what when: a lane for each party or issue, statements as marks, events as lines, turns as curves. */
import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { laneList } from '../../analysis/lanes.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { statesOf } from '../../layout/lanesEmphasis.ts';
import { askedLanes, placedLanes } from '../../layout/lanesInSteps.ts';
import { markAt } from '../../layout/lanesWalk.ts';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { ReadingProvider, useActions, useEmbedded, useReading } from '../reading.tsx';
import { datedEvents } from '../time/steps.ts';
import { useWidth } from '../time/useWidth.ts';
import { useInSteps } from '../useInSteps.ts';
import { LaneRow } from './LaneRow.tsx';
import { LaneSwitch } from './LaneSwitch.tsx';
import { useMarkName } from './markName.ts';
import { NothingInLanes } from './NothingInLanes.tsx';
import './timeline.css';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { useInSight } from './useInSight.ts';
import { useLaneMarks } from './useLaneMarks.ts';
import { useShownLanes } from './useShownLanes.tsx';
import { useSight } from './useSight.ts';

export function TimelineView(props: {
  /** In a picture all is drawn, and at once. */
  readonly whole?: boolean;
}): ReactNode {
  const { whole = false } = props;
  const reading = useReading();
  const actions = useActions();
  const embedded = useEmbedded();
  // What was shown stays until the lanes of another reading are there.
  const ready = useDeferredValue(reading);
  if (whole || !isCrowded(reading.dataset)) return <Timeline whole={whole} inSteps={false} />;
  return (
    <ReadingProvider reading={ready} actions={actions} embedded={embedded}>
      <Timeline whole={false} inSteps />
    </ReadingProvider>
  );
}

function Timeline(props: { readonly whole: boolean; readonly inSteps: boolean }): ReactNode {
  const { whole, inSteps } = props;
  const reading = useReading();
  const { dataset, view } = reading;
  const t = useMessages().timeline;
  const box = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const measured = Math.floor(useWidth(room));
  const deferred = useDeferredValue(measured);
  const width = inSteps ? deferred : measured;
  const [hovered, setHovered] = useState<string>();

  const list = laneList(reading, view.lanes);
  const { ids, more } = useShownLanes(list);
  const isKnown = !inSteps || width > 0;
  const asked = askedLanes({ dataset, list, ids: isKnown ? ids : NONE, width });
  if (!inSteps) placedLanes(asked);
  const { axis, lanes } = useInSteps(placedLanes, asked);
  const events = useMemo(() => datedEvents(dataset.events), [dataset]);
  const stateOf = useMemo(() => statesOf(reading, view.select), [reading, view.select]);
  const { stop, focused, handlers } = useLaneMarks(box, lanes, setHovered);
  const { drawnOf, onScroll } = useSight(box, lanes, whole);
  useInSight(box, view.select, width);

  const nameOf = useMarkName();
  const captioned = hovered ?? focused;
  const caption = captioned === undefined ? undefined : markAt(lanes, ({ key }) => key === captioned);
  return (
    <section className="timeline" aria-label={t.name}>
      <div className="timeline-bar">
        <LaneSwitch />
        {/* What the pointer or the focus is on, in words: the mark's own name says it to assistive technology. */}
        <p className="timeline-caption" aria-hidden="true">
          {caption && nameOf(caption.mark, caption.lane.id)}
        </p>
      </div>
      {list.marks.every((many) => many === 0) ? (
        <NothingInLanes />
      ) : (
        <>
          <p className="hidden" id="timeline-keys">
            {t.keys}
          </p>
          <div className="timeline-box" ref={box} onScroll={onScroll} {...handlers}>
            <div className="timeline-room" ref={room} />
            {isKnown && (
              <div
                className="timeline-sheet"
                style={{ inlineSize: `calc(var(--lane-name) + ${axis.width}px)` }}
              >
                <TimelineHead axis={axis} events={events} />
                {lanes.map((lane, at) => (
                  <LaneRow
                    key={lane.id}
                    lane={lane}
                    axis={axis}
                    events={events}
                    stateOf={stateOf}
                    stop={stop?.lane === lane ? stop.mark.key : undefined}
                    drawn={drawnOf(at)}
                  />
                ))}
              </div>
            )}
          </div>
          {more}
          <TimelineLegend lanes={lanes} axis={axis} />
        </>
      )}
    </section>
  );
}

const NONE: readonly Id[] = [];
