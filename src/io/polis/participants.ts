/** The votes of a Polis export, one participant a row. */
import { shown } from '../path.ts';
import { rowsOf, type Table } from '../sheet/table.ts';
import { cellReader, type Told } from './files.ts';
import { ANSWER_EXPECTED, answerIn, type Vote } from './votes.ts';

/** The votes of `participants-votes.csv`, which have no dates, and who is in which group. */
export interface Participants {
  readonly votes: readonly Vote[];
  readonly groups: ReadonlyMap<string, string>;
}

/** `participants-votes.csv`: one participant a row, one column a comment; an empty cell is no vote. */
export function participantsOf(table: Table): Told<Participants> {
  const problems = [...table.problems];
  const report = (row: number, column: string, found: string, expected: string): void => {
    problems.push({ path: `row ${row}, column ${column}`, found: shown(found || undefined), expected });
  };
  const columns = table.headings.flatMap((heading, index) =>
    /^\d+$/.test(heading) ? [{ heading, index }] : [],
  );
  for (const { heading, index } of columns) {
    const first = table.headings.indexOf(heading);
    if (first < index)
      report(table.headingRow, heading, heading, `each comment once: column ${first + 1} has this one`);
  }
  const cell = cellReader(table);
  const rows = new Map<string, number>();
  const groups = new Map<string, string>();
  const votes = rowsOf(table).flatMap(({ number: row, cells }) => {
    const participant = cell(cells, 'participant');
    const group = cell(cells, 'group_id');
    const first = rows.get(participant);
    if (participant === '') report(row, 'participant', participant, 'the id of a participant');
    else if (first !== undefined)
      report(row, 'participant', participant, `each participant once: row ${first} has this one`);
    else rows.set(participant, row);
    if (group !== '') groups.set(participant, group);
    return columns.flatMap(({ heading: comment, index }): Vote[] => {
      const vote = cells[index] ?? '';
      if (vote === '') return [];
      const answer = answerIn(vote);
      if (answer !== undefined) return [{ row, participant, comment, answer, date: undefined }];
      report(row, comment, vote, `${ANSWER_EXPECTED}, or nothing`);
      return [];
    });
  });
  return { value: { votes, groups }, problems };
}
