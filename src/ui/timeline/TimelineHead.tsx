/** The axis: events with their titles, days with their names. It stays in sight while the lanes scroll. */
import { memo, type ReactNode } from 'react';
import { columnOf, startOf, type Axis } from '../../layout/lanesAxis.ts';
import { ticksOf } from '../../layout/lanesTicks.ts';
import { daysInWords, onAxis } from '../format/date.ts';
import { isSelected } from '../matrix/selected.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { eventLabels } from '../time/eventLabels.ts';
import type { DatedEvent } from '../time/steps.ts';

export const TimelineHead = memo(function TimelineHead(props: {
  readonly axis: Axis;
  readonly events: readonly DatedEvent[];
}): ReactNode {
  const { axis, events } = props;
  const t = useMessages().timeline;
  const language = useLanguage();
  return (
    <div className="timeline-head">
      <div className="timeline-corner" />
      <div className="timeline-axis" style={{ inlineSize: axis.width }}>
        <EventButtons axis={axis} events={events} />
        <div className="timeline-ticks" aria-hidden="true">
          {axis.undated !== undefined && (
            <span style={{ insetInlineStart: columnOf(axis, undefined, 0) - 12 }}>{t.undated}</span>
          )}
          {ticksOf(axis).map(({ day, x, names }) => (
            <span key={day} className="tick" style={{ insetInlineStart: x }}>
              {onAxis(day, names, language)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
});

function EventButtons(props: { readonly axis: Axis; readonly events: readonly DatedEvent[] }): ReactNode {
  const { axis, events } = props;
  const { view } = useReading();
  const { select } = useActions();
  const t = useMessages().time;
  const names = useNames();
  const language = useLanguage();
  const labels = eventLabels(
    events.map(({ event, from }) => ({
      title: names.text(event.title),
      at: startOf(axis, from) / axis.width,
    })),
    axis.width,
  );
  return (
    <ul className="timeline-events">
      {events.map(({ event, from, to }, index) => {
        const title = names.text(event.title);
        const label = labels[index];
        const said = t.event(title, daysInWords(from, to, language));
        const selection = { kind: 'event', id: event.id } as const;
        return (
          <li
            key={event.id}
            className={label ? `row-${label.row} ${label.side}` : 'row-0 bare'}
            style={{ insetInlineStart: startOf(axis, from) }}
          >
            <button
              type="button"
              title={said}
              aria-label={said}
              aria-pressed={isSelected(view.select, selection)}
              onClick={() => select(selection)}
            >
              {label ? title : '…'}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
