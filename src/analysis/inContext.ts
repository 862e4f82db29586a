/** What stands round a statement: what else its parties say about the same thing, and what is said at an event. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { statementAt, statementsAt } from '../model/said.ts';
import type { CellColumns } from './cellColumns.ts';
import { encoded as encodedOf } from './encoded.ts';
import { isThrough, placesAt } from './inView.ts';

/** Whether a statement is in view. */
export function isInView(dataset: Dataset, { encoded, through }: CellColumns, statement: Statement): boolean {
  return placesAbout(dataset, statement).some(
    (at) => statementAt(dataset, at) === statement && isThrough(encoded.statements, through, at),
  );
}

/** What the parties of a statement say about the same thing, each of them once: that statement too, in the file's order. */
export function saidOfTheSame(dataset: Dataset, statement: Statement): readonly Statement[] {
  return statementsAt(dataset, placesAbout(dataset, statement));
}

function placesAbout(dataset: Dataset, { parties, issue, towards }: Statement): readonly number[] {
  const encoded = encodedOf(dataset);
  const { rows, thing, starts, statement } = encoded.cells;
  const about =
    issue === undefined
      ? encoded.issues.length + encoded.parties.indexOf(towards)
      : encoded.issues.indexOf(issue);
  const places = new Set<number>();
  for (const party of parties) {
    const row = encoded.parties.indexOf(party);
    for (let cell = rows[row] ?? 0; cell < (rows[row + 1] ?? 0); cell++) {
      if (thing[cell] !== about) continue;
      for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at++) places.add(statement[at] ?? 0);
    }
  }
  return [...places].sort((one, other) => one - other);
}

/** What was said at an event in view, in the file's order. */
export function heardAt(
  dataset: Dataset,
  { encoded, through }: CellColumns,
  event: Id,
): readonly Statement[] {
  const heard = placesAt(dataset, event).filter((at) => isThrough(encoded.statements, through, at));
  return statementsAt(dataset, heard);
}
