/** The measures of the timeline, px, and where in a lane each position stands. */
import type { PositionWord } from '../model/dataset.ts';
import type { Lanes } from '../model/view.ts';

/** From mark to mark, in both directions: what a finger needs. */
export const PITCH = 24;

/** So many marks of a band stand above each other at most; there are few party lanes and many issue lanes. */
export const ROWS: Readonly<Record<Lanes, number>> = { party: 5, issue: 3 };

/** A lane from top to bottom: what is for, what is neutral, what is against; apart from them what is not clear. */
export const BAND_ORDER = ['yes', 'neutral', 'no', 'unclear'] as const;
export type Band = (typeof BAND_ORDER)[number];

export const BANDS: Readonly<Record<PositionWord, Band>> = {
  supports: 'yes',
  conditional: 'yes',
  neutral: 'neutral',
  opposes: 'no',
  unclear: 'unclear',
};
