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
import type { StoryPlace } from './view.ts';

/** A data set's things by id. */
export interface Lookup {
  readonly topics: ReadonlyMap<Id, Topic>;
  readonly parties: ReadonlyMap<Id, Party>;
  readonly speakers: ReadonlyMap<Id, Speaker>;
  readonly issues: ReadonlyMap<Id, Issue>;
  readonly events: ReadonlyMap<Id, NegotiationEvent>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly statements: ReadonlyMap<Id, Statement>;
  readonly stories: ReadonlyMap<Id, Story>;
}

/** A map that is made when it is first asked for: of very many statements it takes long, and most questions need none. */
function byId<T extends { readonly id: Id }>(things: readonly T[]): () => ReadonlyMap<Id, T> {
  let made: ReadonlyMap<Id, T> | undefined;
  return () => (made ??= new Map(things.map((thing) => [thing.id, thing])));
}

const known = new WeakMap<Dataset, Lookup>();

/** The maps of a data set, each made once. */
export function lookup(dataset: Dataset): Lookup {
  const made = known.get(dataset) ?? mapsOf(dataset);
  known.set(dataset, made);
  return made;
}

function mapsOf(dataset: Dataset): Lookup {
  const topics = byId(dataset.topics);
  const parties = byId(dataset.parties);
  const speakers = byId(dataset.speakers);
  const issues = byId(dataset.issues);
  const events = byId(dataset.events);
  const sources = byId(dataset.sources);
  const statements = byId(dataset.statements);
  const stories = byId(dataset.stories);
  return {
    get topics() {
      return topics();
    },
    get parties() {
      return parties();
    },
    get speakers() {
      return speakers();
    },
    get issues() {
      return issues();
    },
    get events() {
      return events();
    },
    get sources() {
      return sources();
    },
    get statements() {
      return statements();
    },
    get stories() {
      return stories();
    },
  };
}

/** The step at a place; undefined where the data set has none. */
export function stepAt(dataset: Dataset, { id, step }: StoryPlace): StoryStep | undefined {
  return lookup(dataset).stories.get(id)?.steps[step - 1];
}

/** A thing whose id the door has checked. Throws if it is missing: that is our mistake, not the reader's. */
export function must<T>(map: ReadonlyMap<Id, T>, id: Id): T {
  const thing = map.get(id);
  if (thing === undefined) throw new Error(`no such id in the data set: ${id}`);
  return thing;
}
