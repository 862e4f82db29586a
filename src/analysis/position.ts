/** What a position is worth, and what a value is called. */
import type { Position, PositionWord } from '../model/dataset.ts';

const VALUES: Readonly<Record<PositionWord, number | undefined>> = {
  supports: 1,
  conditional: 0.5,
  neutral: 0,
  opposes: -1,
  unclear: undefined,
};

/** A value above this is a yes; from here down to 0 it has conditions. */
const PLAIN_YES = 0.5;

/** The value of a position, from −1 to 1; undefined for `unclear`, which has none. */
export function valueOf(position: Position): number | undefined {
  return typeof position === 'number' ? position : VALUES[position];
}

/** The word for a value: above 0.5 supports, above 0 conditional, 0 neutral, below 0 opposes. */
export function wordOf(value: number): Exclude<PositionWord, 'unclear'> {
  if (value > PLAIN_YES) return 'supports';
  if (value > 0) return 'conditional';
  return value < 0 ? 'opposes' : 'neutral';
}

/** The word of a position as it was coded. */
export function positionWord(position: Position): PositionWord {
  const value = valueOf(position);
  return value === undefined ? 'unclear' : wordOf(value);
}
