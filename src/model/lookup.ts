/** Finding things by their ids. */
import type {
  Dataset,
  Id,
  Issue,
  NegotiationEvent,
  Party,
  Source,
  Speaker,
  Statement,
  Story,
  StoryStep,
  Topic,
} from './dataset.ts';
import { statementOf } from './said.ts';
import type { StoryPlace } from './view.ts';

/** What is asked of a map of things. */
export type Found<T> = Pick<ReadonlyMap<Id, T>, 'get' | 'has'>;

/** A data set's things by id. */
export interface Lookup {
  readonly topics: ReadonlyMap<Id, Topic>;
  readonly parties: ReadonlyMap<Id, Party>;
  readonly speakers: ReadonlyMap<Id, Speaker>;
  readonly issues: ReadonlyMap<Id, Issue>;
  readonly events: ReadonlyMap<Id, NegotiationEvent>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly statements: Found<Statement>;
  readonly stories: ReadonlyMap<Id, Story>;
}

/** Whose ids may have an alias: the word for one of them in aliases and addresses, and where such things are. */
export const ALIASED = {
  party: 'parties',
  issue: 'issues',
  topic: 'topics',
  statement: 'statements',
  event: 'events',
  story: 'stories',
} as const satisfies Readonly<Record<string, keyof Lookup>>;

function byId<T extends { readonly id: Id }>(things: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

const known = new WeakMap<Dataset, Lookup>();

/** The things of a data set, made once for each. Of its statements, which may be a million, there is no map. */
export function lookup(dataset: Dataset): Lookup {
  const made = known.get(dataset) ?? {
    topics: byId(dataset.topics),
    parties: byId(dataset.parties),
    speakers: byId(dataset.speakers),
    issues: byId(dataset.issues),
    events: byId(dataset.events),
    sources: byId(dataset.sources),
    statements: {
      get: (id: Id) => statementOf(dataset, id),
      has: (id: Id) => statementOf(dataset, id) !== undefined,
    },
    stories: byId(dataset.stories),
  };
  known.set(dataset, made);
  return made;
}

/** The step at a place; undefined where the data set has none. */
export function stepAt(dataset: Dataset, { id, step }: StoryPlace): StoryStep | undefined {
  return lookup(dataset).stories.get(id)?.steps[step - 1];
}

/** A thing whose id the door has checked. Throws if it is missing: that is our mistake, not the reader's. */
export function must<T>(map: Found<T>, id: Id): T {
  const thing = map.get(id);
  if (thing === undefined) throw new Error(`no such id in the data set: ${id}`);
  return thing;
}
