/** How much is said of each issue in a layer. */
import { any } from './heldBits.ts';
import { manyIn, type Ground, type Layer } from './layers.ts';

/** How many speak of each issue that counts. */
export interface Spoken {
  /** Of each issue how many are for it and how many are against it, one place late. */
  readonly holders: Int32Array;
  /** The most values that anybody has on one side. */
  readonly most: Int32Array;
}

/** @param counts 1 for each issue that counts */
export function spokenOf(ground: Ground, layer: Layer, counts: Uint8Array): Spoken {
  const spoken = { holders: new Int32Array(2 * counts.length + 1), most: new Int32Array(counts.length) };
  const { row, rows } = ground;
  for (const own of row) addRow(ground, layer, counts, spoken, rows[own] ?? 0, rows[own + 1] ?? 0);
  return spoken;
}

/** Counts the cells from one to before another. A function for each row is compiled sooner than a loop over all of them. */
function addRow(
  { thing }: Ground,
  { plus, minus, yes: yesBits, no: noBits }: Layer,
  counts: Uint8Array,
  { holders, most }: Spoken,
  from: number,
  end: number,
): void {
  for (let at = from; at < end; at++) {
    const yes = manyIn(plus[at] ?? 0, yesBits);
    const no = manyIn(minus[at] ?? 0, noBits);
    if ((yes | no) === 0) continue;
    const about = thing[at] ?? 0;
    if (counts[about] !== 1) continue;
    const list = 2 * about + 1;
    holders[list] = (holders[list] ?? 0) + any(yes);
    holders[list + 1] = (holders[list + 1] ?? 0) + any(no);
    most[about] = Math.max(most[about] ?? 0, yes, no);
  }
}

/** No sum of two parties is of more units. @param spoken of each layer */
export function mostUnits(spoken: readonly Spoken[], layers: readonly Layer[], unit: number): number {
  return spoken.reduce((sum, { most }, at) => {
    // Each value of one with each of the other, of either side.
    const terms = most.reduce((all, many) => all + 2 * many * many, 0);
    return sum + terms * ((layers[at]?.weight ?? 0) / unit);
  }, 0);
}

/** No more pairs speak of the same issue. @param spoken of each layer: what is of the least size is all there is */
export function pairsMet([spoken]: readonly Spoken[]): number {
  let sum = 0;
  const holders = spoken?.holders ?? [];
  for (let list = 1; list < holders.length; list += 2) {
    const many = (holders[list] ?? 0) + (holders[list + 1] ?? 0);
    sum += (many * (many - 1)) / 2;
  }
  return sum;
}
