/**
 * The sums of one party after another with all later ones, layer by layer. An issue that many speak of is a bit of each
 * party (pairBits.ts); one that few speak of is a list of those for it and a list of those against it.
 */
import type { CellColumns } from './cellColumns.ts';
import type { Layer } from './layers.ts';
import { pairBitsInScript, pairBitsInWasm, type BitLayer, type MakePairBits } from './pairBits.ts';
import { countedInto } from './radix.ts';

/** Adds sums up, a first party at a time. */
export interface Rows {
  /** Of each party its alignment and its conflict with the first party, one after the other. Who reads them clears them. */
  readonly sums: Float64Array;
  /** Adds those of a first party with all later ones. Each party once, in order. */
  readonly add: (party: number) => void;
}

/** How an issue is counted: as it suits, or, for tests, always in one way. */
export type Way = 'suits' | 'lists' | 'bits' | 'script';

/** Bits are worth it for an issue that at least such a part of the parties speak of; measured. */
const DENSE = { suits: 0.12, script: 0.3 };

interface Bits {
  readonly make: MakePairBits;
  readonly dense: number;
}

function bitsFor(way: Way): Bits | undefined {
  if (way === 'lists') return undefined;
  if (way === 'script') return { make: pairBitsInScript, dense: 0 };
  const make = pairBitsInWasm();
  if (way === 'bits') return { make: make ?? pairBitsInScript, dense: 0 };
  return make ? { make, dense: DENSE.suits } : { make: pairBitsInScript, dense: DENSE.script };
}

/** @param counts 1 for each issue that counts */
export function layerRows(
  columns: CellColumns,
  layers: readonly Layer[],
  counts: Uint8Array,
  way: Way = 'suits',
): Rows {
  const parties = columns.parties.length;
  const how = bitsFor(way);
  const plans = layers.map((layer) => planOf(columns, layer, counts, how && how.dense * parties));
  const bits = (how?.make ?? pairBitsInScript)(
    parties,
    plans.map(({ width }) => width),
  );
  const lists = plans.map((plan, at) => new Lists(columns, layers[at] ?? NOTHING, plan, bits.sums));
  plans.forEach((plan, layer) => {
    const into = bits.layers[layer];
    if (into && plan.width > 0) setBits(columns, layers[layer] ?? NOTHING, plan, bits.bits, into);
  });
  return {
    sums: bits.sums,
    add(party) {
      lists.forEach((list, layer) => {
        bits.addRow(layer, party, layers[layer]?.weight ?? 0);
        list.add(party);
      });
    },
  };
}

const NOTHING: Layer = { weight: 0, plus: new Int32Array(), minus: new Int32Array() };

/** How the issues of a layer are counted. */
interface Plan {
  /** Its bit; LISTED where it is a list, UNCOUNTED where it makes no ties. */
  readonly bitOf: Int32Array;
  readonly width: number;
  /** Where the lists of those for an issue and of those against it begin, by 2 · issue and 2 · issue + 1. */
  readonly starts: Int32Array;
  /** Some cell has more than one value on a side. */
  readonly isMany: boolean;
}

const LISTED = -1;
const UNCOUNTED = -2;

/** @param dense parties that must speak of an issue to make it a bit; undefined: none is */
function planOf(
  { parties, thing }: CellColumns,
  { plus, minus }: Layer,
  counts: Uint8Array,
  dense: number | undefined,
): Plan {
  const issues = counts.length;
  const starts = new Int32Array(2 * issues + 1);
  const most = new Int32Array(issues);
  for (let at = 0; at < thing.length; at++) {
    const about = thing[at] ?? 0;
    if (counts[about] !== 1) continue;
    const yes = plus[at] ?? 0;
    const no = minus[at] ?? 0;
    const list = 2 * about + 1;
    if (yes > 0) starts[list] = (starts[list] ?? 0) + 1;
    if (no > 0) starts[list + 1] = (starts[list + 1] ?? 0) + 1;
    if (yes > 1 || no > 1) most[about] = Math.max(most[about] ?? 0, yes, no);
  }
  const bitOf = new Int32Array(issues).fill(UNCOUNTED);
  let width = 0;
  for (let issue = 0; issue < issues; issue++) {
    if (counts[issue] !== 1) continue;
    const [yes, no] = [starts[2 * issue + 1] ?? 0, starts[2 * issue + 2] ?? 0];
    const isBit = dense !== undefined && most[issue] === 0 && yes + no > dense;
    bitOf[issue] = isBit ? width++ : LISTED;
  }
  if (dense !== undefined && dense > 0 && !isWorthIt(bitOf, starts, parties.length, width)) {
    bitOf.forEach((bit, issue) => {
      if (bit >= 0) bitOf[issue] = LISTED;
    });
    width = 0;
  }
  bitOf.forEach((bit, issue) => {
    if (bit >= 0) starts.fill(0, 2 * issue + 1, 2 * issue + 3);
  });
  countedInto(starts);
  const isMany = bitOf.some((bit, issue) => bit === LISTED && (most[issue] ?? 0) > 0);
  return { bitOf, width, starts, isMany };
}

/** A step of bits for a pair takes as long as so many entries of lists; measured. */
const STEP_COST = 4;

/** Whether the lists that bits stand for would take longer than the bits, which are there for every pair. */
function isWorthIt(bitOf: Int32Array, starts: Int32Array, parties: number, width: number): boolean {
  let listed = 0;
  for (let issue = 0; issue < bitOf.length; issue++) {
    if ((bitOf[issue] ?? 0) >= 0)
      listed += ((starts[2 * issue + 1] ?? 0) + (starts[2 * issue + 2] ?? 0)) ** 2;
  }
  return listed > STEP_COST * Math.ceil(width / 128) * parties ** 2;
}

function setBits(
  { rows, thing }: CellColumns,
  { plus, minus }: Layer,
  { bitOf }: Plan,
  bits: Int32Array,
  { start, half }: BitLayer,
): void {
  for (let party = 0; party + 1 < rows.length; party++) {
    const row = start + party * 2 * half;
    const end = rows[party + 1] ?? 0;
    for (let at = rows[party] ?? 0; at < end; at++) {
      const bit = bitOf[thing[at] ?? 0] ?? UNCOUNTED;
      if (bit < 0) continue;
      const word = row + (bit >> 5);
      const mask = 1 << (bit & 31);
      if ((plus[at] ?? 0) > 0) bits[word] = (bits[word] ?? 0) | mask;
      if ((minus[at] ?? 0) > 0) bits[word + half] = (bits[word + half] ?? 0) | mask;
    }
  }
}

/** The lists of a layer. Parties stand in them in order, so that those after a party are the later ones. */
class Lists {
  readonly #weight: number;
  readonly #sums: Float64Array;
  readonly #starts: Int32Array;
  /** Of each list how far it is done: the entries from there on are later parties'. */
  readonly #next: Int32Array;
  /** Twice the party: where its alignment stands. */
  readonly #entries: Int32Array;
  /** How many values each has; undefined where all have one. */
  readonly #many: Int32Array | undefined;
  /** The listed cells of each party. */
  readonly #rows: Int32Array;
  readonly #issue: Int32Array;
  readonly #plus: Int32Array;
  readonly #minus: Int32Array;

  constructor({ rows, thing }: CellColumns, { weight, plus, minus }: Layer, plan: Plan, sums: Float64Array) {
    const { bitOf, starts } = plan;
    const length = starts.at(-1) ?? 0;
    this.#weight = weight;
    this.#sums = sums;
    this.#starts = starts;
    this.#entries = new Int32Array(length);
    this.#many = plan.isMany ? new Int32Array(length) : undefined;
    this.#rows = new Int32Array(rows.length);
    this.#issue = new Int32Array(length);
    this.#plus = new Int32Array(length);
    this.#minus = new Int32Array(length);
    const next = starts.slice(0, -1);
    const enter = (list: number, party: number, many: number): void => {
      const place = next[list] ?? 0;
      next[list] = place + 1;
      this.#entries[place] = 2 * party;
      if (this.#many) this.#many[place] = many;
    };
    let cells = 0;
    const parties = length === 0 ? 0 : rows.length - 1;
    for (let party = 0; party < parties; party++) {
      for (let at = rows[party] ?? 0; at < (rows[party + 1] ?? 0); at++) {
        const issue = thing[at] ?? 0;
        const yes = plus[at] ?? 0;
        const no = minus[at] ?? 0;
        if (bitOf[issue] !== LISTED || yes + no === 0) continue;
        if (yes > 0) enter(2 * issue, party, yes);
        if (no > 0) enter(2 * issue + 1, party, no);
        this.#issue[cells] = issue;
        this.#plus[cells] = yes;
        this.#minus[cells] = no;
        cells++;
      }
      this.#rows[party + 1] = cells;
    }
    this.#next = starts.slice(0, -1);
  }

  add(party: number): void {
    const end = this.#rows[party + 1] ?? 0;
    const next = this.#next;
    for (let at = this.#rows[party] ?? 0; at < end; at++) {
      const yes = 2 * (this.#issue[at] ?? 0);
      const plus = this.#plus[at] ?? 0;
      const minus = this.#minus[at] ?? 0;
      if (plus > 0) next[yes] = (next[yes] ?? 0) + 1;
      if (minus > 0) next[yes + 1] = (next[yes + 1] ?? 0) + 1;
      if (plus > 0) {
        this.#addList(yes, 0, plus * this.#weight);
        this.#addList(yes + 1, 1, plus * this.#weight);
      }
      if (minus > 0) {
        this.#addList(yes + 1, 0, minus * this.#weight);
        this.#addList(yes, 1, minus * this.#weight);
      }
    }
  }

  /** Adds to the later parties of a list. @param half 0 for alignment, 1 for conflict */
  #addList(list: number, half: number, amount: number): void {
    const sums = this.#sums;
    const entries = this.#entries;
    const many = this.#many;
    const end = this.#starts[list + 1] ?? 0;
    for (let at = this.#next[list] ?? 0; at < end; at++) {
      const place = (entries[at] ?? 0) + half;
      sums[place] = (sums[place] ?? 0) + (many ? amount * (many[at] ?? 0) : amount);
    }
  }
}
