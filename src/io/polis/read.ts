/** Opens a Polis export: participants, or the groups that Polis found, take positions on comments. */
import type { Dataset, Issue, PositionWord } from '../../model/dataset.ts';
import type { Note, Problem } from '../../model/problem.ts';
import { textIn } from '../../model/text.ts';
import { within } from '../path.ts';
import { CODED } from '../sheet/draft.ts';
import { columnsOf, type OwnDraft } from '../sheet/draftColumns.ts';
import { shortenedNotes, titleOf } from '../sheet/issues.ts';
import { NO_DRAFTS, NO_QUESTIONS, type Survey } from '../sheet/survey.ts';
import type { Table } from '../sheet/table.ts';
import { commentsOf } from './comments.ts';
import { POLIS_KINDS, type PolisFile, type PolisFiles, type Told } from './files.ts';
import { draftsOfGroups, METHOD } from './groups.ts';
import { participantsOf } from './participants.ts';
import { votesOf, type Answer, type Vote } from './votes.ts';

const POSITIONS: Readonly<Record<Answer, PositionWord>> = {
  agree: 'supports',
  disagree: 'opposes',
  pass: 'neutral',
};

/**
 * Reads the files of one export. Where both forms of the votes are there, those with dates are read. Issues have the
 * ids of the comments, and their words where `comments.csv` is there. With `groups` the groups are the parties.
 */
export function surveyPolis(files: PolisFiles, groups: boolean): Survey {
  const comments = told(files.comments, commentsOf);
  const single = told(files.votes, votesOf);
  const wide = told(files['participants-votes'], participantsOf);
  const problems = [...comments.problems, ...single.problems, ...wide.problems];
  const votes = single.value ?? wide.value?.votes;
  if (votes === undefined)
    problems.push(missing('comments without votes', 'votes.csv or participants-votes.csv'));
  if (groups && wide.value === undefined) problems.push(missing('no groups', 'participants-votes.csv'));
  if (problems.length > 0 || votes === undefined)
    return { ...NO_QUESTIONS, drafts: NO_DRAFTS, problems, notes: [] };
  const grouped = groups ? wide.value?.groups : undefined;
  return {
    ...NO_QUESTIONS,
    drafts: columnsOf(grouped ? draftsOfGroups(votes, grouped) : votes.map(draftOf)),
    problems,
    notes: [
      ...POLIS_KINDS.flatMap((kind) => notesOn(files[kind])),
      ...(grouped ? [] : groupsNote(wide.value?.groups)),
    ],
    finish(dataset: Dataset) {
      const { issues, notes } = comments.value
        ? inWords(dataset.issues, comments.value)
        : { issues: dataset.issues, notes: [] };
      return {
        dataset: { ...dataset, issues, method: grouped ? METHOD : undefined },
        notes: [...notes, ...(grouped ? groupNotes(votes, grouped) : [])],
      };
    },
  };
}

/** Comments that were known by their ids, with their words. Two may say the same: their ids tell them apart. */
function inWords(issues: readonly Issue[], comments: ReadonlyMap<string, string>) {
  const spoken = issues.map((issue) => {
    const words = comments.get(textIn(issue.proposition, '', ''));
    return words === undefined ? undefined : { ...issue, title: titleOf(words), proposition: words };
  });
  const wordless = spoken.filter((issue) => issue === undefined).length;
  const message = `comments that go by their ids, because comments.csv does not have their words: ${wordless}`;
  const notes: readonly Note[] = wordless === 0 ? [] : [{ path: 'column comment-id', message }];
  const list = issues.map((issue, index) => spoken[index] ?? issue);
  return { issues: list, notes: [...shortenedNotes(list, 'comment-body'), ...notes] };
}

/** What a file tells, if it is there, with its name before each place where there are several. */
function told<T>(file: PolisFile | undefined, tell: (table: Table) => Told<T>): Told<T | undefined> {
  if (!file) return { value: undefined, problems: [] };
  const { value, problems } = tell(file.table);
  return { value, problems: within(file.name, problems) };
}

const notesOn = (file: PolisFile | undefined): readonly Note[] =>
  file ? within(file.name, file.table.notes) : [];

function missing(found: string, file: string): Problem {
  return { path: 'file', found, expected: `${file} of the same export, opened together with it` };
}

function draftOf({ row, participant, comment, answer, date }: Vote): OwnDraft {
  return {
    ...CODED,
    row,
    says: [participant, comment, answer, date],
    parties: [participant],
    issue: comment,
    position: POSITIONS[answer],
    date,
  };
}

/** Says that the groups could be the parties, where Polis found any. */
function groupsNote(groups: ReadonlyMap<string, string> = new Map()): readonly Note[] {
  const found = new Set(groups.values()).size;
  const message = `Polis found groups among the participants, which could be the parties instead: ${found}`;
  return found === 0 ? [] : [{ path: 'column group-id', message, ways: [{ kind: 'groups', groups: found }] }];
}

function groupNotes(votes: readonly Vote[], groups: ReadonlyMap<string, string>): readonly Note[] {
  const path = 'column group-id';
  const alone = new Set(votes.flatMap(({ participant }) => (groups.has(participant) ? [] : participant)));
  const left = { path, message: `participants in no group are left out: ${alone.size}` };
  return [{ path, message: METHOD }, ...(alone.size > 0 ? [left] : [])];
}
