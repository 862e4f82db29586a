/** Things that are joined by nets, each in turn going where its net is greatest. */
import { blocCount, EQUAL, numbered, type Partition } from './partition.ts';
import { pausesAt, type Steps } from './inSteps.ts';
import { countedInto } from './radix.ts';

/** Pairs of things that are joined by a net, at the same place of each column. */
export interface Joins {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly net: Float64Array;
}

/** Every thing's neighbours, one after another: those of thing `i` from `starts[i]` to before `starts[i + 1]`. */
export interface Neighbours {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly nets: Float64Array;
}

/** Enough rounds to settle; a bound, in case rounding makes two places look better by turns. */
const MOST_ROUNDS = 60;

/** So many neighbours are asked in a step. */
const ASKED = 2 ** 19;

/** The neighbours of n things, in the order of the joins. */
export function* neighboursIn(n: number, { a, b, net }: Joins): Steps<Neighbours> {
  const starts = new Int32Array(n + 1);
  for (const ends of [a, b]) {
    for (let at = 0; at < ends.length; at++) {
      if (pausesAt(at)) yield;
      const end = (ends[at] ?? 0) + 1;
      starts[end] = (starts[end] ?? 0) + 1;
    }
  }
  countedInto(starts);
  const next = starts.slice();
  const others = new Int32Array(2 * net.length);
  const nets = new Float64Array(2 * net.length);
  const put = (at: number, other: number, each: number): void => {
    const place = next[at] ?? 0;
    next[at] = place + 1;
    others[place] = other;
    nets[place] = each;
  };
  yield;
  for (let at = 0; at < net.length; at++) {
    if (pausesAt(at)) yield;
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    put(one, other, net[at] ?? 0);
    put(other, one, net[at] ?? 0);
  }
  return { starts, others, nets };
}

/** Lets each thing in turn go where its net is greatest, alone if nowhere above 0, until all stay. */
export function* moveEach(start: Partition, { starts, others, nets }: Neighbours): Steps<Partition> {
  const n = start.length;
  const labels = Int32Array.from(start);
  /** Who has neighbours that have moved since it was last asked: the others stay. */
  const isAsked = new Uint8Array(n).fill(1);
  let free = blocCount(start) + 1;
  /** The net towards each label, and the labels that have one, as they were met. */
  let pulls = new Float64Array(2 * (n + free));
  let isMet = new Uint8Array(pulls.length);
  const met: number[] = [];
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    yield;
    let looked = 0;
    for (let at = 0; at < n; at++) {
      if (isAsked[at] === 0) continue;
      isAsked[at] = 0;
      const end = starts[at + 1] ?? 0;
      looked += end - (starts[at] ?? 0);
      if (looked > ASKED) {
        looked = 0;
        yield;
      }
      for (let k = starts[at] ?? 0; k < end; k++) {
        const label = labels[others[k] ?? 0] ?? 0;
        if (isMet[label] === 0) {
          isMet[label] = 1;
          met.push(label);
        }
        pulls[label] = (pulls[label] ?? 0) + (nets[k] ?? 0);
      }
      const here = labels[at] ?? 0;
      const held = pulls[here] ?? 0;
      let [most, to] = held >= -EQUAL ? [held, here] : [0, free];
      for (const label of met) {
        const pull = pulls[label] ?? 0;
        if (pull > most + EQUAL) [most, to] = [pull, label];
        pulls[label] = 0;
        isMet[label] = 0;
      }
      met.length = 0;
      if (to === here) continue;
      if (to === free) free++;
      if (free >= pulls.length) {
        pulls = new Float64Array(2 * pulls.length);
        isMet = new Uint8Array(pulls.length);
      }
      labels[at] = to;
      moved = true;
      for (let k = starts[at] ?? 0; k < end; k++) isAsked[others[k] ?? 0] = 1;
    }
  }
  return numbered(labels);
}
