/** Lanes the obvious way: every statement in view as an object, and for each lane a walk over all of them. */
import type { Id, PositionWord, Statement } from '../../src/model/dataset.ts';
import { sortedUnique } from '../../src/model/ids.ts';
import { compareDates } from '../../src/model/time.ts';
import type { Lanes } from '../../src/model/view.ts';
import { partiesInView, speakersInView } from '../../src/analysis/filter.ts';
import type { Findings } from '../../src/analysis/findings.ts';
import { daysOf, type Lane, type Turn } from '../../src/analysis/lanes.ts';
import { positionWord } from '../../src/analysis/position.ts';
import { newestFirst } from '../../src/analysis/newest.ts';
import { stanceOf, type Said, type Stance } from '../../src/analysis/stances.ts';

/**
 * The lanes of what was found, in the data set's order: every party in view, the silent ones too, or every issue with a
 * statement in view. A joint statement stands in the lane of each of its parties; one towards a party in no issue's lane.
 */
export function naiveLanes(found: Findings, lanes: Lanes): readonly Lane[] {
  const said = oldestFirst(found.statements);
  if (lanes === 'party') {
    return partiesInView(found.dataset, found.filter).map((party) => {
      const own = said.filter((statement) => statement.parties.includes(party));
      return laneOf(party, own, [...(found.stances.get(party)?.values() ?? [])], () => [party], found);
    });
  }
  return found.dataset.issues.flatMap(({ id }) => {
    const own = said.filter((statement) => statement.issue === id);
    if (own.length === 0) return [];
    const stances = [...found.stances.values()].flatMap((row) => row.get(id) ?? []);
    const speakers = (statement: Statement) => speakersInView(statement, found.filter);
    return [laneOf(id, own, stances, speakers, found)];
  });
}

/** @param countsFor the parties of a statement for which it may count in this lane */
function laneOf(
  id: Id,
  said: readonly Statement[],
  stances: readonly Stance[],
  countsFor: (statement: Statement) => readonly Id[],
  found: Findings,
): Lane {
  const turns = stances.flatMap(turnsOf);
  const marks = said.map((statement) => ({
    statement,
    speakers: speakersInView(statement, found.filter),
    word: positionWord(statement.position),
    days: daysOf(statement),
    counted: countsFor(statement).some((party) => isCounted(statement, party, found)),
    turnedFrom: sortedUnique(
      turns.filter(({ to }) => to === statement).map(({ from }) => positionWord(from.position)),
    ),
  }));
  return { id, marks, turns };
}

function isCounted(statement: Statement, party: Id, { stances, attitudes }: Findings): boolean {
  const said: Said | undefined =
    statement.issue === undefined
      ? attitudes.get(party)?.get(statement.towards)
      : stanceOf(stances, party, statement.issue);
  return said?.counted.includes(statement) ?? false;
}

/**
 * The changes of position between one date with clear statements and the next. A word that the date before did not have
 * is a turn from there; of several statements that say the same on one date the first by id stands for them. Yes and no
 * on one and the same date are no change: nobody knows which came first.
 */
function turnsOf({ party, issue, inView }: Pick<Stance, 'party' | 'issue' | 'inView'>): readonly Turn[] {
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

function oldestFirst(statements: readonly Statement[]): readonly Statement[] {
  return byDate(newestFirst(statements)).flat();
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
