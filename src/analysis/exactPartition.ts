/**
 * The best partition of a few parties, proven by branch and bound: party after party joins a bloc or begins one, and
 * a beginning is given up as soon as even its best continuation is no better than what was found.
 *
 * The bound is that of Russian doll search (Verfaillie, Lemaître and Schiex 1996): the loss among those placed, plus
 * for each party to come its least loss to those placed, plus the least loss that those to come make among
 * themselves, which was solved before on the last party, the last two, and so on.
 */
import { byNumbers, EQUAL, numbered, type Partition, type Weighed } from './partition.ts';

/** Net of a pair by their places: alignment − conflict, the same both ways round, 0 without a tie. */
export type Nets = (a: number, b: number) => number;

/** How the parties are split, and what it costs: the alignment net of conflict that it separates, and the reverse. */
interface Split {
  readonly partition: Partition;
  readonly loss: number;
  readonly blocs: number;
}

/** A search for the best split of the parties from `start` on that is no worse than `known`. */
interface Search {
  readonly start: number;
  /** The best known, which must be beaten; what has this loss only has to come earlier in order. */
  readonly known: Split;
  /** A split that is not looked for. */
  readonly besides?: Partition | undefined;
}

/** Finds best partitions of n parties. The numbers of one solver are its own: solve one data set with each. */
export interface PartitionSolver {
  readonly best: () => Weighed;
  /** The best but one, if it holds inside at most `within` less than the best. */
  readonly next: (within: number) => Weighed | undefined;
}

export function partitionSolver(n: number, nets: Nets): PartitionSolver {
  const net = Float64Array.from({ length: n * n }, (_, at) => nets(Math.floor(at / n), at % n));
  const netOf = (a: number, b: number): number => net[a * n + b] ?? 0;
  /** Place → the least loss among the parties from there on. */
  const least = new Float64Array(n + 1);

  /** Place × bloc → net of a party to come with the bloc's members so far. */
  const pull = new Float64Array(n * (n + 1));
  /** Place → the positive net of a party to come with all those placed. */
  const bond = new Float64Array(n);
  const placed = new Uint8Array(n);

  function place(party: number, bloc: number, sign: 1 | -1): void {
    for (let other = party + 1; other < n; other++) {
      const value = sign * netOf(party, other);
      pull[other * (n + 1) + bloc] = (pull[other * (n + 1) + bloc] ?? 0) + value;
      if (value * sign > 0) bond[other] = (bond[other] ?? 0) + value;
    }
  }

  /** The most that a party to come can win by joining one of the blocs begun. */
  function strongestPull(party: number, blocs: number): number {
    let most = 0;
    for (let bloc = 1; bloc <= blocs; bloc++) most = Math.max(most, pull[party * (n + 1) + bloc] ?? 0);
    return most;
  }

  function search({ start, known, besides }: Search): Split {
    let found = known;
    /** `earlier`: the list so far is smaller than that of the best found. `apart`: it differs from `besides`. */
    const go = (party: number, blocs: number, loss: number, apart: boolean): void => {
      if (party === n) {
        if (apart && isBetter(loss, blocs)) {
          found = { partition: [...placed.subarray(start, n)], loss, blocs };
        }
        return;
      }
      let bound = loss + (least[party] ?? 0);
      for (let other = party; other < n; other++) bound += (bond[other] ?? 0) - strongestPull(other, blocs);
      if (bound > found.loss + EQUAL) return;
      if (bound > found.loss - EQUAL && blocs + n - party < found.blocs) return;
      for (let bloc = 1; bloc <= blocs + 1; bloc++) {
        placed[party] = bloc;
        const cost = (bond[party] ?? 0) - (pull[party * (n + 1) + bloc] ?? 0);
        place(party, bloc, 1);
        go(
          party + 1,
          Math.max(blocs, bloc),
          loss + cost,
          apart || besides === undefined || besides[party] !== bloc,
        );
        place(party, bloc, -1);
      }
    };
    const isBetter = (loss: number, blocs: number): boolean => {
      if (Math.abs(loss - found.loss) > EQUAL) return loss < found.loss;
      if (blocs !== found.blocs) return blocs > found.blocs;
      return byNumbers([...placed.subarray(start, n)], found.partition) < 0;
    };
    go(start, 0, 0, besides === undefined);
    return found;
  }

  /** All on their own: what any search may start from. */
  function apartFrom(start: number): Split {
    let loss = 0;
    for (let a = start; a < n; a++) for (let b = a + 1; b < n; b++) loss += Math.max(0, netOf(a, b));
    return { partition: Array.from({ length: n - start }, (_, at) => at + 1), loss, blocs: n - start };
  }

  /** What the rest is split into, with one more party where it costs least: close to the best, often the best. */
  function withOneMore(start: number, rest: Split): Split {
    const tried = [0, ...new Set(rest.partition)].map((bloc) => {
      const partition = numbered([bloc, ...rest.partition.map((each) => each)]);
      return { partition, loss: lossOf(partition, start), blocs: Math.max(0, ...partition) };
    });
    return tried.reduce((best, each) => (each.loss < best.loss - EQUAL ? each : best), apartFrom(start));
  }

  function lossOf(partition: Partition, start: number): number {
    let loss = 0;
    partition.forEach((bloc, a) => {
      for (let b = a + 1; b < partition.length; b++) {
        const value = netOf(start + a, start + b);
        loss += bloc === partition[b] ? Math.max(0, -value) : Math.max(0, value);
      }
    });
    return loss;
  }

  function solve(): Split {
    let split: Split = { partition: [], loss: 0, blocs: 0 };
    for (let start = n - 1; start >= 0; start--) {
      split = search({ start, known: withOneMore(start, split) });
      least[start] = split.loss;
    }
    return split;
  }

  /** All net above 0, of which a split holds its part inside. */
  const total = apartFrom(0).loss;
  const weighed = ({ partition, loss }: Split): Weighed => ({ partition, net: total - loss });
  const best = solve();
  return {
    best: () => weighed(best),
    next(within) {
      const none: Split = { partition: [], loss: best.loss + within, blocs: 0 };
      const second = search({ start: 0, known: none, besides: best.partition });
      return second === none ? undefined : weighed(second);
    },
  };
}
