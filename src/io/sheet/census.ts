/** What a sheet names, and how often: each name is looked at once, however many statements have it. */
import { combined, usesOf, type Coded } from '../../model/coded.ts';
import type { MergeKind } from '../../model/problem.ts';
import { tally, type Counts, type Tally } from './counts.ts';
import type { DraftColumns } from './draftColumns.ts';

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

export function censusOf(drafts: DraftColumns): Census {
  const { issue, topic, event, speaker } = drafts;
  const parties = tally();
  count(drafts.parties, (names, times) => {
    for (const name of names) parties.add(name, times);
  });
  count(drafts.towards, (name, times) => {
    if (name !== undefined) parties.add(name, times);
  });
  const topicsOf = new Map<string, Tally>();
  each(issue, topic, (name, given, times) => {
    if (given !== undefined) entry(topicsOf, name, tally).add(given, times);
  });
  const datesOf = new Map<string, Set<string>>();
  each(event, drafts.date, (name, date) => {
    const dates = entry(datesOf, name, () => new Set<string>());
    if (date !== undefined) dates.add(date);
  });
  const spokenFor = new Map<string, Set<string>>();
  each(speaker, drafts.parties, (name, spoke) => {
    entry(spokenFor, name, () => new Set<string>()).add(spoke?.join(';') ?? '');
  });
  return {
    names: {
      party: parties.counts(),
      issue: namesIn(issue),
      topic: namesIn(topic),
      event: namesIn(event),
      speaker: namesIn(speaker),
    },
    topicsOf: new Map([...topicsOf].map(([name, given]) => [name, given.counts()])),
    datesOf,
    spokenFor,
    languages: new Set(drafts.language.values.filter((language) => language !== undefined)),
  };
}

/** Visits each value with how many statements have it. */
function count<T>(column: Coded<T>, visit: (value: T, times: number) => void): void {
  const uses = usesOf(column);
  column.values.forEach((value, place) => visit(value, uses[place] ?? 0));
}

function namesIn(column: Coded<string | undefined>): Counts {
  const counted = tally();
  count(column, (name, times) => {
    if (name !== undefined) counted.add(name, times);
  });
  return counted.counts();
}

/** Visits each name with what stands beside it, once for each pair, and how often it stands there. */
function each<T>(
  names: Coded<string | undefined>,
  beside: Coded<T>,
  visit: (name: string, value: T | undefined, times: number) => void,
): void {
  if (names.values.every((name) => name === undefined)) return;
  count(
    combined(names, beside, (name, value) => ({ name, value })),
    ({ name, value }, times) => {
      if (name !== undefined) visit(name, value, times);
    },
  );
}

function entry<T>(map: Map<string, T>, name: string, make: () => T): T {
  const known = map.get(name);
  if (known !== undefined) return known;
  const value = make();
  map.set(name, value);
  return value;
}
