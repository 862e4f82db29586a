/** How often texts are found. */

/** Each text with how often it was found, the first first. */
export type Counts = ReadonlyMap<string, number>;

export interface Tally {
  /** @param times how often it is found there */
  readonly add: (text: string, times: number) => void;
  readonly counts: () => Counts;
}

/** Counts texts: each is looked up once for every time it is found. */
export function tally(): Tally {
  const found = new Map<string, { count: number }>();
  return {
    add(text, times) {
      const known = found.get(text);
      if (known) known.count += times;
      else found.set(text, { count: times });
    },
    counts: () => new Map([...found].map(([text, { count }]) => [text, count])),
  };
}

export function countsOf(texts: Iterable<string>): Counts {
  const found = tally();
  for (const text of texts) found.add(text, 1);
  return found.counts();
}
