/** What labels are made of. Lengths are units of the frame. */
import type { Id } from '../model/dataset.ts';
import type { Box } from './placement.ts';

/** One line of text. x is its middle, y its baseline, width its estimate by the letter table. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A party's name, and its short name inside the mark if that has room. */
export interface PartyLabel {
  readonly lines: readonly TextLine[];
  readonly size: number;
  readonly box: Box;
  readonly short: { readonly size: number; readonly width: number } | undefined;
}

/** A camp's name. */
export type CampLabel = Pick<PartyLabel, 'lines' | 'size' | 'box'>;

/** A pill's title and sign. Without lines it gave way: the sign stands alone in the middle. */
export interface PillLabel {
  readonly lines: readonly TextLine[];
  readonly size: number;
  /** The sign's middle and half its size. */
  readonly sign: { readonly x: number; readonly y: number; readonly half: number };
}

/** A title that came back on selection although it does not fit its pill, with the room behind it. */
export interface Plate extends PillLabel {
  readonly box: Box;
}

/** The words of a scene at one scale, by id. */
export interface Labels {
  readonly parties: ReadonlyMap<Id, PartyLabel>;
  readonly issues: ReadonlyMap<Id, PillLabel>;
  readonly plates: ReadonlyMap<Id, Plate>;
  readonly camps: ReadonlyMap<Id, CampLabel>;
}
