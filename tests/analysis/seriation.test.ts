import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellColumns } from '../../src/analysis/cellColumns.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { seriateIssues, seriateParties } from '../../src/analysis/seriation.ts';
import { ties } from '../../src/analysis/ties.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { dataset } from '../helpers/build.ts';
import { tableFrom } from '../helpers/tieTable.ts';

const OPTIONS = { count: 'all', rule: 'latest', norm: 'none' } as const;

/** Two camps that disagree on everything; ids alternate between them, so that only the order by camps tells. */
const CAMPS = dataset(
  ['x', 'y', 'z'].flatMap((issue) => [
    `a supports ${issue}`,
    `b opposes ${issue}`,
    `c supports ${issue}`,
    `d opposes ${issue}`,
    `e supports ${issue}`,
  ]),
);

function ordered(of: Dataset): readonly string[] {
  return seriateParties(
    of.parties.map((party) => party.id),
    tableFrom(ties(of, EVERYTHING, OPTIONS)),
  );
}

describe('the order in which blocs appear', () => {
  it('puts each camp together, the first id in the first half', () => {
    expect(ordered(CAMPS)).toEqual(['a', 'c', 'e', 'b', 'd']);
  });

  it('does not depend on the order of the parties or statements', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...CAMPS.statements], { minLength: CAMPS.statements.length }),
        fc.shuffledSubarray([...CAMPS.parties], { minLength: CAMPS.parties.length }),
        (statements, parties) => {
          expect(ordered({ ...CAMPS, statements, parties })).toEqual(ordered(CAMPS));
        },
      ),
    );
  });

  it('keeps parties without a tie in id order', () => {
    expect(seriateParties(['c', 'a', 'b'], tableFrom([]))).toEqual(['a', 'b', 'c']);
  });

  it('runs the issues from what the first camp wants to what the last one wants', () => {
    const data = dataset([
      'a supports first',
      'b opposes first',
      'a opposes last',
      'b supports last',
      'a supports shared',
      'b supports shared',
    ]);
    const all = tableFrom(ties(data, EVERYTHING, OPTIONS));
    expect(seriateIssues(['last', 'shared', 'first'], all, cellColumns(data, EVERYTHING, 'latest'))).toEqual([
      'first',
      'shared',
      'last',
    ]);
  });
});
