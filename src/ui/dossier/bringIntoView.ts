/** The ways back: the change of a view that brings in what it leaves out, and leaves the rest as it is. */
import { CONFIDENCES, type Dataset, type Id, type Issue, type Statement } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { lookup, must } from '../../model/lookup.ts';
import { inRange, readDate } from '../../model/time.ts';
import type { View } from '../../model/view.ts';

type Change = Partial<View>;

export function withParties(view: View, parties: readonly Id[]): Change {
  return { parties: sortedUnique([...view.parties, ...parties]) };
}

/** An issue without a topic is in view only while every topic is. */
export function withIssue(view: View, dataset: Dataset, { id, topic }: Issue): Change {
  const topics = topic === undefined ? dataset.topics.map((each) => each.id) : [topic];
  return {
    issues: sortedUnique([...view.issues, id]),
    topics: sortedUnique([...view.topics, ...topics]),
  };
}

/** Whatever keeps a statement out: its parties, its issue, its kind, its confidence, its being joint, its date. */
export function withStatement(view: View, dataset: Dataset, statement: Statement): Change {
  const { issue, towards, parties, kind, confidence } = statement;
  const ends = [...parties, ...(towards === undefined ? [] : [towards])];
  return {
    ...withParties(view, ends),
    ...(issue === undefined ? {} : withIssue(view, dataset, must(lookup(dataset).issues, issue))),
    ...withDate(view, statement.date),
    evidence: sortedUnique([...view.evidence, kind]),
    // A statement without confidence is in view only while every grade is.
    confidence: sortedUnique([
      ...view.confidence,
      ...(confidence === undefined ? CONFIDENCES : [confidence]),
    ]),
    joint: view.joint || parties.length > 1,
  };
}

/** The period made just wide enough; an undated statement is in view only while it is open at both ends. */
function withDate({ from, to }: View, date: string | undefined): Change {
  if (inRange(date, from, to)) return {};
  const written = date === undefined ? undefined : readDate(date);
  if (!written) return { from: undefined, to: undefined };
  return {
    from: from === undefined || from <= written.last ? from : written.first,
    to: to === undefined || to >= written.first ? to : written.last,
  };
}
