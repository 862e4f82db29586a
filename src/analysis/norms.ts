/** What alignment and conflict are divided by (analysis.md, "Ties"; Leifeld's normalisations). */
import type { Id } from '../model/dataset.ts';
import type { Norm } from '../model/view.ts';
import type { PairSums } from './pairColumns.ts';
import type { Atom, Stances } from './stances.ts';
import type { Attitudes } from './towards.ts';

/** How much a party says: x, its number of atoms on each (pseudo-)issue with each sign, and n, their sum. */
interface Profile {
  readonly n: number;
  readonly x: ReadonlyMap<string, number>;
  /** Σ x². */
  readonly squares: number;
}

/** A party that says nothing that counts. */
const SILENT: Profile = { n: 0, x: new Map(), squares: 0 };

/** The profiles of the parties in view, over the issues that count and over all attitudes. */
function profilesOf(
  stances: Stances,
  attitudes: Attitudes,
  counts: (issue: Id) => boolean,
): (party: Id) => Profile {
  const xs = new Map<Id, Map<string, number>>();
  const add = (party: Id, about: string, atoms: readonly Atom[]): void => {
    const x = xs.get(party) ?? new Map<string, number>();
    xs.set(party, x);
    for (const { value } of atoms) {
      // Ids have no blanks, so that no two keys are alike.
      const key = `${about} ${value > 0 ? '+' : '-'}`;
      x.set(key, (x.get(key) ?? 0) + 1);
    }
  };
  for (const [party, row] of stances) {
    for (const [issue, { atoms }] of row) if (counts(issue)) add(party, issue, atoms);
  }
  for (const [from, row] of attitudes) {
    for (const [to, { atoms }] of row) add(from, `${from} ${to}`, atoms);
  }
  const profiles = new Map(
    [...xs].map(([party, x]) => [party, { n: sumOf(x.values()), x, squares: squares(x) }]),
  );
  return (party) => profiles.get(party) ?? SILENT;
}

/**
 * What both sums of a pair, by its place, are divided by; 0 means that there is no tie. Profiles are made only where
 * the norm asks for them.
 */
export function divisors(
  norm: Norm,
  stances: Stances,
  attitudes: Attitudes,
  counts: (issue: Id) => boolean,
  { parties, a, b, alignment, conflict }: PairSums,
): (at: number) => number {
  if (norm === 'none') return () => 1;
  if (norm === 'share') return (at) => (alignment[at] ?? 0) + (conflict[at] ?? 0);
  const profiles = parties.map(profilesOf(stances, attitudes, counts));
  const by = BY_PROFILES[norm];
  return (at) => by(profiles[a[at] ?? -1] ?? SILENT, profiles[b[at] ?? -1] ?? SILENT);
}

const BY_PROFILES: Readonly<Record<Exclude<Norm, 'none' | 'share'>, (a: Profile, b: Profile) => number>> = {
  activity: (a, b) => (a.n + b.n) / 2,
  jaccard: (a, b) => jaccard(a.x, b.x),
  cosine: (a, b) => Math.sqrt(a.squares * b.squares),
};

/** Σ x where x′ = 0, + Σ x′ where x = 0, + Σ x·x′. */
function jaccard(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, count] of x) sum += count * (y.get(key) ?? 1);
  for (const [key, count] of y) if (!x.has(key)) sum += count;
  return sum;
}

const squares = (x: ReadonlyMap<string, number>): number =>
  sumOf([...x.values()].map((count) => count * count));

/** A sum of whole numbers, which no order changes. */
function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
