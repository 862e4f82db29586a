/** One walk over all cells for few levels, of whose values one on each side counts: what is in view in a cell is joined as bits. */
import type { Rule } from '../model/view.ts';
import type { CellColumns } from './cellColumns.ts';
import type { Encoded } from './encoded.ts';
import { any, bitColumn, bitOf, bitsFrom, CLEAR, highest, MOST_LEVELS, saidBit } from './heldBits.ts';
import { isOfParties } from './heard.ts';
import { heldCells } from './heldCells.ts';
import type { LetThrough } from './letThrough.ts';
import { UNCLEAR } from './levels.ts';

/** Undefined where there are too many levels, or every value counts. */
export function walkByBits(encoded: Encoded, through: LetThrough, rule: Rule): CellColumns | undefined {
  const top = encoded.sizes.length - 1;
  if (rule === 'every' || top > MOST_LEVELS) return undefined;
  const { rows, thing } = encoded.cells;
  const marks = marksOf(encoded, through, top);
  const held = bitColumn(thing.length, top);
  const join = rule === 'any' ? joinAll : joinNewest;
  const isPlain = !hasSeveral(marks, top) && !through.things.includes(0) && !isOfParties(encoded);
  const parties = new Int32Array(through.parties.length);
  const speaks = new Uint8Array(parties.length);
  let [row, union] = [0, 0];
  for (let party = 0; party < through.parties.length; party++) {
    if (through.parties[party] === 0) continue;
    const [first, end] = [rows[party] ?? 0, rows[party + 1] ?? 0];
    let bits = join(encoded, marks, held, first, end);
    if (!isPlain) {
      const inView = choose(encoded, through.things, party, held);
      speaks[row] = inView.speaks;
      bits = inView.bits;
    } else speaks[row] = any(bits);
    union |= bits;
    parties[row] = party;
    row++;
  }
  return heldCells(encoded, {
    through,
    parties: parties.subarray(0, row),
    speaks: speaks.subarray(0, row),
    held: { of: held, union },
  });
}

/** Whether values on one side can be of more sizes than one. */
function hasSeveral({ forms }: Marks, top: number): boolean {
  const bits = forms.reduce((all, each) => all | each, 0);
  const values = bitsFrom(1, top);
  return [bits & values, (bits >> top) & values].some((side) => (side & (side - 1)) !== 0);
}

/**
 * Of the cells of a party leaves those about a thing in view that is not itself, and in each what is strongest on each side.
 * Gives what is left, and whether the party says anything in view.
 */
function choose({ cells, issues, sizes }: Encoded, things: Uint8Array, party: number, held: Room) {
  const { rows, thing } = cells;
  const itself = issues.length + party;
  const top = sizes.length - 1;
  const values = bitsFrom(1, top);
  const flags = CLEAR | saidBit(top);
  let [speaks, all] = [0, 0];
  const end = rows[party + 1] ?? 0;
  for (let cell = rows[party] ?? 0; cell < end; cell++) {
    const bits = held[cell] ?? 0;
    if (bits === 0) continue;
    const about = thing[cell] ?? 0;
    if (things[about] === 0) {
      held[cell] = 0;
      continue;
    }
    speaks = 1;
    const most = 1 << highest(bits & values);
    const least = 1 << highest((bits >> top) & values);
    const strongest = about === itself ? 0 : (bits & flags) | (most & values) | ((least & values) << top);
    held[cell] = strongest;
    all |= strongest;
  }
  return { bits: all, speaks };
}

/** What a filter lets through: bits of each entry are those of its date that are those of its form too. */
interface Marks {
  readonly dates: Int32Array;
  readonly forms: Int32Array;
}

function marksOf({ forms: { code, level } }: Encoded, { codes, dates }: LetThrough, top: number): Marks {
  const marks = { dates: new Int32Array(dates.length), forms: new Int32Array(2 * level.length) };
  for (let date = 0; date < dates.length; date++) marks.dates[date] = -(dates[date] ?? 0);
  level.forEach((value, form) => {
    if (codes[code[form] ?? 0] === 0) return;
    const bits = value === UNCLEAR ? 0 : CLEAR | (value === 0 ? 0 : bitOf(value, top));
    marks.forms.fill(saidBit(top) | bits, 2 * form, 2 * form + 2);
  });
  return marks;
}

/** Joins bits in some cells; gives those of all of them. */
type Join = (encoded: Encoded, marks: Marks, held: Room, first: number, end: number) => number;
type Room = ReturnType<typeof bitColumn>;

/** Joins all that is in view in some cells, entry by entry: a loop for each cell would take longer. */
const joinAll: Join = ({ cells }, { dates, forms }, held, first, end) => {
  const { starts, date, form } = cells;
  const last = starts[end] ?? 0;
  let [cell, bits, all] = [first - 1, 0, 0];
  for (let entry = starts[first] ?? 0; entry < last; entry++) {
    const own = form[entry] ?? 0;
    const isNext = own & 1;
    cell += isNext;
    // The next cell begins with no bits.
    bits = (bits & (isNext - 1)) | ((dates[date[entry] ?? 0] ?? 0) & (forms[own] ?? 0));
    held[cell] = bits;
    all |= bits;
  }
  return all;
};

/** Joins what is clear in view and of the newest date in each cell, and that anything is said. */
const joinNewest: Join = ({ cells, dates: { rank } }, { dates, forms }, held, first, end) => {
  const { starts, date, form } = cells;
  let all = 0;
  for (let cell = first; cell < end; cell++) {
    const last = starts[cell + 1] ?? 0;
    let [bits, newest] = [0, 0];
    for (let entry = starts[cell] ?? 0; entry < last; entry++) {
      const when = date[entry] ?? 0;
      const mark = (dates[when] ?? 0) & (forms[form[entry] ?? 0] ?? 0);
      if ((mark & CLEAR) !== 0) {
        const age = rank[when] ?? 0;
        if ((bits & CLEAR) !== 0 && age !== newest) break;
        newest = age;
      }
      bits |= mark;
    }
    held[cell] = bits;
    all |= bits;
  }
  return all;
};
