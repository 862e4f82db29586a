/** The votes of a Polis export, one a row. */
import { numberIn } from '../csv.ts';
import { shown } from '../path.ts';
import { momentText } from '../sheet/dates.ts';
import { rowsOf, type Table } from '../sheet/table.ts';
import { cellReader, type Told } from './files.ts';

/** What a participant said to a comment. */
export type Answer = 'agree' | 'disagree' | 'pass';

/** What a file has for an answer; inside Polis the sign is the reverse. */
const ANSWERS: ReadonlyMap<number | undefined, Answer> = new Map([
  [1, 'agree'],
  [-1, 'disagree'],
  [0, 'pass'],
]);

/** What is said of a cell that is none. */
export const ANSWER_EXPECTED = '1 (agree), -1 (disagree) or 0 (pass)';

/** The answer in a cell. */
export function answerIn(cell: string): Answer | undefined {
  return ANSWERS.get(numberIn(cell));
}

/** One answer of one participant to one comment. A participant may answer again: then the later answer counts. */
export interface Vote {
  readonly row: number;
  readonly participant: string;
  readonly comment: string;
  readonly answer: Answer;
  readonly date: string | undefined;
}

/** `votes.csv`: one vote a row, in the order of their times or any other. */
export function votesOf(table: Table): Told<readonly Vote[]> {
  const problems = [...table.problems];
  const cell = cellReader(table);
  const value = rowsOf(table).flatMap(({ number: row, cells }): Vote[] => {
    const wrong = problems.length;
    const report = (column: string, found: string, expected: string): void => {
      problems.push({ path: `row ${row}, column ${column}`, found: shown(found || undefined), expected });
    };
    const participant = cell(cells, 'voter_id');
    const comment = cell(cells, 'comment_id');
    const time = cell(cells, 'timestamp');
    const vote = cell(cells, 'vote');
    const date = dateOf(time);
    const answer = answerIn(vote);
    if (participant === '') report('voter-id', participant, 'the id of a participant');
    if (comment === '') report('comment-id', comment, 'the id of a comment');
    if (time !== '' && date === undefined) report('timestamp', time, 'a time in milliseconds since 1970');
    if (answer === undefined) report('vote', vote, ANSWER_EXPECTED);
    return answer === undefined || problems.length > wrong
      ? []
      : [{ row, participant, comment, answer, date }];
  });
  return { value, problems };
}

/** Newer exports give seconds, older ones milliseconds: no vote was given before 1973, nor after 5138. */
function dateOf(time: string): string | undefined {
  if (!/^\d{9,13}$/.test(time)) return undefined;
  return momentText(time.length <= 10 ? Number(time) * 1000 : Number(time));
}
