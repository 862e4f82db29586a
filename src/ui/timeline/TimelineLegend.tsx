/** The legend: the signs that are in the picture, and nothing else. */
import { memo, type ReactNode } from 'react';
import { isStretched, type Axis } from '../../layout/lanesAxis.ts';
import type { PlacedLane } from '../../layout/lanesPlace.ts';
import { POSITION_WORDS } from '../../model/dataset.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { useMessages } from '../messages/useMessages.ts';

export const TimelineLegend = memo(function TimelineLegend(props: {
  readonly lanes: readonly PlacedLane[];
  readonly axis: Axis;
}): ReactNode {
  const { lanes, axis } = props;
  const t = useMessages().timeline.legend;
  const marks = lanes.flatMap((lane) => lane.marks);
  const isSmall = marks.some(({ counted, word }) => !counted && word !== 'unclear');
  return (
    <ul className="timeline-legend" aria-label={t.title}>
      {POSITION_WORDS.filter((word) => marks.some((mark) => mark.word === word)).map((word) => (
        <li key={word}>
          <PositionMark word={word} />
          {t.words[word]}
        </li>
      ))}
      {isSmall && <li>{t.uncounted}</li>}
      {marks.some((mark) => mark.statement.redLine) && (
        <li>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <rect className="lane-red-line" x={-7.5} y={-7.5} width={15} height={15} rx={3} />
          </svg>
          {t.redLine}
        </li>
      )}
      {lanes.some((lane) => lane.turns.length > 0) && (
        <li>
          <svg viewBox="0 -8 26 16" className="lane-turns" aria-hidden="true">
            <path d="M0,5C10,5 14,-4 24,-4M20,-8L24,-4L20,0" />
          </svg>
          {t.turn}
        </li>
      )}
      {marks.some((mark) => mark.span) && (
        <li>
          <svg viewBox="0 -8 26 16" aria-hidden="true">
            <path className="lane-span" d="M0,0H26" />
          </svg>
          {t.span}
        </li>
      )}
      <li>{t.sides}</li>
      {isStretched(axis) && <li>{t.wide}</li>}
    </ul>
  );
});
