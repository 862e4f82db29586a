/** The comments of a Polis export, one a row. */
import { shown } from '../path.ts';
import { rowsOf, type Table } from '../sheet/table.ts';
import { cellReader, type Told } from './files.ts';

/** `comments.csv`: the words of each comment, by its id. */
export function commentsOf(table: Table): Told<ReadonlyMap<string, string>> {
  const problems = [...table.problems];
  const cell = cellReader(table);
  const words = new Map<string, string>();
  const rows = new Map<string, number>();
  for (const { number: row, cells } of rowsOf(table)) {
    const id = cell(cells, 'comment_id');
    const first = rows.get(id);
    const report = (expected: string): void => {
      problems.push({ path: `row ${row}, column comment-id`, found: shown(id || undefined), expected });
    };
    if (id === '') report('the id of a comment');
    else if (first !== undefined) report(`each comment once: row ${first} has this one`);
    else rows.set(id, row);
    const body = cell(cells, 'comment_body');
    if (body !== '') words.set(id, body);
  }
  return { value: words, problems };
}
