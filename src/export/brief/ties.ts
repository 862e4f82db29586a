/** The ties of a brief: those that stand out, and the table of all, or of the greatest where there are too many. */
import type { Steps } from '../../analysis/inSteps.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Tie } from '../../analysis/ties.ts';
import type { Dataset, Id, Statement } from '../../model/dataset.ts';
import { must } from '../../model/lookup.ts';
import type { Arc } from '../../model/view.ts';
import { supposedTies } from '../supposed.ts';
import type { Evidence, Notebook } from './notes.ts';
import { leastOf, listedInSteps, placesOf, type Listed } from './order.ts';

export interface BriefTie {
  readonly tie: Tie;
  /** Its ends in the order of the data set. */
  readonly pair: readonly [Id, Id];
  /** It rests on a supposition. */
  readonly supposed: boolean;
  readonly evidence: Evidence;
}

/** So many ties stand out, with those that are as strong as the last of them, but no more than that. */
const LEADING = 3;
const MOST_LEADING = 6;

/** The ties with most of one kind, the most first, equal ones in the order of the data set; none that has nothing of it. */
export function* strongestTies(reading: Reading, arc: Arc, notebook: Notebook): Steps<Listed<BriefTie>> {
  const { tieTable } = reading;
  const sums = Float64Array.from(tieTable[arc]);
  const amounts = sums.filter((amount) => amount > 0);
  const least = amounts.length === 0 ? Infinity : leastOf(amounts, Math.min(LEADING, amounts.length));
  const leading = tiesFrom(reading, sums, least);
  return yield* listedInSteps(
    leading.sort((one, other) => other[arc] - one[arc]),
    MOST_LEADING,
    (tie) => briefTie(tie, reading, notebook),
  );
}

/** All ties in the order of the data set; of more than `most` those with the greatest sums of alignment and conflict. */
export function* tieRows(reading: Reading, most: number, notebook: Notebook): Steps<Listed<BriefTie>> {
  const { size, alignment, conflict } = reading.tieTable;
  const sums = Float64Array.from(alignment, (amount, at) => amount + (conflict[at] ?? 0));
  const least = size > most ? leastOf(sums, most) : 0;
  const ties = tiesFrom(reading, sums, least)
    .sort((one, other) => other.alignment + other.conflict - one.alignment - one.conflict)
    .slice(0, most)
    .sort(inDataOrder(reading));
  const { rows } = yield* listedInSteps(ties, most, (tie) => briefTie(tie, reading, notebook));
  return { rows, left: size - rows.length };
}

/** The ties whose amounts, at their places of the table, are not below the least; in the order of the data set. */
function tiesFrom(reading: Reading, amounts: Float64Array, least: number): Tie[] {
  const ties: Tie[] = [];
  amounts.forEach((amount, at) => {
    if (amount >= least) ties.push(reading.tieTable.tie(at));
  });
  return ties.sort(inDataOrder(reading));
}

function inDataOrder({ dataset }: Reading): (one: Tie, other: Tie) => number {
  const ends = (tie: Tie): readonly number[] => pairOf(tie, dataset).map((id) => must(placesOf(dataset), id));
  return (one, other) => {
    const [[a = 0, b = 0], [c = 0, d = 0]] = [ends(one), ends(other)];
    return a - c || b - d;
  };
}

function pairOf({ a, b }: Tie, dataset: Dataset): readonly [Id, Id] {
  const places = placesOf(dataset);
  return must(places, a) < must(places, b) ? [a, b] : [b, a];
}

function briefTie(tie: Tie, reading: Reading, notebook: Notebook): BriefTie {
  const statements = tie.terms.flatMap(({ a, b }): readonly Statement[] => [
    ...(a?.statements ?? []),
    ...(b?.statements ?? []),
  ]);
  return {
    tie,
    pair: pairOf(tie, reading.dataset),
    supposed: supposedTies(reading)?.[reading.tieTable.placeOf(tie.a, tie.b)] === 1,
    evidence: notebook.cite(statements),
  };
}
