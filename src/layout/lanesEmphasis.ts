/** What stands out in the timeline when something is selected. */
import type { Findings } from '../analysis/findings.ts';
import type { Statement } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Selection } from '../model/view.ts';

/** Nothing is selected, it is selected, it belongs to what is, or it does not. */
export type MarkState = 'rest' | 'selected' | 'related' | 'faded';

/** Says of each statement how it stands to what is selected. */
export function statesOf(
  found: Findings,
  selection: Selection | undefined,
): (statement: Statement) => MarkState {
  if (!selection) return () => 'rest';
  const related = relatedTo(found, selection);
  return (statement) => {
    if (selection.kind === 'statement' && selection.id === statement.id) return 'selected';
    return related(statement) ? 'related' : 'faded';
  };
}

function relatedTo(found: Findings, selection: Selection): (statement: Statement) => boolean {
  switch (selection.kind) {
    case 'party':
      return ({ parties, towards }) => parties.includes(selection.id) || towards === selection.id;
    case 'issue':
      return ({ issue }) => issue === selection.id;
    case 'event':
      return ({ event }) => event === selection.id;
    case 'statement': {
      const chosen = lookup(found.dataset).statements.get(selection.id);
      // The same party on the same matter: what it said before and after.
      return ({ issue, towards, parties }) =>
        chosen !== undefined &&
        issue === chosen.issue &&
        towards === chosen.towards &&
        parties.some((party) => chosen.parties.includes(party));
    }
    case 'tie':
      return (statement) => inTie(found, selection.a, selection.b, statement);
  }
}

/** Whether one end of a tie speaks of what the other speaks of too, or of the other. */
function inTie({ stances }: Findings, a: string, b: string, { parties, issue, towards }: Statement): boolean {
  if (!parties.includes(a) && !parties.includes(b)) return false;
  if (issue === undefined) {
    return (parties.includes(a) && towards === b) || (parties.includes(b) && towards === a);
  }
  return [a, b].every((party) => stances.get(party)?.has(issue) === true);
}
