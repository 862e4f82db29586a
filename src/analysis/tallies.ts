/** How pairs come out on the issues that both speak of: counts of issues beside the sums. */
import type { CellColumns } from './cellColumns.ts';
import { amountColumn, type Numbers } from './columns.ts';
import { layerRows, type Rows } from './layerRows.ts';
import { signLayer } from './layers.ts';

/** Pairs of places among the parties in view, by (a, b). */
export interface Pairs {
  readonly size: number;
  readonly a: Numbers;
  readonly b: Numbers;
}

/** Issues that count and on which both have a value other than 0. */
export interface Tallies<T = Numbers> {
  readonly compared: T;
  /** Of those: with alignment only, with conflict only, with both. */
  readonly agreed: T;
  readonly opposed: T;
  readonly mixed: T;
}

/** The tallies of some pairs. @param counts 1 for each issue that counts */
export function talliesOf(columns: CellColumns, counts: Uint8Array, pairs: Pairs): Tallies {
  // Where both speak on one side only they agree or are opposed; where one says yes and no the issue is mixed.
  const oneSided = (own: number, others: number): number => (others > 0 ? 0 : Math.min(own, 1));
  const sided = signLayer(columns, oneSided, (plus, minus) => oneSided(minus, plus));
  const spoken = signLayer(
    columns,
    (plus, minus) => Math.min(plus + minus, 1),
    () => 0,
  );
  const [agreed, opposed] = sumsOfPairs(layerRows(columns, [sided], counts), pairs);
  const [compared] = sumsOfPairs(layerRows(columns, [spoken], counts), pairs);
  const mixed = amountColumn(pairs.size, 1, counts.length);
  for (let at = 0; at < pairs.size; at++) {
    mixed[at] = (compared[at] ?? 0) - (agreed[at] ?? 0) - (opposed[at] ?? 0);
  }
  return { compared, agreed, opposed, mixed };
}

/** What rows of whole numbers add up to for some pairs: of each its alignment, and its conflict. */
export function sumsOfPairs(
  { sums, most, add }: Rows,
  { size, a, b }: Pairs,
): readonly [alignment: Numbers, conflict: Numbers] {
  const [alignment, conflict] = [amountColumn(size, 1, most), amountColumn(size, 1, most)];
  const parties = sums.length / 2;
  for (let party = 0, at = 0; at < size && party < parties; party++) {
    add(party);
    for (; at < size && a[at] === party; at++) {
      const place = 2 * (b[at] ?? 0);
      alignment[at] = sums[place] ?? 0;
      conflict[at] = sums[place + 1] ?? 0;
    }
  }
  return [alignment, conflict];
}

/** The tallies of one pair, for whoever opens a few of very many ties. */
export function tallyOf(columns: CellColumns, counts: Uint8Array, a: number, b: number): Tallies<number> {
  let [compared, agreed, opposed] = [0, 0, 0];
  eachCompared(columns, counts, a, b, (_, mine, their) => {
    compared++;
    if (mine === their && mine !== BOTH) agreed++;
    else if (mine + their === BOTH) opposed++;
  });
  return { compared, agreed, opposed, mixed: compared - agreed - opposed };
}

/** The issues that a pair compares: places in the data set's list, in order. */
export function comparedIssues(
  columns: CellColumns,
  counts: Uint8Array,
  a: number,
  b: number,
): readonly number[] {
  const issues: number[] = [];
  eachCompared(columns, counts, a, b, (issue) => issues.push(issue));
  return issues;
}

/** Walks along the issues that count and on which both have a value other than 0, with the sides of each. */
function eachCompared(
  columns: CellColumns,
  counts: Uint8Array,
  a: number,
  b: number,
  visit: (issue: number, mine: number, their: number) => void,
): void {
  const { rows, thing } = columns;
  let [one, other] = [rows[a] ?? 0, rows[b] ?? 0];
  const [end, otherEnd] = [rows[a + 1] ?? 0, rows[b + 1] ?? 0];
  while (one < end && other < otherEnd) {
    const [about, theirs] = [thing[one] ?? 0, thing[other] ?? 0];
    if (about === theirs && counts[about] === 1) {
      const [mine, their] = [sidesOf(columns, one), sidesOf(columns, other)];
      if (mine !== 0 && their !== 0) visit(about, mine, their);
    }
    if (about <= theirs) one++;
    if (theirs <= about) other++;
  }
}

/** The sides that a cell has values on: none, one, or both together. */
export const [YES, NO] = [1, 2];
const BOTH = YES + NO;

export function sidesOf({ starts, level }: CellColumns, cell: number): number {
  let sides = 0;
  for (let atom = starts[cell] ?? 0; atom < (starts[cell + 1] ?? 0); atom++) {
    sides |= (level[atom] ?? 0) > 0 ? YES : NO;
  }
  return sides;
}
