/** How many statements each option of a filter has: what choosing it could show. */
import type { Confidence, Dataset, EvidenceKind, Id } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { View } from '../model/view.ts';
import { CODES, codeParts, encoded } from './encoded.ts';
import { filterOf, type Filter } from './filter.ts';
import { isHeard } from './inView.ts';
import { codesThrough, letThrough, thingsThrough } from './letThrough.ts';

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
  const filter = filterOf(view, dataset);
  const through = letThrough(dataset, columns, filter);
  const things = (open: Partial<Filter>) => thingsThrough(dataset, columns, { ...filter, ...open });
  const anyIssue = things({ issues: undefined });
  const anyTopic = things({ topics: undefined });
  const everybody = things({ parties: undefined });
  const anyEvidence = codesThrough({ ...filter, evidence: undefined });
  const anyConfidence = codesThrough({ ...filter, confidence: undefined });
  const withJoint = codesThrough({ ...filter, joint: true });
  const { size, thing, date, code, starts, party } = columns.statements;
  const parties = new Int32Array(columns.parties.length);
  const [byIssue, byTopic] = [new Int32Array(through.things.length), new Int32Array(through.things.length)];
  const [byEvidence, byConfidence, byJoint] = [
    new Int32Array(CODES),
    new Int32Array(CODES),
    new Int32Array(CODES),
  ];
  const count = (counts: Int32Array, at: number): void => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (let at = 0; at < size; at++) {
    if (through.dates[date[at] ?? 0] === 0) continue;
    const [about, sort] = [thing[at] ?? 0, code[at] ?? 0];
    const isTrusted = through.codes[sort] === 1;
    if (isTrusted && everybody[about] === 1) {
      for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each++) count(parties, party[each] ?? 0);
    }
    if (!isHeard(columns.statements, through.parties, at)) continue;
    if (isTrusted && anyIssue[about] === 1) count(byIssue, about);
    if (isTrusted && anyTopic[about] === 1) count(byTopic, about);
    if (through.things[about] === 0) continue;
    if (anyEvidence[sort] === 1) count(byEvidence, sort);
    if (anyConfidence[sort] === 1) count(byConfidence, sort);
    if (withJoint[sort] === 1) count(byJoint, sort);
  }
  const { issues } = lookup(dataset);
  return {
    parties: summed(parties, (at) => columns.parties[at]),
    issues: summed(byIssue, (at) => columns.issues[at]),
    topics: summed(byTopic, (at) => issues.get(columns.issues[at] ?? '')?.topic),
    evidence: summed(byEvidence, (at) => codeParts(at).kind),
    confidence: summed(byConfidence, (at) => codeParts(at).confidence),
    joint: summed(byJoint, (at) => (codeParts(at).joint ? 'joint' : undefined)).get('joint') ?? 0,
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
