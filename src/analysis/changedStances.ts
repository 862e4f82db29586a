/** Who stands elsewhere than before, straight from the columns: very many parties have very many stances. */
import type { Id } from '../model/dataset.ts';
import type { CellColumns } from './cellColumns.ts';
import { wordAt } from './cellWords.ts';
import type { Findings } from './findings.ts';
import type { Steps } from './inSteps.ts';
import { inRows, type Pieces } from './pieces.ts';
import { stanceOf, type Stance, type StanceWord } from './stances.ts';

/** A stance before and after; undefined where the party had none. */
export interface ChangedStance {
  readonly party: Id;
  readonly issue: Id;
  readonly before: Stance | undefined;
  readonly after: Stance | undefined;
}

/** By party, then issue. A party that said the same again has not moved. */
export interface ChangedStances {
  /** Before there was a clear position. */
  readonly moved: Pieces<ChangedStance>;
  /** Else it is the first one, or what was unclear is. */
  readonly spoke: Pieces<ChangedStance>;
  /** 1 for each party of the data set that any of them is of. */
  readonly isChanged: Uint8Array;
}

/** Compares two findings of one data set. */
export function* changedStances(before: Findings, after: Findings): Steps<ChangedStances> {
  const { parties } = before.columns.encoded;
  const changedIn = comparison(before, after);
  const sizes = { moved: new Int32Array(parties.length), spoke: new Int32Array(parties.length) };
  for (let party = 0; party < parties.length; party++) {
    for (const { kind } of changedIn(party)) sizes[kind][party] = (sizes[kind][party] ?? 0) + 1;
    yield;
  }
  const listOf = (kind: ChangedCell['kind']): Pieces<ChangedStance> =>
    inRows(sizes[kind], (place) => {
      const party = parties[place] ?? '';
      const ofKind = changedIn(place).filter((each) => each.kind === kind);
      return ofKind.map(({ issue }) => () => ({
        party,
        issue,
        before: stanceOf(before.stances, party, issue),
        after: stanceOf(after.stances, party, issue),
      }));
    });
  const isChanged = Uint8Array.from(parties, (_, place) =>
    (sizes.moved[place] ?? 0) + (sizes.spoke[place] ?? 0) > 0 ? 1 : 0,
  );
  return { moved: listOf('moved'), spoke: listOf('spoke'), isChanged };
}

/** Of each party of a data set its place among those in view; NOWHERE for the others. */
export function placesInView({ encoded, parties }: CellColumns): Int32Array {
  const places = new Int32Array(encoded.parties.length).fill(NOWHERE);
  parties.forEach((party, place) => (places[party] = place));
  return places;
}

export const NOWHERE = -1;

interface ChangedCell {
  readonly issue: Id;
  readonly kind: 'moved' | 'spoke';
}

/** What of a party's stances differs, by the party's place in the data set. */
function comparison(before: Findings, after: Findings): (party: number) => readonly ChangedCell[] {
  const [was, is] = [before.columns, after.columns];
  const [placeBefore, placeAfter] = [placesInView(was), placesInView(is)];
  const { parties, issues } = was.encoded;
  return (place) => {
    const party = parties[place] ?? '';
    let [one, other] = [begin(was, placeBefore[place]), begin(is, placeAfter[place])];
    const [end, otherEnd] = [finish(was, placeBefore[place]), finish(is, placeAfter[place])];
    const changed: ChangedCell[] = [];
    while (one < end || other < otherEnd) {
      const about = one < end ? (was.thing[one] ?? 0) : Infinity;
      const then = other < otherEnd ? (is.thing[other] ?? 0) : Infinity;
      const thing = Math.min(about, then);
      // Issues come before parties in a row.
      if (thing >= issues.length) break;
      const issue = issues[thing] ?? '';
      const word = about === thing ? wordAt(was, one, before.stances, party, issue) : 'none';
      const now = then === thing ? wordAt(is, other, after.stances, party, issue) : 'none';
      const isBoth = about === then;
      if (word !== now || (isBoth && !sameValues(was, one, is, other))) {
        changed.push({ issue, kind: hasPosition(word) ? 'moved' : 'spoke' });
      }
      if (about === thing) one++;
      if (then === thing) other++;
    }
    return changed;
  };
}

const begin = ({ rows }: CellColumns, place = NOWHERE): number =>
  place === NOWHERE ? 0 : (rows[place] ?? 0);
const finish = ({ rows }: CellColumns, place = NOWHERE): number =>
  place === NOWHERE ? 0 : (rows[place + 1] ?? 0);

const hasPosition = (word: StanceWord): boolean => word !== 'unclear' && word !== 'none';

/** Whether two cells of one data set hold the same values, each however often. */
function sameValues(was: CellColumns, one: number, is: CellColumns, other: number): boolean {
  const [values, others] = [levelsOf(was, one), levelsOf(is, other)];
  return values.every((level) => others.includes(level)) && others.every((level) => values.includes(level));
}

function levelsOf({ starts, level }: CellColumns, cell: number): readonly number[] {
  const levels: number[] = [];
  for (let atom = starts[cell] ?? 0; atom < (starts[cell + 1] ?? 0); atom++) {
    const value = level[atom] ?? 0;
    if (!levels.includes(value)) levels.push(value);
  }
  return levels;
}
