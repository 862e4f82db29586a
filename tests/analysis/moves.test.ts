/** Where it could move: both sides of an issue, never those with a red line. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings, type Findings } from '../../src/analysis/findings.ts';
import { movesOn, type Sides } from '../../src/analysis/moves.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import type { Statement } from '../../src/model/dataset.ts';
import type { Supposition } from '../../src/model/view.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES } from '../helpers/arbitrary.ts';
import { dataset, statement } from '../helpers/build.ts';
import { allChanges } from '../helpers/changes.ts';

const PLAIN: TieOptions = { count: 'contested', rule: 'latest', norm: 'none' };
const find = (
  said: readonly (string | Statement)[],
  options: Partial<TieOptions> = {},
  whatif: readonly Supposition[] = [],
): Findings => findings(dataset(said), EVERYTHING, { ...PLAIN, ...options }, whatif);

/** The sides of an issue that has some. */
function sides(found: Findings, issue = 'i'): Sides {
  const both = movesOn(found, issue);
  if (!both) throw new Error('nobody on one side');
  return both;
}

const everybody = ({ yes, no, both }: Sides) => [...yes, ...no, ...both];

describe('an issue', () => {
  test('has both sides, each by id, those who said both on neither', () => {
    const found = find([
      'd supports i',
      'a conditional i',
      'c opposes i',
      'b supports i',
      'b opposes i',
      'e neutral i',
    ]);
    const { yes, no, both } = sides(found);
    const ids = (side: Sides['yes']) => side.map(({ party }) => party);
    expect([ids(yes), ids(no), ids(both)]).toEqual([['a', 'd'], ['c'], ['b']]);
  });

  test.each([
    ['only a yes', ['a supports i', 'b conditional i']],
    ['only a no', ['a opposes i', 'b neutral i']],
    ['one party at odds with itself', ['a supports i', 'a opposes i', 'b unclear i']],
    ['nobody', ['a supports j']],
  ])('of which the view has %s has no steps', (_, said) => {
    expect(movesOn(find(said), 'i')).toBeUndefined();
  });

  test('tells what each step would do to conflict, alignment and the blocs', () => {
    const found = find(['a supports i', 'b supports i', 'c opposes i']);
    const [c] = sides(found).no;
    expect(
      c?.moves.map(({ supposition, after }) => {
        const { conflict, alignment, blocs } = allChanges(found, after());
        return [supposition.position, conflict, alignment, blocs?.after.blocs.length];
      }),
    ).toEqual([
      ['conditional', { before: 2, after: 0 }, { before: 1, after: 2 }, 1],
      ['neutral', { before: 2, after: 0 }, { before: 1, after: 1 }, 1],
    ]);
  });

  test('offers a conditional yes only what it is not', () => {
    const [a] = sides(find(['a conditional i', 'b opposes i'])).yes;
    expect(a?.moves.map(({ supposition }) => supposition.position)).toEqual(['neutral']);
  });

  test('shows the words that speak for a step: conditional ones and former positions, newest first', () => {
    const found = find([
      'a supports i on 2017-03-01',
      'a opposes i on 2017-01-01',
      'a conditional i on 2017-02-01',
      'a unclear i on 2017-04-01',
      'b opposes i',
    ]);
    const [a] = sides(found).yes;
    expect(a?.words.map(({ date }) => date)).toEqual(['2017-02-01', '2017-01-01']);
    expect(sides(found).no[0]?.words).toEqual([]);
  });
});

describe('a red line', () => {
  const LINE = [statement('a supports i', { redLine: true }), 'b opposes i', 'c opposes i'];

  test('is named, and not asked to move', () => {
    const { yes, no } = sides(find(LINE));
    expect(yes).toMatchObject([{ party: 'a', stance: { redLine: true }, moves: [] }]);
    expect(no.map(({ moves }) => moves.length)).toEqual([2, 2]);
  });

  test('is not asked because a reader supposes that it was given up', () => {
    const found = find(LINE, {}, [{ party: 'a', issue: 'i', position: 'conditional' }]);
    expect(sides(found).yes).toMatchObject([{ party: 'a', moves: [] }]);
  });

  test('that the party has left no longer binds it', () => {
    const found = find([
      statement('a supports i on 2017-01-01', { redLine: true }),
      'a conditional i on 2017-02-01',
      'b opposes i',
    ]);
    expect(sides(found).yes[0]?.moves).toHaveLength(1);
    expect(sides(find(['a supports i', 'b opposes i'])).yes[0]?.moves).toHaveLength(2);
  });

  test('is never asked, whatever the view', () => {
    fc.assert(
      fc.property(
        arbDataset(),
        arbFilter,
        arbOptions,
        fc.constantFrom(...ISSUES),
        (data, filter, options, issue) => {
          const both = movesOn(findings(data, filter, options), issue);
          fc.pre(both !== undefined);
          if (!both) return;
          for (const { stance, moves } of everybody(both)) {
            const bound = stance.counted.some(({ redLine }) => redLine === true);
            expect(moves.length === 0).toBe(bound);
          }
        },
      ),
    );
  });
});

test('a step is held against what is supposed so far, and takes the place of a supposition about itself', () => {
  const whatif = [
    { party: 'b', issue: 'i', position: 'conditional' },
    { party: 'c', issue: 'i', position: 'neutral' },
  ] as const;
  const found = find(['a supports i', 'b opposes i', 'c opposes i', 'd opposes i'], {}, whatif);
  const b = sides(found).yes.find(({ party }) => party === 'b');
  const [step] = b?.moves ?? [];
  const { conflict, moved } = allChanges(found, step?.after() ?? found);
  expect(conflict).toEqual({ before: 1.5, after: 1 });
  expect(moved.map(({ party }) => party)).toEqual(['b']);
});
