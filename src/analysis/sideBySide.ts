/** Any number of parties side by side: where each stands on every issue, and in which words. */
import type { Id, Statement } from '../model/dataset.ts';
import { issueInView, partiesInView } from './filter.ts';
import type { Findings } from './findings.ts';
import { positionWord } from './position.ts';
import { stanceOf, type Stance, type StanceWord } from './stances.ts';

/** How an issue comes out for several parties. */
export type Outcome = 'difference' | 'agreement' | 'incomparable';

/** One issue on which at least one of the parties said something in view, or is supposed to. */
export interface SideBySide {
  readonly issue: Id;
  /** In the order of the parties given; undefined where one said nothing. */
  readonly stances: readonly (Stance | undefined)[];
  readonly outcome: Outcome;
}

/** Those of some parties that are in view, in the data set's order: it is no ranking. */
export function chosenInView({ dataset, filter }: Findings, chosen: readonly Id[]): readonly Id[] {
  return partiesInView(dataset, filter).filter((party) => chosen.includes(party));
}

/** Compares parties on every issue in view on which one of them has a stance; issues in the data set's order. */
export function sideBySide(
  { dataset, filter, stances }: Findings,
  parties: readonly Id[],
): readonly SideBySide[] {
  return dataset.issues
    .filter((issue) => issueInView(issue, filter))
    .map(({ id }) => {
      const row = parties.map((party) => stanceOf(stances, party, id));
      return { issue: id, stances: row, outcome: outcomeOf(row) };
    })
    .filter(({ stances: row }) => row.some((stance) => stance !== undefined));
}

/**
 * Who is silent or unclear is no part of it. Of the others, if there are two: another word is a difference, a
 * condition too, and so is one word that is yes and no; the same yes or no of all is an agreement. Neutral parties are
 * on no side, and have none in common.
 */
function outcomeOf(row: readonly (Stance | undefined)[]): Outcome {
  const words = row
    .map((stance) => stance?.word ?? 'none')
    .filter((word) => word !== 'none' && word !== 'unclear');
  const [word] = words;
  if (words.length < 2) return 'incomparable';
  if (word === 'both' || words.some((other) => other !== word)) return 'difference';
  return word === 'neutral' ? 'incomparable' : 'agreement';
}

/**
 * The newest statements that say what a stance comes to: one, or for yes and no one of each, the newest first. None
 * of a stance that is supposed.
 */
export function wordsOf({ word, counted, inView, supposed }: Stance): readonly Statement[] {
  if (supposed) return [];
  const newest = (...words: readonly StanceWord[]) =>
    counted.find(({ position }) => words.includes(positionWord(position)));
  const says = word === 'both' ? [newest('supports', 'conditional'), newest('opposes')] : [newest(word)];
  // What is unclear counts nowhere.
  return word === 'unclear' ? inView.slice(0, 1) : counted.filter((statement) => says.includes(statement));
}
