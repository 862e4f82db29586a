/** What was said in the order of time, in lanes: one for each party, or one for each issue. */
import type { Id, PositionWord, Statement } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import { compareDates, readDate } from '../model/time.ts';
import type { Lanes } from '../model/view.ts';
import { partiesInView, speakersInView } from './filter.ts';
import type { Findings } from './findings.ts';
import { spokenBy } from './inView.ts';
import { oldestFirst } from './newest.ts';
import { once } from './once.ts';
import { positionWord, valueOf } from './position.ts';
import { saidByParty, saidOnIssue, spokenOn } from './saidInLanes.ts';
import { stanceOf, type Said, type Stance, type Stances } from './stances.ts';

/** The days that a written date covers: one, or all of a month or year. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** A statement as it stands in a lane. */
export interface LaneMark {
  readonly statement: Statement;
  /** Its parties in view. */
  readonly speakers: readonly Id[];
  readonly word: PositionWord;
  /** Undefined for an undated statement. */
  readonly days: Days | undefined;
  /** The rule counts it: in a party's lane for that party, in an issue's lane for one of its parties. */
  readonly counted: boolean;
  /** The words of the positions that were given up for this one. */
  readonly turnedFrom: readonly PositionWord[];
}

/** A change of position: a party said one thing on an issue, and the next time something else. */
export interface Turn {
  readonly party: Id;
  readonly issue: Id;
  readonly from: Statement;
  readonly to: Statement;
}

/** All that was said by one party, or on one issue. */
export interface Lane {
  readonly id: Id;
  /** Oldest first, undated ones before all others; those of one date by id. */
  readonly marks: readonly LaneMark[];
  /** By issue, or by party; then oldest first. */
  readonly turns: readonly Turn[];
}

/** The lanes of what was found: counted at once, and each made when it is first asked for. */
export interface LaneList {
  readonly lanes: Lanes;
  /** In the data set's order: every party in view, the silent ones too, or every issue with a statement in view. */
  readonly ids: readonly Id[];
  /** How many marks each of these has. */
  readonly marks: readonly number[];
  readonly laneOf: (id: Id) => Lane;
}

/**
 * A joint statement stands in the lane of each of its parties; one towards a party in no issue's lane. The same list for
 * whatever is selected.
 */
export function laneList(found: Findings, lanes: Lanes): LaneList {
  const known = listsOf(found.stances);
  const list = known.get(lanes) ?? newList(found, lanes);
  known.set(lanes, list);
  return list;
}

/** Findings have stances of their own. */
const listsOf = once((_stances: Stances) => new Map<Lanes, LaneList>());

function newList(found: Findings, lanes: Lanes): LaneList {
  const { columns, dataset, filter } = found;
  const { encoded } = columns;
  const inParties = lanes === 'party';
  const counts = inParties ? saidByParty(columns) : saidOnIssue(columns);
  const many = new Map((inParties ? encoded.parties : encoded.issues).map((id, at) => [id, counts[at] ?? 0]));
  const ids = inParties
    ? partiesInView(dataset, filter)
    : dataset.issues.flatMap(({ id }) => (many.get(id) === 0 ? [] : [id]));
  const made = new Map<Id, Lane>();
  return {
    lanes,
    ids,
    marks: ids.map((id) => many.get(id) ?? 0),
    laneOf(id) {
      const lane = made.get(id) ?? (inParties ? partyLane(found, id) : issueLane(found, id));
      made.set(id, lane);
      return lane;
    },
  };
}

function partyLane(found: Findings, party: Id): Lane {
  const said = oldestFirst(spokenBy(found.dataset, found.columns, party).spoken);
  const matter = ({ issue, towards }: Statement): Id => issue ?? towards;
  const again = repeated(said.map(matter));
  const turns = again.flatMap((issue) => turnsOf(stanceOf(found.stances, party, issue)));
  const isAgain = new Set(again);
  return laneOf(party, said, turns, found, (statement) =>
    isCounted(statement, party, found, isAgain.has(matter(statement))),
  );
}

function issueLane(found: Findings, issue: Id): Lane {
  const said = oldestFirst(spokenOn(found.dataset, found.columns, issue));
  const speakers = (statement: Statement): readonly Id[] => speakersInView(statement, found.filter);
  const again = repeated(said.flatMap(speakers));
  const turns = again.flatMap((party) => turnsOf(stanceOf(found.stances, party, issue)));
  const isAgain = new Set(again);
  return laneOf(issue, said, turns, found, (statement) =>
    speakers(statement).some((party) => isCounted(statement, party, found, isAgain.has(party))),
  );
}

/** Those ids that are there more than once, in id order: where nothing else was said, nothing turns. */
function repeated(ids: readonly Id[]): readonly Id[] {
  const seen = new Set<Id>();
  return sortedUnique(ids.filter((id) => seen.size === seen.add(id).size));
}

function laneOf(
  id: Id,
  said: readonly Statement[],
  turns: readonly Turn[],
  { filter }: Findings,
  isCountedHere: (statement: Statement) => boolean,
): Lane {
  const turnedFrom = new Map<Statement, PositionWord[]>();
  for (const { from, to } of turns) {
    const words = turnedFrom.get(to) ?? [];
    turnedFrom.set(to, words);
    words.push(positionWord(from.position));
  }
  const marks = said.map((statement) => ({
    statement,
    speakers: speakersInView(statement, filter),
    word: positionWord(statement.position),
    days: daysOf(statement),
    counted: isCountedHere(statement),
    turnedFrom: sortedUnique(turnedFrom.get(statement) ?? NONE),
  }));
  return { id, marks, turns };
}

const NONE: readonly PositionWord[] = [];

/** @param isAgain whether the party may have said something else in view on the same matter */
function isCounted(statement: Statement, party: Id, found: Findings, isAgain: boolean): boolean {
  const { issue, towards, position } = statement;
  const isSupposed = found.whatif.some((each) => each.party === party && each.issue === issue);
  // What stands alone counts under each rule if it is clear, but for what a party says of itself.
  if (!isAgain && !isSupposed) return towards !== party && valueOf(position) !== undefined;
  const said: Said | undefined =
    issue === undefined ? found.attitudes.get(party)?.get(towards) : stanceOf(found.stances, party, issue);
  return said?.counted.includes(statement) ?? false;
}

/** The days of a statement as written. */
export function daysOf({ date }: Statement): Days | undefined {
  const written = date === undefined ? undefined : readDate(date);
  return written && { first: written.first, last: written.last };
}

/**
 * The changes of position between one date with clear statements and the next. A word that the date before did not have
 * is a turn from there; of several statements that say the same on one date the first by id stands for them. Yes and no
 * on one and the same date are no change: nobody knows which came first.
 */
function turnsOf(stance: Stance | undefined): readonly Turn[] {
  if (!stance) return [];
  const { party, issue, inView } = stance;
  const clear = inView.filter(({ position }) => positionWord(position) !== 'unclear');
  const dates = byDate(clear).map(oneOfEachWord);
  return dates.flatMap((words, at): readonly Turn[] => {
    const before = dates[at - 1];
    const [from] = before?.values() ?? [];
    if (!before || !from) return [];
    return [...words].flatMap(([word, to]) => (before.has(word) ? [] : [{ party, issue, from, to }]));
  });
}

function oneOfEachWord(statements: readonly Statement[]): ReadonlyMap<PositionWord, Statement> {
  const words = new Map<PositionWord, Statement>();
  for (const statement of statements) {
    const word = positionWord(statement.position);
    if (!words.has(word)) words.set(word, statement);
  }
  return words;
}

/** Statements that are newest first, as groups of one date each, the oldest first. */
function byDate(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups[0];
    if (group?.[0] && compareDates(group[0].date, statement.date) === 0) group.push(statement);
    else groups.unshift([statement]);
  }
  return groups;
}
