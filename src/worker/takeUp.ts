/** What the page does with a data set that is ready: now, or at another visit. */
import { takeOver } from '../analysis/takeOver.ts';
import { withColumns } from '../model/said.ts';
import type { NewData, Ready } from './protocol.ts';

/** The data set as the page has it: statements are made of their columns when somebody asks for them. */
export function takeUp({
  rest,
  statements,
  placement,
  found,
}: Ready): Pick<NewData, 'dataset' | 'placement'> {
  const dataset = withColumns(rest, statements.size, () => statements);
  takeOver(dataset, found);
  return { dataset, placement };
}
