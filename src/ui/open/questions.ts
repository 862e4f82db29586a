/** What a reader was asked about a table. Questions stay when they are answered, so that answers can be changed. */
import type { Inspection, UnknownPosition } from '../../io/inspect.ts';

export interface Questions {
  /** Whether headings are to be chosen. */
  readonly headings: boolean;
  /** What is said for a position and was not understood. */
  readonly words: readonly UnknownPosition[];
  /** A date that could mean two days. */
  readonly date: string | undefined;
}

export const NO_QUESTIONS: Questions = { headings: false, words: [], date: undefined };

export function isAnything({ headings, words, date }: Questions): boolean {
  return headings || words.length > 0 || date !== undefined;
}

/** Adds what is asked now. Words and dates of a column that is no longer chosen are forgotten. */
export function withQuestions(
  asked: Questions,
  before: Inspection | undefined,
  now: Inspection | undefined,
): Questions {
  if (!now) return asked;
  const { headingsUnclear, unknownPositions, ambiguousDate } = now;
  const isSame = (column: 'position' | 'date'): boolean =>
    before === undefined || before.columns?.[column] === now.columns?.[column];
  const words = isSame('position') ? asked.words : [];
  const known = new Set(words.map(({ word }) => word.toLowerCase()));
  return {
    headings: asked.headings || headingsUnclear,
    words: [...words, ...unknownPositions.filter(({ word }) => !known.has(word.toLowerCase()))],
    date: ambiguousDate ?? (isSame('date') ? asked.date : undefined),
  };
}
