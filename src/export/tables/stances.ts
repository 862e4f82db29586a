/** What each party stands for on each issue, as a table. */
import type { Findings } from '../../analysis/findings.ts';
import type { Stance } from '../../analysis/stances.ts';
import type { Names } from '../../io/names.ts';
import { byCodeUnit } from '../../model/ids.ts';
import type { Id } from '../../model/dataset.ts';
import { must } from '../../model/lookup.ts';
import type { Row, Table } from './table.ts';

/**
 * All stances, by (party, issue) in code-unit order of what is printed. `values` are those that count; `counted` and
 * `in_view` are numbers of statements. A party silent on an issue has no row for it: silence is no position.
 */
export function stanceTable({ stances }: Findings, names: Names): Table {
  const columns = 'party,issue,stance,values,counted,in_view,changed,red_line,supposed'.split(',');
  const asPrinted = (ids: Iterable<Id>, printed: ReadonlyMap<Id, string>): readonly Id[] =>
    [...ids].sort((x, y) => byCodeUnit(must(printed, x), must(printed, y)));
  function* rows(): Generator<Row> {
    for (const party of asPrinted(stances.keys(), names.parties)) {
      const own = stances.get(party);
      for (const issue of asPrinted(own?.keys() ?? [], names.issues)) {
        const stance = own?.get(issue);
        if (stance) yield rowOf(stance, names);
      }
    }
  }
  return { columns, rows: { [Symbol.iterator]: rows } };
}

function rowOf(stance: Stance, names: Names): Row {
  return {
    party: must(names.parties, stance.party),
    issue: must(names.issues, stance.issue),
    stance: stance.word,
    values: valuesOf(stance),
    counted: stance.counted.length,
    in_view: stance.inView.length,
    changed: stance.changed,
    red_line: stance.redLine,
    supposed: stance.supposed ?? false,
  };
}

/** Ties take no 0 into account, but it is what a neutral party said. */
function valuesOf({ word, atoms }: Stance): readonly number[] {
  return word === 'neutral' ? [0] : atoms.map(({ value }) => value);
}
