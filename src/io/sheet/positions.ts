/** Positions as sheets have them: words of many kinds, numbers, and the 0 and 1 of Discourse Network Analyzer. */
import { POSITION_WORDS, type Position, type PositionWord } from '../../model/dataset.ts';
import { numberIn } from '../csv.ts';

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

export const POSITIONS_EXPECTED =
  'a number from -1 to 1, or a word: supports, conditional, neutral, opposes, unclear (also yes, no, abstain, agree, disagree, for, against)';

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

/**
 * How the cells of a position column are to be read: a function from a cell to its position, undefined for a cell
 * that has none. What 0 and 1 mean depends on the whole column and its heading.
 */
export function positionReader(
  heading: string,
  cells: readonly string[],
  decimalComma: boolean,
): (cell: string) => Position | undefined {
  const numbers = cells.flatMap((cell) => numberOf(cell, decimalComma) ?? []);
  const yesOrNo = YES_OR_NO.includes(heading) && numbers.every((number) => number === 0 || number === 1);
  return (cell) => {
    const number = numberOf(cell, decimalComma);
    if (number === undefined) return MEANINGS.get(cell.toLowerCase());
    if (yesOrNo) return number === 1 ? 'supports' : 'opposes';
    if (number < -1 || number > 1) return undefined;
    // Never -0: it is no other position than 0.
    return number === 0 ? 0 : number;
  };
}
