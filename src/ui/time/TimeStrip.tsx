/** The bottom strip: events and the density of statements; a range by dragging, by keyboard, or event by event. */
import { memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { period } from '../../analysis/density.ts';
import type { View } from '../../model/view.ts';
import { daysInWords } from '../format/date.ts';
import { SinceField } from '../judgement/SinceField.tsx';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useChosen, useReading } from '../reading.tsx';
import { datedEvents, eventInView, stepped, type DatedEvent } from './steps.ts';
import { Track } from './Track.tsx';
import './time.css';

/** How long each event stands while playing: long enough to read the picture once. */
const PLAY_MS = 2200;

type Range = Pick<View, 'from' | 'to'>;

export function TimeStrip(props: {
  /** `settled` is false while a range is still being dragged. */
  readonly onRange: (range: Range, settled: boolean) => void;
}): ReactNode {
  const { dataset } = useReading();
  const { from, to, since } = useChosen();
  const whole = period(dataset);
  if (!whole || whole.first === whole.last) return null;
  return <Strip {...props} first={whole.first} last={whole.last} from={from} to={to} since={since} />;
}

/** As much room as the strip takes, for as long as it has not come. */
export function TimeRoom(): ReactNode {
  const whole = period(useReading().dataset);
  return whole && whole.first !== whole.last && <div className="time" />;
}

/** Rendered anew only for another period. */
const Strip = memo(function Strip(props: {
  readonly onRange: (range: Range, settled: boolean) => void;
  readonly first: string;
  readonly last: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly since: string | undefined;
}) {
  const { onRange, first, last, since } = props;
  const { dataset } = useReading();
  const t = useMessages().time;
  const names = useNames();
  const { label } = useFormat();
  const language = useLanguage();
  const events = useMemo(() => datedEvents(dataset.events), [dataset]);
  const from = props.from ?? first;
  const to = props.to ?? last;
  const choose = (next: { from: string; to: string }, settled: boolean): void =>
    onRange(
      {
        from: next.from <= first ? undefined : next.from,
        to: next.to >= last ? undefined : next.to,
      },
      settled,
    );
  const now = eventInView(events, from, to);
  return (
    <section className="time" aria-label={t.title}>
      <div className="time-said">
        <p className="time-range">
          {now && <strong>{label(names.text(now.event.title))} </strong>}
          {daysInWords(from, to, language)}
        </p>
        <Steps events={events} from={from} to={to} onStep={(event) => choose(event, true)} />
        {/* Always there: what comes and goes would change the height of the picture. */}
        <button
          type="button"
          className="time-whole"
          disabled={props.from === undefined && props.to === undefined}
          aria-label={t.whole}
          title={t.whole}
          onClick={() => choose({ from: first, to: last }, true)}
        >
          ↔
        </button>
        <SinceField first={first} last={last} since={since} />
      </div>
      <Track first={first} last={last} from={from} to={to} events={events} onRange={choose} />
    </section>
  );
});

/** Before, next, and play: each shows one event’s days. Playing ends with the last event. */
function Steps(props: {
  readonly events: readonly DatedEvent[];
  readonly from: string;
  readonly to: string;
  readonly onStep: (event: DatedEvent) => void;
}): ReactNode {
  const { events, from, to, onStep } = props;
  const t = useMessages().time;
  const [asked, setAsked] = useState(false);
  const before = stepped(events, from, to, -1);
  const next = stepped(events, from, to, 1);
  const playing = asked && next !== undefined;
  const step = useRef(onStep);
  useEffect(() => {
    step.current = onStep;
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      step.current(next);
      // At the last event it is over, also if the reader goes back by hand afterwards.
      if (!stepped(events, next.from, next.to, 1)) setAsked(false);
    }, PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, next, events]);
  if (events.length === 0) return null;
  const play = (): void => {
    const start = next ?? events[0];
    if (!playing && start) onStep(start);
    setAsked(!playing);
  };
  return (
    <div className="time-steps">
      <button
        type="button"
        disabled={!before}
        onClick={() => before && onStep(before)}
        aria-label={t.previous}
      >
        ‹
      </button>
      <button type="button" onClick={play}>
        {playing ? t.pause : t.play}
      </button>
      <button type="button" disabled={!next} onClick={() => next && onStep(next)} aria-label={t.next}>
        ›
      </button>
    </div>
  );
}
