/** Which ties are others than before: two tables side by side, and an object only for a tie that is looked at. */
import type { Id } from '../model/dataset.ts';
import type { CellColumns } from './cellColumns.ts';
import { NOWHERE, placesInView } from './changedStances.ts';
import { countedIn, type Findings } from './findings.ts';
import type { Steps } from './inSteps.ts';
import { inRows, type Pieces } from './pieces.ts';
import { countedInto } from './radix.ts';
import { tallyOf } from './tallies.ts';
import type { Tie } from './ties.ts';
import type { TieTable } from './tieTable.ts';

/** A pair whose alignment or conflict differs. */
export interface ChangedTie {
  readonly a: Id;
  readonly b: Id;
  readonly before: Tie | undefined;
  readonly after: Tie | undefined;
  /** It was more alignment than conflict and is the reverse, or the other way round. */
  readonly turned: boolean;
}

export interface ChangedTies {
  /** By (a, b). */
  readonly ties: Pieces<ChangedTie>;
  /** How many of them turned. */
  readonly turned: number;
}

/** Sums nearer than this are the same. */
const SAME = 1e-9;

/**
 * Compares two findings of one data set.
 * @param isChanged 1 for each party of the data set whose stances differ
 */
export function* changedTies(before: Findings, after: Findings, isChanged: Uint8Array): Steps<ChangedTies> {
  const { parties } = before.columns.encoded;
  const [was, is] = [sideOf(before), sideOf(after)];
  yield;
  const compare = comparison(was, is, isChanged);
  const sizes = new Int32Array(parties.length);
  let turned = 0;
  for (let party = 0; party < parties.length; party++) {
    compare(party, (one, other) => {
      sizes[party] = (sizes[party] ?? 0) + 1;
      if (hasTurned(was, one, is, other)) turned++;
    });
    yield;
  }
  const ties = inRows(sizes, (party) => {
    const members: (() => ChangedTie)[] = [];
    compare(party, (one, other) => {
      members.push(() => {
        const tie = { before: tieAt(was, one), after: tieAt(is, other) };
        const { a = '', b = '' } = tie.after ?? tie.before ?? {};
        return { a, b, ...tie, turned: hasTurned(was, one, is, other) };
      });
    });
    return members;
  });
  return { ties, turned };
}

/** The ties of one time, and where those of each party begin. */
interface Side {
  readonly columns: CellColumns;
  readonly table: TieTable;
  /** 1 for each issue that counts. */
  readonly counts: Uint8Array;
  /** Those whose first party is `i` of those in view run from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** Of each party of the data set its place among those in view. */
  readonly places: Int32Array;
}

function sideOf(found: Findings): Side {
  const { columns, tieTable: table } = found;
  const starts = new Int32Array(columns.parties.length + 1);
  for (let at = 0; at < table.size; at++) {
    const next = (table.a[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  countedInto(starts);
  return { columns, table, counts: countedIn(found), starts, places: placesInView(columns) };
}

/** Is told the places of a tie in both tables; NOWHERE in that which has none. */
type Visit = (one: number, other: number) => void;

/** Visits what differs of the ties of a party with later ones, in their order. */
function comparison(was: Side, is: Side, isChanged: Uint8Array): (party: number, visit: Visit) => void {
  const sameCounts = was.counts.every((counts, issue) => counts === is.counts[issue]);
  return (party, visit) => {
    const [begin, end] = rowOf(was, party);
    const [otherBegin, otherEnd] = rowOf(is, party);
    let [one, other] = [begin, otherBegin];
    while (one < end || other < otherEnd) {
      const left = one < end ? laterParty(was, one) : Infinity;
      const right = other < otherEnd ? laterParty(is, other) : Infinity;
      if (left < right) visit(one++, NOWHERE);
      else if (right < left) visit(NOWHERE, other++);
      else {
        const isSame = sameCounts && isChanged[party] !== 1 && isChanged[left] !== 1;
        if (!sameSums(was.table, one, is.table, other) || !(isSame || sameCompared(was, one, is, other))) {
          visit(one, other);
        }
        one++;
        other++;
      }
    }
  };
}

function rowOf({ starts, places }: Side, party: number): readonly [from: number, end: number] {
  const place = places[party] ?? NOWHERE;
  return place === NOWHERE ? [0, 0] : [starts[place] ?? 0, starts[place + 1] ?? 0];
}

/** A tie's second party, as its place in the data set. */
const laterParty = ({ columns, table }: Side, at: number): number => columns.parties[table.b[at] ?? -1] ?? 0;

function sameSums(was: TieTable, one: number, is: TieTable, other: number): boolean {
  return (
    Math.abs((was.alignment[one] ?? 0) - (is.alignment[other] ?? 0)) < SAME &&
    Math.abs((was.conflict[one] ?? 0) - (is.conflict[other] ?? 0)) < SAME
  );
}

const sameCompared = (was: Side, one: number, is: Side, other: number): boolean =>
  comparedAt(was, one) === comparedAt(is, other);

function comparedAt({ columns, counts, table }: Side, at: number): number {
  return tallyOf(columns, counts, table.a[at] ?? -1, table.b[at] ?? -1).compared;
}

function hasTurned(was: Side, one: number, is: Side, other: number): boolean {
  return one !== NOWHERE && other !== NOWHERE && netAt(was.table, one) * netAt(is.table, other) < 0;
}

const netAt = ({ alignment, conflict }: TieTable, at: number): number =>
  (alignment[at] ?? 0) - (conflict[at] ?? 0);

const tieAt = ({ table }: Side, at: number): Tie | undefined => (at === NOWHERE ? undefined : table.tie(at));
