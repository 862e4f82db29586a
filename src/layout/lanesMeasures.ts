/** The measures of the timeline, px, and where in a lane each position stands. */
import type { PositionWord } from '../model/dataset.ts';
import type { Lanes } from '../model/view.ts';

/** The place of a mark, and how many of a band stand above each other at most. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  /** Of the height, what the name below the shape takes. */
  readonly label: number;
  readonly rows: number;
}

/** What a finger needs is 24 px. In an issue's lane a mark says whose it is; there are many such lanes, so they are low. */
export const CELLS: Readonly<Record<Lanes, Cell>> = {
  party: { width: 24, height: 24, label: 0, rows: 5 },
  issue: { width: 32, height: 34, label: 12, rows: 3 },
};

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
