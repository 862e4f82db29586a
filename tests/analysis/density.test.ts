import { describe, expect, it } from 'vitest';
import { density, period } from '../../src/analysis/density.ts';
import { dataset, wholeView } from '../helpers/build.ts';

describe('when statements were made', () => {
  const data = dataset({
    statements: [
      'a supports x on 2017-01-01',
      'b opposes x on 2017-01-02',
      'a opposes x on 2017-01-09',
      'a supports y',
    ],
    events: [{ id: 'round', title: 'Round', date: '2016-12-30', until: '2017-01-12' }],
  });

  it('the period runs over statements and events alike', () => {
    expect(period(data)).toEqual({ first: '2016-12-30', last: '2017-01-12' });
  });

  it('a data set without dates has no period', () => {
    expect(period(dataset(['a supports x']))).toBeUndefined();
  });

  it('a year as written reaches to its last day', () => {
    expect(period(dataset(['a supports x on 2017']))).toEqual({ first: '2017-01-01', last: '2017-12-31' });
  });

  it('counts statements in spans of days, undated ones in none', () => {
    expect(density(data, wholeView(data), '2017-01-01', 7)).toEqual([2, 1]);
  });

  it('shows what could be chosen: the view’s own period does not thin it out, its other filters do', () => {
    const view = wholeView(data, { from: '2017-01-09', to: '2017-01-09' });
    expect(density(data, view, '2017-01-01', 7)).toEqual([2, 1]);
    expect(density(data, { ...view, parties: ['a'] }, '2017-01-01', 7)).toEqual([1, 1]);
  });
});
