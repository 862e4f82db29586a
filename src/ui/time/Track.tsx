/** The track of time: bars of statements, events, and a range that is dragged or moved by keys. */
import { useMemo, useRef, type PointerEvent, type ReactNode } from 'react';
import { density } from '../../analysis/density.ts';
import { dayNumber, dayOf } from '../../model/time.ts';
import { daysInWords, inWords } from '../format/date.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { useAfterPicture } from '../useAfterPicture.ts';
import { eventLabels } from './eventLabels.ts';
import type { DatedEvent } from './steps.ts';
import { useWidth } from './useWidth.ts';

/** There are about this many bars: more would be thinner than a finger can tell apart. */
const BARS = 80;

interface Days {
  readonly from: string;
  readonly to: string;
}

export function Track(props: {
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
  readonly events: readonly DatedEvent[];
  readonly onRange: (days: Days, settled: boolean) => void;
}): ReactNode {
  const { first, last, from, to, events, onRange } = props;
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | undefined>(undefined);
  const start = dayNumber(first);
  const end = dayNumber(last);
  const place = (day: string): number => (dayNumber(day) - start) / (end - start + 1);

  // An address may ask for days beyond those of the data.
  const shown = (day: string): number => Math.min(1, Math.max(0, place(day)));

  const dayAt = (event: PointerEvent): number => {
    const rect = box.current?.getBoundingClientRect();
    if (!rect) return start;
    const rtl = getComputedStyle(box.current ?? document.body).direction === 'rtl';
    const share = (rtl ? rect.right - event.clientX : event.clientX - rect.left) / rect.width;
    return Math.min(end, Math.max(start, start + Math.floor(share * (end - start + 1))));
  };
  const drag = (event: PointerEvent, settled: boolean): void => {
    if (anchor.current === undefined) return;
    const day = dayAt(event);
    onRange(
      { from: dayOf(Math.min(anchor.current, day)), to: dayOf(Math.max(anchor.current, day)) },
      settled,
    );
  };

  return (
    <div className="track">
      <EventMarks events={events} place={place} now={{ from, to }} onRange={onRange} />
      <div
        className="track-bars"
        ref={box}
        onPointerDown={(event) => {
          anchor.current = dayAt(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => drag(event, false)}
        onPointerUp={(event) => {
          drag(event, true);
          anchor.current = undefined;
        }}
        onPointerCancel={() => {
          anchor.current = undefined;
        }}
      >
        <Bars first={first} start={start} end={end} />
        <div
          className="track-range"
          hidden={from > last || to < first}
          style={{
            insetInlineStart: `${shown(from) * 100}%`,
            inlineSize: `${(shown(dayOf(dayNumber(to) + 1)) - shown(from)) * 100}%`,
          }}
        />
      </div>
      <Ends first={first} last={last} from={from} to={to} onRange={onRange} />
    </div>
  );
}

function Bars(props: { readonly first: string; readonly start: number; readonly end: number }): ReactNode {
  const { first, start, end } = props;
  const { dataset, view } = useReading();
  const days = Math.max(1, Math.ceil((end - start + 1) / BARS));
  const now = useMemo(() => ({ dataset, view, first, days }), [dataset, view, first, days]);
  const counted = useAfterPicture(now, dataset);
  const bars = useMemo(
    () => (counted ? density(counted.dataset, counted.view, counted.first, counted.days) : []),
    [counted],
  );
  const most = Math.max(1, ...bars);
  const width = days / (end - start + 1);
  return (
    <svg className="bars" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {bars.map((count, bin) => (
        <rect key={bin} x={bin * width} y={1 - count / most} width={width * 0.8} height={count / most} />
      ))}
    </svg>
  );
}

function EventMarks(props: {
  readonly events: readonly DatedEvent[];
  readonly place: (day: string) => number;
  readonly now: Days;
  readonly onRange: (days: Days, settled: boolean) => void;
}): ReactNode {
  const { events, place, now, onRange } = props;
  const t = useMessages().time;
  const names = useNames();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list);
  const labels = eventLabels(
    events.map(({ event, from }) => ({ title: names.text(event.title), at: place(from) })),
    width,
  );
  return (
    <ul className="track-events" ref={list}>
      {events.map(({ event, from, to }, index) => {
        const title = names.text(event.title);
        const label = labels[index];
        const said = t.event(title, daysInWords(from, to, language));
        return (
          <li
            key={event.id}
            className={label ? `labelled row-${label.row} ${label.side}` : 'bare'}
            style={{ insetInlineStart: `${place(from) * 100}%` }}
          >
            {label ? (
              <button
                type="button"
                title={said}
                aria-label={said}
                aria-pressed={now.from === from && now.to === to}
                onClick={() => onRange({ from, to }, true)}
              >
                {title}
              </button>
            ) : (
              // No room for a target of its own: the steps before and after lead here.
              <span className="hidden">{said}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The two ends as native sliders: a day a step, all keys as a reader expects. */
function Ends(props: {
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
  readonly onRange: (days: Days, settled: boolean) => void;
}): ReactNode {
  const { first, last, from, to, onRange } = props;
  const t = useMessages().time;
  const language = useLanguage();
  const slider = (label: string, day: string, move: (day: string) => Days): ReactNode => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={inWords(day, language)}
      min={dayNumber(first)}
      max={dayNumber(last)}
      value={dayNumber(day)}
      onChange={(event) => onRange(move(dayOf(event.target.valueAsNumber)), false)}
    />
  );
  return (
    <div className="track-ends">
      {slider(t.from, from, (day) => ({ from: day < to ? day : to, to }))}
      {slider(t.to, to, (day) => ({ from, to: day > from ? day : from }))}
    </div>
  );
}
