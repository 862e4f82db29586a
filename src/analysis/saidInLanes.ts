/** How much is said in view by each party and on each issue, and what: by columns, without a walk for each of them. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { statementsAt } from '../model/said.ts';
import type { CellColumns } from './cellColumns.ts';
import type { Encoded } from './encoded.ts';
import { formOf } from './forms.ts';
import { isThrough } from './inView.ts';
import { once } from './once.ts';
import { countedInto, sortedBy } from './radix.ts';

/** How many statements in view each party has: of one that is not in view none. By the places of the data set's lists. */
export function saidByParty({ encoded, through }: CellColumns): Int32Array {
  const { rows, starts, thing, date, form } = encoded.cells;
  const counts = new Int32Array(through.parties.length);
  for (let party = 0; party < counts.length; party++) {
    if (through.parties[party] === 0) continue;
    let many = 0;
    for (let cell = rows[party] ?? 0; cell < (rows[party + 1] ?? 0); cell++) {
      if (through.things[thing[cell] ?? 0] === 0) continue;
      for (let entry = starts[cell] ?? 0; entry < (starts[cell + 1] ?? 0); entry++) {
        const code = encoded.forms.code[formOf(form[entry] ?? 0)] ?? 0;
        if (through.codes[code] === 1 && through.dates[date[entry] ?? 0] === 1) many++;
      }
    }
    counts[party] = many;
  }
  return counts;
}

/** How many statements in view are about each issue. */
export function saidOnIssue({ encoded, through }: CellColumns): Int32Array {
  const { statements, issues } = encoded;
  const counts = new Int32Array(through.things.length);
  for (let at = 0; at < statements.size; at++) {
    if (!isThrough(statements, through, at)) continue;
    const about = statements.thing[at] ?? 0;
    counts[about] = (counts[about] ?? 0) + 1;
  }
  return counts.slice(0, issues.length);
}

/** What is said in view on an issue, in the file's order. */
export function spokenOn(
  dataset: Dataset,
  { encoded, through }: CellColumns,
  issue: Id,
): readonly Statement[] {
  const { starts, statement } = byThing(encoded);
  const about = encoded.issues.indexOf(issue);
  const own = statement.subarray(starts[about] ?? 0, starts[about + 1] ?? 0);
  const seen = own.filter((at) => isThrough(encoded.statements, through, at));
  return statementsAt(dataset, seen);
}

/** The statements about each thing: those about thing `i` from `starts[i]` to before `starts[i + 1]`. */
const byThing = once(({ statements: { thing, size }, issues, parties }: Encoded) => {
  const things = issues.length + parties.length;
  const starts = new Int32Array(things + 1);
  for (let at = 0; at < size; at++) starts[(thing[at] ?? 0) + 1] = (starts[(thing[at] ?? 0) + 1] ?? 0) + 1;
  countedInto(starts);
  return {
    starts,
    statement: sortedBy(
      Int32Array.from({ length: size }, (_, at) => at),
      thing,
      things,
    ),
  };
});
