/** How often texts are found. */

/** Each text with how often it was found, the first first. */
export type Counts = ReadonlyMap<string, number>;

export interface Tally {
  readonly add: (text: string) => void;
  readonly counts: () => Counts;
}

/** Counts texts: each is looked up once for every time it is found. */
export function tally(): Tally {
  const found = new Map<string, { count: number }>();
  return {
    add(text) {
      const known = found.get(text);
      if (known) known.count++;
      else found.set(text, { count: 1 });
    },
    counts: () => new Map([...found].map(([text, { count }]) => [text, count])),
  };
}

export function countsOf(texts: Iterable<string>): Counts {
  const found = tally();
  for (const text of texts) found.add(text);
  return found.counts();
}
