/** How many statements each option of a filter has: what choosing it could show. */
import type { Confidence, Dataset, EvidenceKind, Id, Statement } from '../model/dataset.ts';
import { lookup, must } from '../model/lookup.ts';
import type { View } from '../model/view.ts';
import { filterOf, isJoint, statementsInView, type Filter } from './filter.ts';

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
  const filter = filterOf(view, dataset);
  const { issues } = lookup(dataset);
  const topicOf = ({ issue }: Statement): Id | undefined =>
    issue === undefined ? undefined : must(issues, issue).topic;
  const without = (opened: Partial<Filter>): readonly Statement[] =>
    statementsInView(dataset, { ...filter, ...opened });
  return {
    parties: tally(without({ parties: undefined }), (statement) => statement.parties),
    issues: tally(without({ issues: undefined }), (statement) => [statement.issue]),
    topics: tally(without({ topics: undefined }), (statement) => [topicOf(statement)]),
    evidence: tally(without({ evidence: undefined }), (statement) => [statement.kind]),
    confidence: tally(without({ confidence: undefined }), (statement) => [statement.confidence]),
    joint: without({ joint: true }).filter(isJoint).length,
  };
}

/** How many statements have each value. */
export function tally<T>(
  statements: readonly Statement[],
  valuesOf: (statement: Statement) => readonly (T | undefined)[],
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const statement of statements) {
    const values = valuesOf(statement);
    for (const value of values.length === 1 ? values : new Set(values)) {
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
