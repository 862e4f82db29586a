/** The statements behind groups of a roll, newest first; a joint one once, whoever signed it. */
import type { RollGroup } from '../../analysis/issueRoll.ts';
import { newestFirst } from '../../analysis/newest.ts';
import type { Statement } from '../../model/dataset.ts';

export function statementsOf(
  groups: readonly RollGroup[],
  which: 'counted' | 'inView',
): readonly Statement[] {
  const said = groups.flatMap(({ parties }) => parties.flatMap(({ stance }) => stance?.[which] ?? []));
  return newestFirst([...new Set(said)]);
}
