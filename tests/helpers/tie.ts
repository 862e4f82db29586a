/** Ties of a few statements, for worked examples. */
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { ties, type Tie, type TieOptions } from '../../src/analysis/ties.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { dataset } from './build.ts';

const ALL: TieOptions = { count: 'all', rule: 'any', norm: 'none' };

/** The ties of a few statements; under `any`, counting all issues, undivided and in full view unless said otherwise. */
export function tiesOf(
  said: readonly (string | Statement)[],
  options: Partial<TieOptions> = {},
  filter: Partial<Filter> = {},
): readonly Tie[] {
  return ties(dataset(said), { ...EVERYTHING, ...filter }, { ...ALL, ...options });
}

/** The only tie there is. Throws if there is another, or none. */
export function tieIn(...given: Parameters<typeof tiesOf>): Tie {
  const [tie, ...others] = tiesOf(...given);
  if (!tie || others.length > 0) throw new Error('not one tie');
  return tie;
}
