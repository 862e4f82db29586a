/** A statement in its lane: its position as a shape, which opens its quote. */
import type { ReactNode } from 'react';
import type { MarkState } from '../../layout/lanesEmphasis.ts';
import { CELLS } from '../../layout/lanesMeasures.ts';
import type { PlacedMark } from '../../layout/lanesPlace.ts';
import { textWidth } from '../../layout/textWidth.ts';
import type { Id } from '../../model/dataset.ts';
import { PositionShape } from '../dossier/PositionMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { useMarkName } from './markName.ts';

/** A shape's size, px; one that the rule does not count is smaller, except that unclear ones never count. */
const SIZE = 14;
const SMALL = 9;

/** The side of the box that shapes are drawn in. */
const DRAWN = 12;

/** The size of a party's short name, px, and how far down its line the letters stand. */
const TEXT = 11;
const DOWN = 0.6;

/** Half the side of the box round a red line, and the radius of the ring round what is selected or has the focus. */
const RED = 9.5;
const RING = 11;

/** What turns a lane to run from right to left, and its letters back. */
export const MIRROR = ' scale(-1,1)';

export function LaneMarkView(props: {
  readonly mark: PlacedMark;
  readonly lane: Id;
  readonly state: MarkState;
  readonly isStop: boolean;
  /** Whether the lane runs from right to left. */
  readonly mirrored: boolean;
}): ReactNode {
  const { mark, lane, state, isStop, mirrored } = props;
  const { word, span, x } = mark;
  const { lanes } = useReading().view;
  const nameOf = useMarkName();
  const way = mirrored ? -1 : 1;
  const { width, height, label } = CELLS[lanes];
  const size = mark.counted || word === 'unclear' ? SIZE : SMALL;
  return (
    <g
      role="button"
      className={`lane-mark is-${state}`}
      data-key={mark.key}
      tabIndex={isStop ? 0 : -1}
      aria-label={nameOf(mark, lane)}
      aria-pressed={state === 'selected'}
      transform={`translate(${x},${mark.y})${mirrored ? MIRROR : ''}`}
    >
      <rect className="hit" x={-width / 2} y={(label - height) / 2} width={width} height={height} />
      {span && <path className="lane-span" d={`M${way * (span[0] - x)},0H${way * (span[1] - x)}`} />}
      {mark.statement.redLine && (
        <rect className="lane-red-line" x={-RED} y={-RED} width={2 * RED} height={2 * RED} rx={3} />
      )}
      <circle className="ring" r={RING} />
      <g
        className={`position ${word}`}
        transform={`scale(${size / DRAWN}) translate(${-DRAWN / 2},${-DRAWN / 2})`}
      >
        <PositionShape word={word} />
      </g>
      {label > 0 && <Whose speakers={mark.speakers} width={width} y={(height - label) / 2 + label * DOWN} />}
    </g>
  );
}

/** Whose a mark is in the lane of an issue, in short; a name for which there is no room gives way. */
function Whose(props: {
  readonly speakers: readonly Id[];
  readonly width: number;
  readonly y: number;
}): ReactNode {
  const { speakers, width, y } = props;
  const t = useMessages().timeline;
  const names = useNames();
  const [one] = speakers;
  const text = speakers.length > 1 || one === undefined ? t.joint : names.short(one);
  if (textWidth(text, 500) * TEXT > width) return null;
  return (
    <text className="lane-whose" y={y} fontSize={TEXT}>
      {text}
    </text>
  );
}
