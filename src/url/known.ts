/** The ids that an address may name: those of today, and those that once were. */
import type { Dataset, Id } from '../model/dataset.ts';
import { ALIASED, lookup, must, type Found } from '../model/lookup.ts';

/** Each gives today's id for an id of today or an alias of one, undefined for anything else. */
export interface Known {
  readonly party: (text: string) => Id | undefined;
  readonly issue: (text: string) => Id | undefined;
  readonly topic: (text: string) => Id | undefined;
  readonly statement: (text: string) => Id | undefined;
  readonly event: (text: string) => Id | undefined;
  readonly story: (text: string) => Id | undefined;
  /** How many steps a story of today has. */
  readonly steps: (story: Id) => number;
}

export function knownIn(dataset: Dataset): Known {
  const things = lookup(dataset);
  const find =
    (kind: keyof typeof ALIASED) =>
    (text: string): Id | undefined => {
      const map: Found<unknown> = things[ALIASED[kind]];
      if (map.has(text)) return text;
      const alias = `${kind}.${text}`;
      const today = Object.hasOwn(dataset.aliases, alias) ? dataset.aliases[alias] : undefined;
      return today !== undefined && map.has(today) ? today : undefined;
    };
  return {
    party: find('party'),
    issue: find('issue'),
    topic: find('topic'),
    statement: find('statement'),
    event: find('event'),
    story: find('story'),
    steps: (story) => must(things.stories, story).steps.length,
  };
}
