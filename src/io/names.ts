/** What things are called in a table: by their ids, or by the names that somebody wrote. */
import type { Dataset, Id, Text } from '../model/dataset.ts';
import { textIn } from '../model/text.ts';

/** Ids → names. */
export interface Names {
  readonly parties: ReadonlyMap<Id, string>;
  readonly issues: ReadonlyMap<Id, string>;
  readonly topics: ReadonlyMap<Id, string>;
  readonly events: ReadonlyMap<Id, string>;
  readonly speakers: ReadonlyMap<Id, string>;
}

/** Everything called by its id: how tables name what comes from a Parley file, whose ids are fixed for ever. */
export function idNames(dataset: Dataset): Names {
  const own = (things: readonly { readonly id: Id }[]) => new Map(things.map(({ id }) => [id, id]));
  return {
    parties: own(dataset.parties),
    issues: own(dataset.issues),
    topics: own(dataset.topics),
    events: own(dataset.events),
    speakers: own(dataset.speakers),
  };
}

/** Everything called as its file wrote it, trimmed. An issue's proposition is its whole name, its title may be cut. */
export function writtenNames(dataset: Dataset): Names {
  const named = <T extends { readonly id: Id }>(things: readonly T[], nameOf: (thing: T) => Text) =>
    new Map(things.map((thing) => [thing.id, textIn(nameOf(thing), dataset.language, dataset.language)]));
  return {
    parties: named(dataset.parties, ({ name }) => name),
    issues: named(dataset.issues, ({ proposition }) => proposition),
    topics: named(dataset.topics, ({ title }) => title),
    events: named(dataset.events, ({ title }) => title),
    speakers: named(dataset.speakers, ({ name }) => name),
  };
}
