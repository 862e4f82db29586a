import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, columnOf, endOf, isStretched, startOf, type Axis } from '../../src/layout/lanesAxis.ts';
import { CELLS } from '../../src/layout/lanesMeasures.ts';
import { LANES } from '../../src/model/view.ts';
import { arbDataset } from '../helpers/arbitrary.ts';
import { dataset } from '../helpers/build.ts';
import { naiveAxis } from '../helpers/naiveAxis.ts';

const { width: PITCH, rows: ROWS } = CELLS.party;

const many = (sentence: string, n: number): string[] => Array.from({ length: n }, () => sentence);

/** How wide each day is, rounded. */
const widths = ({ starts }: Axis): number[] =>
  starts.slice(1).map((start, index) => Math.round(start - (starts[index] ?? 0)));

describe('the axis', () => {
  const sparse = dataset(['a supports x on 2017-01-01', 'a opposes x on 2017-01-10']);

  it('has days of one width where nothing crowds, and is as wide as it is asked to be', () => {
    const axis = axisOf(sparse, 'party', 1048);
    expect(axis.width).toBeCloseTo(1048);
    expect(isStretched(axis)).toBe(false);
    expect(widths(axis)).toEqual(Array.from({ length: 10 }, () => 100));
    expect(startOf(axis, '2017-01-03')).toBeCloseTo(224);
    expect(endOf(axis, '2017-01-03')).toBeCloseTo(324);
    expect(columnOf(axis, '2017-01-03', 0)).toBeCloseTo(274);
  });

  it('never is too narrow to be read', () => {
    expect(axisOf(sparse, 'party', 0).width).toBeGreaterThan(350);
  });

  it('makes a day wider where a lane has more on it than stands above each other', () => {
    const crowded = dataset([
      'a supports x on 2016-01-01',
      ...many('a supports x on 2016-02-01', 2 * ROWS + 1),
      'a opposes x on 2016-12-31',
    ]);
    const axis = axisOf(crowded, 'party', 0);
    const day = widths(axis)[31];
    expect(day).toBe(3 * PITCH);
    expect(isStretched(axis)).toBe(true);
    expect(columnOf(axis, '2016-02-01', 0)).toBeCloseTo(startOf(axis, '2016-02-01') + PITCH / 2);
    expect(columnOf(axis, '2016-02-01', 2)).toBeCloseTo(endOf(axis, '2016-02-01') - PITCH / 2);
  });

  it('what is for and what is against stand apart, and do not crowd each other', () => {
    const both = dataset([
      'a supports x on 2016-01-01',
      ...many('a supports x on 2016-02-01', ROWS),
      ...many('a opposes x on 2016-02-01', ROWS),
      'a supports x on 2016-12-31',
    ]);
    expect(new Set(widths(axisOf(both, 'party', 0)))).toEqual(new Set([1]));
  });

  it('keeps events apart, so that each can be aimed at', () => {
    const eventful = dataset({
      statements: ['a supports x on 2016-01-01', 'a supports x on 2016-12-31'],
      events: [
        { id: 'one', title: 'One', date: '2016-03-01' },
        { id: 'two', title: 'Two', date: '2016-03-02' },
        { id: 'three', title: 'Three', date: '2016-03-02' },
        { id: 'four', title: 'Four', date: '2016-03-03' },
      ],
    });
    const axis = axisOf(eventful, 'party', 0);
    const at = ['2016-03-01', '2016-03-02', '2016-03-03'].map((day) => startOf(axis, day));
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(PITCH - 1e-6);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(2 * PITCH - 1e-6);
  });

  it('has a place apart for what is undated, only if there is any', () => {
    expect(axisOf(sparse, 'party', 0).undated).toBeUndefined();
    const axis = axisOf(dataset(['a supports x', 'a supports x on 2017']), 'party', 0);
    expect(columnOf(axis, undefined, 0)).toBeLessThan(startOf(axis, '2017-01-01') - PITCH);
  });

  it('without any date has no day, but a place for what is undated', () => {
    const axis = axisOf(dataset(many('a supports x', 12)), 'party', 500);
    expect(axis.starts).toHaveLength(1);
    expect(columnOf(axis, undefined, 2)).toBeLessThan(axis.width);
  });

  it('is to the last digit what marks in lists make of it', () => {
    const EVENTS = ['2016-12-31', '2017-01-23', '2017-01-24', '2017'].map((date, at) => ({
      id: `e${at}`,
      title: 'Round',
      date,
    }));
    fc.assert(
      fc.property(
        arbDataset(),
        fc.subarray(EVENTS),
        fc.constantFrom(...LANES),
        fc.nat(2000),
        (data, events, lanes, width) => {
          const eventful = dataset({ ...data, events });
          expect(axisOf(eventful, lanes, width)).toEqual(naiveAxis(eventful, lanes, width));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('depends on no filter: it is asked for none. Time never runs backwards, and every day is there', () => {
    fc.assert(
      fc.property(arbDataset(), fc.constantFrom(...LANES), fc.nat(2000), (data, lanes, width) => {
        const { starts } = axisOf(data, lanes, width);
        for (const day of widths({ ...axisOf(data, lanes, width) })) expect(day).toBeGreaterThanOrEqual(0);
        expect(starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
