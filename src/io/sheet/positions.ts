/** Positions as sheets have them: words of many kinds, numbers, and the 0 and 1 of Discourse Network Analyzer. */
import { POSITION_WORDS, type Position, type PositionWord } from '../../model/dataset.ts';
import { numberIn } from '../csv.ts';

/** What the reader says that words or numbers of the position column mean, as they are written in any case. */
export type PositionMap = Readonly<Record<string, Position>>;

const WORDS: Readonly<Record<PositionWord, readonly string[]>> = {
  supports: [
    'supports',
    'support',
    'supported',
    'agree',
    'agrees',
    'agreed',
    'yes',
    'y',
    'yea',
    'aye',
    'true',
    'pro',
    'for',
    'in favour',
    'in favor',
    'positive',
    '+',
  ],
  conditional: ['conditional', 'conditionally'],
  neutral: ['neutral', 'abstain', 'abstains', 'abstained', 'abstention', 'neither'],
  opposes: [
    'opposes',
    'oppose',
    'opposed',
    'disagree',
    'disagrees',
    'disagreed',
    'no',
    'n',
    'nay',
    'false',
    'contra',
    'con',
    'against',
    'negative',
    '-',
    '\u2212',
  ],
  unclear: ['unclear', 'ambiguous'],
};

const MEANINGS: ReadonlyMap<string, PositionWord> = new Map(
  POSITION_WORDS.flatMap((position) => WORDS[position].map((word) => [word, position] as const)),
);

/** Of somebody who did not vote nothing is known: no position at all, and least of all a neutral one. */
const ABSENCES: readonly string[] = ['absent', 'did not vote', 'not voting', 'non-voting'];

/** Headings under which a column of only 0 and 1 says no and yes. Under any other, 0 is neutral. */
const YES_OR_NO: readonly string[] = ['agreement', 'agree', 'vote'];

/** A number as people write it: also with a true minus sign and, where cells are not divided by commas, `0,5`. */
export function numberOf(cell: string, decimalComma: boolean): number | undefined {
  const plain = cell.replace(/^\u2212/, '-');
  return numberIn(decimalComma ? plain.replace(',', '.') : plain);
}

/** Whether a cell holds a position in a word. */
export function isPositionWord(cell: string): boolean {
  return MEANINGS.has(cell.toLowerCase());
}

/** Whether a cell says that no position was taken. */
export function isAbsence(cell: string): boolean {
  return ABSENCES.includes(cell.toLowerCase());
}

const WORD_EXPECTED =
  'a word: supports, conditional, neutral, opposes, unclear (also yes, no, abstain, agree, disagree, for, against)';
export const POSITIONS_EXPECTED = `a number from -1 to 1, or ${WORD_EXPECTED}`;
const SCALE_EXPECTED = `${WORD_EXPECTED}; the numbers of this column go beyond -1 to 1, so that the reader has to say what each of them means`;

/** How the cells of a position column are read. */
export interface PositionReader {
  /** The position of a cell; undefined for one that has none. */
  readonly read: (cell: string) => Position | undefined;
  /** What is said of a cell that has none. */
  readonly expected: string;
}

/**
 * How the cells of a position column are to be read. What 0 and 1 mean depends on the whole column and its heading; on
 * a scale of its own, such as 1 to 5, no number means anything that the reader has not said.
 */
export function positionReader(
  heading: string,
  cells: readonly string[],
  decimalComma: boolean,
  said: PositionMap = {},
): PositionReader {
  const chosen = new Map(
    Object.entries(said).map(([word, position]) => [word.trim().toLowerCase(), position]),
  );
  const numbers = cells.flatMap((cell) =>
    chosen.has(cell.toLowerCase()) ? [] : (numberOf(cell, decimalComma) ?? []),
  );
  const yesOrNo = YES_OR_NO.includes(heading) && numbers.every((number) => number === 0 || number === 1);
  const ownScale = isOwnScale(cells.flatMap((cell) => numberOf(cell, decimalComma) ?? []));
  return {
    read(cell) {
      const position = chosen.get(cell.toLowerCase());
      if (position !== undefined) return position;
      const number = numberOf(cell, decimalComma);
      if (number === undefined) return MEANINGS.get(cell.toLowerCase());
      if (ownScale) return undefined;
      if (yesOrNo) return number === 1 ? 'supports' : 'opposes';
      if (number < -1 || number > 1) return undefined;
      // Never -0: it is no other position than 0.
      return number === 0 ? 0 : number;
    },
    expected: ownScale ? SCALE_EXPECTED : POSITIONS_EXPECTED,
  };
}

/**
 * Whether numbers are on a scale other than -1 to 1: several different ones lie beyond it, and are steps or most of
 * them. A single one may be a slip.
 */
function isOwnScale(numbers: readonly number[]): boolean {
  const distinct = [...new Set(numbers)];
  const beyond = distinct.filter((number) => Math.abs(number) > 1).length;
  return beyond > 1 && (distinct.every(Number.isInteger) || beyond * 2 > distinct.length);
}
