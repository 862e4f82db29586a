/** The roll of an issue: where each party in view stands on it, the silent ones too. */
import type { Id } from '../model/dataset.ts';
import type { Findings } from './findings.ts';
import { partiesInView } from './filter.ts';
import { partiesOn, stanceOf, type Stance, type StanceWord } from './stances.ts';

/** The order of the groups: from yes to no, then those of whom neither can be said. It is no ranking. */
const ROLL_WORDS = [
  'supports',
  'conditional',
  'both',
  'neutral',
  'opposes',
  'unclear',
  'none',
] as const satisfies readonly StanceWord[];

/** One party on the roll; without a statement in view it has no stance. */
export interface RollEntry {
  readonly party: Id;
  readonly stance: Stance | undefined;
}

/** The parties whose stance has one word, in the data set's order. */
export interface RollGroup {
  readonly word: StanceWord;
  readonly parties: readonly RollEntry[];
}

/** The parties in view by their stance on an issue; groups without a party are left out. */
export function rollCall({ dataset, filter, stances, columns }: Findings, issue: Id): readonly RollGroup[] {
  const held = partiesOn(columns, issue);
  const entries = partiesInView(dataset, filter).map((party) => ({
    party,
    stance: held.has(party) ? stanceOf(stances, party, issue) : undefined,
  }));
  return ROLL_WORDS.map((word) => ({
    word,
    parties: entries.filter(({ stance }) => (stance?.word ?? 'none') === word),
  })).filter(({ parties }) => parties.length > 0);
}
