import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readingOf } from '../../src/analysis/reading.ts';
import { axisOf } from '../../src/layout/lanesAxis.ts';
import { BANDS, CELLS } from '../../src/layout/lanesMeasures.ts';
import { placeLane, type PlacedLane } from '../../src/layout/lanesPlace.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { LANES, type Lanes, type View } from '../../src/model/view.ts';
import { arbDataset, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, wholeView } from '../helpers/build.ts';
import { lanesOf } from '../helpers/lanes.ts';

const PITCH = CELLS.party.height;

function placed(data: Dataset, lanes: Lanes = 'party', changes: Partial<View> = {}): readonly PlacedLane[] {
  const axis = axisOf(data, lanes, 640);
  return lanesOf(readingOf(data, wholeView(data, changes)), lanes).map((lane) =>
    placeLane(lane, axis, lanes),
  );
}

const one = (data: Dataset): PlacedLane => {
  const [lane] = placed(data);
  if (!lane) throw new Error('there is no lane');
  return lane;
};

const yOf = (lane: PlacedLane, id: string): number =>
  lane.marks.find((mark) => mark.statement.id === id)?.y ?? NaN;

describe('a lane', () => {
  it('has what is for above its line, what is against below, neutral on it, unclear apart at the bottom', () => {
    const lane = one(
      dataset([
        'a supports x on 2017-01-01', // s01
        'a opposes x on 2017-03-01', // s02
        'a neutral x on 2017-05-01', // s03
        'a unclear x on 2017-07-01', // s04
        'a conditional x on 2017-09-01', // s05
      ]),
    );
    expect(yOf(lane, 's01')).toBeLessThan(lane.line);
    expect(yOf(lane, 's05')).toBe(yOf(lane, 's01'));
    expect(yOf(lane, 's03')).toBe(lane.line);
    expect(yOf(lane, 's02')).toBeGreaterThan(lane.line);
    expect(yOf(lane, 's04')).toBeGreaterThanOrEqual(yOf(lane, 's02') + PITCH);
  });

  it('on one day a condition stands nearer to the line than a plain yes', () => {
    const lane = one(
      dataset(['a supports x on 2017-01-01', 'a 0.3 x on 2017-01-01', 'a opposes x on 2017-06-01']),
    );
    expect(yOf(lane, 's01')).toBe(yOf(lane, 's02') - PITCH);
  });

  it('is as high as it needs, and high enough for its name', () => {
    const heights = placed(
      dataset({
        parties: ['silent'],
        statements: Array.from({ length: 5 }, () => 'a supports x on 2017-01-01').concat(
          'a opposes x on 2017-12-01',
        ),
      }),
    ).map(({ height }) => height);
    expect(heights[0]).toBe(56);
    expect(heights[1]).toBeGreaterThanOrEqual(6 * PITCH);
  });

  it('a month is a bar over its days', () => {
    const data = dataset(['a supports x on 2017-01', 'a supports y on 2017-02-28']);
    const [from, to] = one(data).marks[0]?.span ?? [NaN, NaN];
    const { starts } = axisOf(data, 'party', 640);
    expect([from, to]).toEqual([starts[0], starts[31]]);
    expect(one(data).marks[1]?.span).toBeUndefined();
  });

  it('draws a turn from mark to mark, and round the corner where both stand in one column', () => {
    const apart = one(dataset(['a supports x on 2017-01-01', 'a opposes x on 2017-12-31'])).turns;
    expect(apart).toMatchObject([{ from: { statement: { id: 's01' } }, to: { statement: { id: 's02' } } }]);
    expect(apart[0]?.path).toMatch(/^M[-\d.]+,[-\d.]+C/);
    const column = one(
      dataset([
        'a supports x on 2017-01-01T09:00',
        'a opposes x on 2017-01-01T12:00',
        'a supports y on 2018',
      ]),
    );
    expect(column.turns).toHaveLength(1);
    expect(column.turns[0]?.path).not.toContain('NaN');
  });
});

describe('laws', () => {
  it('no mark lies over another, and each lies in its lane', () => {
    fc.assert(
      fc.property(
        arbDataset(),
        fc.constantFrom(...LANES),
        fc.subarray([...PARTIES]),
        (data, lanes, parties) => {
          const { width, height, label } = CELLS[lanes];
          for (const { marks, height: all } of placed(data, lanes, { parties })) {
            for (const [index, mark] of marks.entries()) {
              expect(mark.y + label / 2 - height / 2).toBeGreaterThanOrEqual(0);
              expect(mark.y + label / 2 + height / 2).toBeLessThanOrEqual(all);
              for (const other of marks.slice(index + 1)) {
                const apart = Math.max(
                  Math.abs(mark.x - other.x) / width,
                  Math.abs(mark.y - other.y) / height,
                );
                expect(apart).toBeGreaterThanOrEqual(1 - 1e-6);
              }
            }
          }
        },
      ),
    );
  });

  it('no band is higher than its rows, whatever is filtered', () => {
    fc.assert(
      fc.property(
        arbDataset(),
        fc.constantFrom(...LANES),
        fc.subarray([...PARTIES]),
        (data, lanes, parties) => {
          for (const { marks } of placed(data, lanes, { parties })) {
            const rows = new Map<string, Set<number>>();
            for (const mark of marks) {
              const band = BANDS[mark.word];
              rows.set(band, (rows.get(band) ?? new Set()).add(mark.y));
            }
            for (const each of rows.values()) expect(each.size).toBeLessThanOrEqual(CELLS[lanes].rows);
          }
        },
      ),
    );
  });

  it('marks stand in the order of their days, undated ones before all', () => {
    fc.assert(
      fc.property(arbDataset(), (data) => {
        for (const { marks } of placed(data)) {
          const days = [...marks].sort((a, b) => a.x - b.x).map((mark) => mark.days?.first ?? '');
          expect(days).toEqual(days.toSorted());
        }
      }),
    );
  });
});
