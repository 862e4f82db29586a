import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/layout/lanesAxis.ts';
import { ticksOf } from '../../src/layout/lanesTicks.ts';
import { dataset } from '../helpers/build.ts';

const ticks = (
  first: string,
  last: string,
  width: number,
  crowd: readonly string[] = [],
): readonly string[] => {
  const data = dataset([`a supports x on ${first}`, `a opposes x on ${last}`, ...crowd]);
  return ticksOf(axisOf(data, 'party', width)).map(({ day, names }) => `${day} ${names}`);
};

describe('the names on the axis', () => {
  it('are months, the year at its first day, and the whole first day', () => {
    expect(ticks('2016-11-20', '2017-02-20', 1200)).toEqual([
      '2016-11-20 whole',
      '2016-12-01 month',
      '2017-01-01 year',
      '2017-02-01 month',
    ]);
  });

  it('are years where months have no room', () => {
    expect(ticks('2000-06-01', '2004-06-01', 0).every((tick) => tick.endsWith('01-01 year'))).toBe(true);
  });

  it('are days where they are drawn wide', () => {
    const crowd = Array.from({ length: 11 }, () => 'a supports x on 2017-06-15');
    expect(ticks('2017-05-10', '2017-07-20', 900, crowd)).toContain('2017-06-15 day');
    expect(ticks('2017-05-10', '2017-07-20', 900)).not.toContain('2017-06-15 day');
  });

  it('give way rather than lie over one another: the first day before the month that follows it', () => {
    expect(ticks('2016-12-29', '2017-03-01', 400)[0]).toBe('2017-01-01 year');
  });

  it('are none without a date', () => {
    expect(ticksOf(axisOf(dataset(['a supports x']), 'party', 400))).toEqual([]);
  });
});
