/** The view of an address that says nothing. */
import { CONFIDENCES, EVIDENCE_KINDS, type Dataset } from './dataset.ts';
import { sortedUnique } from './ids.ts';
import { ARCS, type View } from './view.ts';

/** A data set's default view. The data set's first parties are already chosen (analysis/shown). */
export function defaultView(dataset: Dataset): View {
  return {
    dataset: dataset.id,
    kind: 'graph',
    parties: sortedUnique(dataset.shownParties),
    issues: sortedUnique(dataset.issues.map((issue) => issue.id)),
    topics: sortedUnique(dataset.topics.map((topic) => topic.id)),
    arcs: sortedUnique(ARCS),
    pills: 'shown',
    evidence: sortedUnique(EVIDENCE_KINDS),
    joint: true,
    confidence: sortedUnique(CONFIDENCES),
    count: 'contested',
    rule: 'latest',
    norm: 'none',
    min: 0,
    whatif: [],
    compare: [],
    lanes: 'party',
    open: [],
    q: '',
    embed: false,
    blocs: false,
    rank: 'shared',
    only: 'all',
  };
}
