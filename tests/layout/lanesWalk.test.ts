import { describe, expect, it } from 'vitest';

import { readingOf } from '../../src/analysis/reading.ts';
import { axisOf } from '../../src/layout/lanesAxis.ts';
import { statesOf } from '../../src/layout/lanesEmphasis.ts';
import { placeLane } from '../../src/layout/lanesPlace.ts';
import { isLaneKey, walkLanes, type LaneKey } from '../../src/layout/lanesWalk.ts';
import type { Selection } from '../../src/model/view.ts';
import { dataset, wholeView } from '../helpers/build.ts';
import { lanesOf } from '../helpers/lanes.ts';

const data = dataset({
  parties: ['a', 'b', 'c', 'd'],
  events: [{ id: 'round', title: 'Round', date: '2017-01-01' }],
  statements: [
    'a supports x on 2017-01-01', // s01
    'a opposes x on 2017-06-01', // s02
    'a supports y on 2017-12-31', // s03
    'c supports x on 2017-05-01', // s04
    'c opposes z on 2017-12-30', // s05
    'c opposes towards a on 2017-12-31', // s06
  ],
});
const reading = readingOf(data, wholeView(data));

describe('walking', () => {
  const axis = axisOf(data, 'party', 1000);
  const lanes = lanesOf(reading, 'party').map((lane) => placeLane(lane, axis, 'party'));
  const step = (from: string, key: LaneKey): string => walkLanes(lanes, from, key);

  it('goes on and back in time within the lane, and stops at its ends', () => {
    expect(step('a.s01', 'ArrowRight')).toBe('a.s02');
    expect(step('a.s02', 'ArrowLeft')).toBe('a.s01');
    expect(step('a.s01', 'ArrowLeft')).toBe('a.s01');
    expect(step('a.s03', 'ArrowRight')).toBe('a.s03');
    expect(step('a.s01', 'End')).toBe('a.s03');
    expect(step('a.s03', 'Home')).toBe('a.s01');
  });

  it('goes to the nearest mark of the next lane that has any', () => {
    expect(step('a.s02', 'ArrowDown')).toBe('c.s04');
    expect(step('c.s04', 'ArrowUp')).toBe('a.s02');
    expect(step('a.s01', 'ArrowUp')).toBe('a.s01');
    expect(step('c.s04', 'ArrowDown')).toBe('c.s04');
  });

  it('knows its keys', () => {
    expect(['ArrowUp', 'Enter', 'toString'].map(isLaneKey)).toEqual([true, false, false]);
  });
});

describe('what stands out', () => {
  const related = (selection: Selection): readonly string[] => {
    const stateOf = statesOf(reading, selection);
    return data.statements.flatMap((each) =>
      stateOf(each) === 'faded' ? [] : [`${each.id} ${stateOf(each)}`],
    );
  };

  it('is everything alike while nothing is selected', () => {
    expect(data.statements.map(statesOf(reading, undefined))).toEqual(data.statements.map(() => 'rest'));
  });

  it.each<[string, Selection, readonly string[]]>([
    ['what a party says and what is said of it', { kind: 'party', id: 'a' }, ['s01', 's02', 's03', 's06']],
    ['what is said on an issue', { kind: 'issue', id: 'x' }, ['s01', 's02', 's04']],
    [
      'what both ends of a tie speak of, and of each other',
      { kind: 'tie', a: 'a', b: 'c' },
      ['s01', 's02', 's04', 's06'],
    ],
  ])('%s', (_, selection, expected) => {
    expect(related(selection)).toEqual(expected.map((id) => `${id} related`));
  });

  it('a statement, with what the same party said on the same matter', () => {
    expect(related({ kind: 'statement', id: 's02' })).toEqual(['s01 related', 's02 selected']);
  });

  it('what was said at an event', () => {
    const at = dataset({
      ...data,
      statements: data.statements.map((each) => (each.id === 's05' ? { ...each, event: 'round' } : each)),
    });
    const stateOf = statesOf(readingOf(at, wholeView(at)), { kind: 'event', id: 'round' });
    expect(at.statements.filter((each) => stateOf(each) === 'related').map(({ id }) => id)).toEqual(['s05']);
  });
});
