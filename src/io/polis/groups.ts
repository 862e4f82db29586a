/** The groups that Polis found, as parties. */
import type { Position } from '../../model/dataset.ts';
import { compareDates } from '../../model/time.ts';
import { CODED } from '../sheet/draft.ts';
import type { OwnDraft } from '../sheet/draftColumns.ts';
import { byName } from '../sheet/things.ts';
import type { Answer, Vote } from './votes.ts';

/** How the position of a group is made. */
export const METHOD =
  "The parties are the groups that Polis found. A group's position on a comment is the share of its members' answers, the last of each member, that agrees or disagrees, if that is more than half; neutral if more than half pass; else unclear, because the group is divided.";

/** A statement for each group and comment. Who is in no group is left out. */
export function draftsOfGroups(
  votes: readonly Vote[],
  groups: ReadonlyMap<string, string>,
): readonly OwnDraft[] {
  const grouped = byName(votes, ({ participant, comment }) => {
    const group = groups.get(participant);
    return group === undefined ? undefined : JSON.stringify([group, comment]);
  });
  return [...grouped.values()].flatMap((cell): OwnDraft[] => {
    const [first] = cell;
    if (first === undefined) return [];
    const { row, comment, participant } = first;
    const group = `Group ${groups.get(participant)}`;
    const answers = [...byName(cell, (vote) => vote.participant).values()].flatMap(lastAnswer);
    if (answers.length === 0) return [];
    const counts = countsOf(answers);
    const position = positionOf(counts, answers.length);
    const note = `${counts.agree} agree, ${counts.disagree} disagree, ${counts.pass} pass`;
    const says = [group, comment, position, note];
    return [{ ...CODED, row, says, parties: [group], issue: comment, position, note }];
  });
}

/** What a participant said last to a comment; nothing where two answers of the same moment differ. */
function lastAnswer(votes: readonly Vote[]): readonly Answer[] {
  const latest = votes.reduce((last, vote) => (compareDates(vote.date, last.date) > 0 ? vote : last));
  const same = new Set(votes.flatMap(({ date, answer }) => (date === latest.date ? answer : [])));
  return same.size === 1 ? [...same] : [];
}

type Counts = Readonly<Record<Answer, number>>;

function countsOf(answers: readonly Answer[]): Counts {
  const count = (wanted: Answer): number => answers.filter((answer) => answer === wanted).length;
  return { agree: count('agree'), disagree: count('disagree'), pass: count('pass') };
}

function positionOf({ agree, disagree, pass }: Counts, all: number): Position {
  if (agree * 2 > all) return agree / all;
  if (disagree * 2 > all) return -disagree / all;
  return pass * 2 > all ? 'neutral' : 'unclear';
}
