/** Which statements a view is about (analysis.md, "Statements in view"). */
import { CONFIDENCES, EVIDENCE_KINDS } from '../model/dataset.ts';
import type { Confidence, Dataset, EvidenceKind, Id, Issue, Statement } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { once } from './once.ts';

/**
 * The part of a view that chooses statements. An undefined set lets everything through, even what has no value
 * there: a statement without `confidence` and an issue without topic are in view only while that set is undefined.
 */
export interface Filter {
  readonly parties: ReadonlySet<Id> | undefined;
  readonly issues: ReadonlySet<Id> | undefined;
  readonly topics: ReadonlySet<Id> | undefined;
  /** ISO days, inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** An ISO day: only what was said up to it. Undated statements, the oldest of all, stay. */
  readonly asOf: string | undefined;
  readonly evidence: ReadonlySet<EvidenceKind> | undefined;
  /** Whether statements of several parties are in view. */
  readonly joint: boolean;
  readonly confidence: ReadonlySet<Confidence> | undefined;
}

/** The whole data set. */
export const EVERYTHING: Filter = {
  parties: undefined,
  issues: undefined,
  topics: undefined,
  from: undefined,
  to: undefined,
  asOf: undefined,
  evidence: undefined,
  joint: true,
  confidence: undefined,
};

const KEYS = [
  'parties',
  'issues',
  'topics',
  'from',
  'to',
  'asOf',
  'evidence',
  'joint',
  'confidence',
] as const satisfies readonly (keyof Filter)[];

/** Whether a filter lets the whole data set through. */
export function isEverything(filter: Filter): boolean {
  return KEYS.every((key) => filter[key] === EVERYTHING[key]);
}

/** The filter of a view. A list of everything there is filters nothing. */
export function filterOf(view: View, dataset: Dataset): Filter {
  return {
    parties: chosenBy(view.parties, dataset.parties),
    issues: chosenBy(view.issues, dataset.issues),
    topics: chosenBy(view.topics, dataset.topics),
    from: view.from,
    to: view.to,
    asOf: undefined,
    evidence: setOf(view.evidence, EVIDENCE_KINDS),
    joint: view.joint,
    confidence: setOf(view.confidence, CONFIDENCES),
  };
}

const idsOf = (things: readonly { readonly id: Id }[]): readonly Id[] => things.map((thing) => thing.id);

function setOf<T>(chosen: readonly T[], whole: readonly T[]): ReadonlySet<T> | undefined {
  const set = new Set(chosen);
  return whole.every((each) => set.has(each)) ? undefined : set;
}

type Things = readonly { readonly id: Id }[];

/** What was last chosen by a list, and of what. */
const lastBy = once((_chosen: readonly Id[]): { of?: Things; set?: ReadonlySet<Id> | undefined } => ({}));

/** The same of things. A step that changes another choice brings the same list again, of very many parties a long one. */
function chosenBy(chosen: readonly Id[], things: Things): ReadonlySet<Id> | undefined {
  const last = lastBy(chosen);
  if (last.of !== things) {
    last.of = things;
    last.set = setOf(chosen, idsOf(things));
  }
  return last.set;
}

/** The ids of the issues in view, those of the chosen topics among the chosen ones, in the file's order. */
export function issuesInView(view: View, dataset: Dataset): readonly Id[] {
  const filter = filterOf(view, dataset);
  return idsOf(dataset.issues.filter((issue) => issueInView(issue, filter)));
}

/** The ids of the parties in view, in the file's order; a party without any statement is among them. */
export function partiesInView(dataset: Dataset, filter: Filter): readonly Id[] {
  return idsOf(dataset.parties).filter((party) => partyInView(party, filter));
}

/** The parties in view that a statement counts for, each once. */
export function speakersInView({ parties }: Statement, filter: Filter): readonly Id[] {
  // Nearly all statements have one speaker: that one is not twice there.
  return (parties.length === 1 ? parties : [...new Set(parties)]).filter((party) =>
    partyInView(party, filter),
  );
}

/** Whether a party is among those chosen. */
export const partyInView = (party: Id, filter: Filter): boolean => filter.parties?.has(party) ?? true;

/** Whether an issue is among those chosen, and its topic too. */
export function issueInView({ id, topic }: Issue, { issues, topics }: Filter): boolean {
  const topicInView = topics === undefined || (topic !== undefined && topics.has(topic));
  return topicInView && (issues?.has(id) ?? true);
}
