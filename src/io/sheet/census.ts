/** What a sheet names, and how often: found in one walk through its statements, which may be a million. */
import type { MergeKind } from '../../model/problem.ts';
import { tally, type Counts, type Tally } from './counts.ts';
import type { Draft } from './draft.ts';

export interface Census {
  /** Every mention of a name, by what it is the name of. */
  readonly names: Readonly<Record<MergeKind, Counts>>;
  /** The topics that are given for each issue. */
  readonly topicsOf: ReadonlyMap<string, Counts>;
  /** Every date on which something was said at an event. */
  readonly datesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** For whom each speaker spoke: the parties of each statement, joined by semicolons. */
  readonly spokenFor: ReadonlyMap<string, ReadonlySet<string>>;
  readonly languages: ReadonlySet<string>;
}

export function censusOf(drafts: readonly Draft[]): Census {
  const [parties, issues, topics, events, speakers] = [tally(), tally(), tally(), tally(), tally()];
  const topicsOf = new Map<string, Tally>();
  const datesOf = new Map<string, Set<string>>();
  const spokenFor = new Map<string, Set<string>>();
  const languages = new Set<string>();
  for (const draft of drafts) {
    const { issue, towards, topic, event, speaker, language } = draft;
    for (const party of draft.parties) parties.add(party);
    if (towards !== undefined) parties.add(towards);
    if (issue !== undefined) issues.add(issue);
    if (topic !== undefined) {
      topics.add(topic);
      if (issue !== undefined) entry(topicsOf, issue, tally).add(topic);
    }
    if (event !== undefined) {
      events.add(event);
      const dates = entry(datesOf, event, () => new Set<string>());
      if (draft.date !== undefined) dates.add(draft.date);
    }
    if (speaker !== undefined) {
      speakers.add(speaker);
      entry(spokenFor, speaker, () => new Set<string>()).add(draft.parties.join(';'));
    }
    if (language !== undefined) languages.add(language);
  }
  return {
    names: {
      party: parties.counts(),
      issue: issues.counts(),
      topic: topics.counts(),
      event: events.counts(),
      speaker: speakers.counts(),
    },
    topicsOf: new Map([...topicsOf].map(([issue, given]) => [issue, given.counts()])),
    datesOf,
    spokenFor,
    languages,
  };
}

function entry<T>(map: Map<string, T>, name: string, make: () => T): T {
  const known = map.get(name);
  if (known !== undefined) return known;
  const value = make();
  map.set(name, value);
  return value;
}
