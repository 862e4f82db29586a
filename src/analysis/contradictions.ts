/** Which statements contradict one another, whichever of two names the other in the file. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { lookup, must } from '../model/lookup.ts';

/** The statements that dispute a statement, in the file's order. */
export function disputesOf(statement: Statement, dataset: Dataset): readonly Statement[] {
  return (disputes(dataset).get(statement.id) ?? []).map((id) => must(lookup(dataset).statements, id));
}

const known = new WeakMap<Dataset, ReadonlyMap<Id, readonly Id[]>>();

/** Both ways round, made once for each data set: a party's dossier asks for every statement of it. */
function disputes(dataset: Dataset): ReadonlyMap<Id, readonly Id[]> {
  const made = known.get(dataset) ?? bothWays(dataset.statements);
  known.set(dataset, made);
  return made;
}

function bothWays(statements: readonly Statement[]): ReadonlyMap<Id, readonly Id[]> {
  const pairs = statements.flatMap(({ id, contradicts }) =>
    contradicts.flatMap((other) => [[id, other] as const, [other, id] as const]),
  );
  const others = new Map<Id, Set<Id>>();
  for (const [one, other] of pairs) others.set(one, (others.get(one) ?? new Set<Id>()).add(other));
  return new Map([...others].map(([id, ids]) => [id, [...ids]]));
}
