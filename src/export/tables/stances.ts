/** What each party stands for on each issue, as a table. */
import type { Findings } from '../../analysis/findings.ts';
import type { Stance } from '../../analysis/stances.ts';
import type { Names } from '../../io/names.ts';
import { byCodeUnit } from '../../model/ids.ts';
import { must } from '../../model/lookup.ts';
import type { Table } from './table.ts';

/**
 * All stances, by (party, issue) in code-unit order of what is printed. `values` are those that count; `counted` and
 * `in_view` are numbers of statements. A party silent on an issue has no row for it: silence is no position.
 */
export function stanceTable({ stances }: Findings, names: Names): Table {
  const rows = [...stances.values()]
    .flatMap((row) => [...row.values()])
    .map((stance) => ({
      party: must(names.parties, stance.party),
      issue: must(names.issues, stance.issue),
      stance: stance.word,
      values: valuesOf(stance),
      counted: stance.counted.length,
      in_view: stance.inView.length,
      changed: stance.changed,
      red_line: stance.redLine,
      supposed: stance.supposed ?? false,
    }))
    .sort((x, y) => byCodeUnit(x.party, y.party) || byCodeUnit(x.issue, y.issue));
  return { columns: 'party,issue,stance,values,counted,in_view,changed,red_line,supposed'.split(','), rows };
}

/** Ties take no 0 into account, but it is what a neutral party said. */
function valuesOf({ word, atoms }: Stance): readonly number[] {
  return word === 'neutral' ? [0] : atoms.map(({ value }) => value);
}
