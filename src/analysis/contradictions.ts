/** Which statements contradict one another, whichever of two names the other in the file. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { lookup, must } from '../model/lookup.ts';
import { knownColumns } from '../model/said.ts';
import { once } from './once.ts';

/** The statements that dispute a statement, in the file's order. */
export function disputesOf(statement: Statement, dataset: Dataset): readonly Statement[] {
  return (disputes(dataset).get(statement.id) ?? []).map((id) => must(lookup(dataset).statements, id));
}

/** Both ways round: a party's dossier asks for every statement of it. */
const disputes = once((dataset: Dataset): ReadonlyMap<Id, readonly Id[]> => {
  // Of a million statements mostly none contradicts another.
  const contradicting = knownColumns(dataset)?.fields.contradicts.values;
  return bothWays(contradicting?.every((ids) => ids.length === 0) ? [] : dataset.statements);
});

function bothWays(statements: readonly Statement[]): ReadonlyMap<Id, readonly Id[]> {
  const pairs = statements.flatMap(({ id, contradicts }) =>
    contradicts.flatMap((other) => [[id, other] as const, [other, id] as const]),
  );
  const others = new Map<Id, Set<Id>>();
  for (const [one, other] of pairs) others.set(one, (others.get(one) ?? new Set<Id>()).add(other));
  return new Map([...others].map(([id, ids]) => [id, [...ids]]));
}
