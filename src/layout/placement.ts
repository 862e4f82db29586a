/** Where everything stands: a pure function of the data set, never of the view. Units: CSS px at scale 1. */
import type { Camp } from '../analysis/camps.ts';
import type { Id } from '../model/dataset.ts';
import type { Arc } from '../model/view.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle by its corners. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A party's mark (centre, radius) and the box of mark and label together. */
export interface PlacedParty extends Point {
  readonly id: Id;
  readonly r: number;
  readonly labelSide: 'above' | 'below';
  readonly box: Box;
}

/** A camp's disc: its parties stand in it, the first of them in the middle. */
export interface PlacedCamp extends Camp, Point {
  readonly r: number;
}

/** An issue's pill: centre and full size. */
export interface PlacedIssue extends Point {
  readonly id: Id;
  readonly width: number;
  readonly height: number;
}

/** The bend of one half of a tie: a quadratic from a's centre over `control` to b's. a < b. */
export interface PlacedArc {
  readonly a: Id;
  readonly b: Id;
  readonly arc: Arc;
  readonly control: Point;
}

/** The whole picture's geometry. The frame is `0 0 width height`; lists are sorted by id in code units. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** How many lines a pill's title may take. */
  readonly pillLines: 1 | 2;
  readonly parties: readonly PlacedParty[];
  readonly issues: readonly PlacedIssue[];
  /** Both halves of every pair of parties, whether the default view ties them or not. */
  readonly arcs: readonly PlacedArc[];
  /** Where there are too many parties to draw them one by one: then nothing has a pill, and arcs are straight. */
  readonly camps?: readonly PlacedCamp[];
}
