/** How many statements each option of a filter has: what choosing it could show. */
import type { Confidence, Dataset, EvidenceKind, Id } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { View } from '../model/view.ts';
import { codeParts, encoded } from './encoded.ts';
import { filterOf } from './filter.ts';
import { optionTallies } from './optionTallies.ts';

/** Statements by option; an option without any has no entry. */
export interface OptionCounts {
  readonly parties: ReadonlyMap<Id, number>;
  readonly issues: ReadonlyMap<Id, number>;
  readonly topics: ReadonlyMap<Id, number>;
  readonly evidence: ReadonlyMap<EvidenceKind, number>;
  readonly confidence: ReadonlyMap<Confidence, number>;
  readonly joint: number;
}

/**
 * The statements that each option has under all other filters of the view: those in view if its own filter let
 * everything through. A joint statement counts for each of its parties, one towards a party for those who made it.
 */
export function optionCounts(dataset: Dataset, view: View): OptionCounts {
  const columns = encoded(dataset);
  const tallies = optionTallies(dataset, filterOf(view, dataset));
  const { issues } = lookup(dataset);
  return {
    parties: summed(tallies.parties, (at) => columns.parties[at]),
    issues: summed(tallies.issues, (at) => columns.issues[at]),
    topics: summed(tallies.topics, (at) => issues.get(columns.issues[at] ?? '')?.topic),
    evidence: summed(tallies.evidence, (at) => codeParts(at).kind),
    confidence: summed(tallies.confidence, (at) => codeParts(at).confidence),
    joint: summed(tallies.joint, (at) => (codeParts(at).joint ? 'joint' : undefined)).get('joint') ?? 0,
  };
}

/** The counts of all places that stand for the same option; those of a place that stands for none are left out. */
function summed<T>(counts: Int32Array, optionAt: (at: number) => T | undefined): ReadonlyMap<T, number> {
  const sums = new Map<T, number>();
  counts.forEach((count, at) => {
    const option = count === 0 ? undefined : optionAt(at);
    if (option !== undefined) sums.set(option, (sums.get(option) ?? 0) + count);
  });
  return sums;
}
