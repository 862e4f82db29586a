/** Very many parties: camps, and what is drawn of their ties. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backboneOf } from '../../src/analysis/backbone.ts';
import { bundlesOf, campsOf } from '../../src/analysis/camps.ts';
import { isCrowded, withShown } from '../../src/analysis/shown.ts';
import { wholeTies } from '../../src/analysis/whole.ts';
import { ARCS, type Arc } from '../../src/model/view.ts';
import { dataset } from '../helpers/build.ts';
import { tableFrom } from '../helpers/tieTable.ts';
import { plantedCamps } from '../helpers/camps.ts';

const PLANTED = plantedCamps(60, 20, 2);

describe('data sets with very many parties', () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`);

  it('show all parties where no choice of a few would stand for them', () => {
    expect(withShown(dataset({ parties: many(41) })).shownParties).toHaveLength(41);
    expect(withShown(dataset({ parties: many(40) })).shownParties).toHaveLength(16);
  });

  it('keep the choice that their author made', () => {
    const few = withShown(dataset({ parties: many(50), shownParties: ['p1', 'p2'] }));
    expect(few.shownParties).toEqual(['p1', 'p2']);
    expect(isCrowded(few)).toBe(false);
    expect(campsOf(few)).toEqual([]);
  });
});

describe('camps', () => {
  it('are the camps that were planted', () => {
    const camps = campsOf(PLANTED.dataset);
    expect(camps.map(({ parties }) => parties.length)).toEqual([30, 30]);
    for (const { parties } of camps)
      expect(new Set(parties.map((party) => PLANTED.campOf.get(party)))).toHaveProperty('size', 1);
  });

  it('hold every party once and are named by their first id', () => {
    const camps = campsOf(PLANTED.dataset);
    const ids = PLANTED.dataset.parties.map(({ id }) => id).sort();
    expect(camps.flatMap(({ parties }) => parties).sort()).toEqual(ids);
    for (const { id, parties } of camps) expect(id).toBe([...parties].sort()[0]);
  });

  it('put those who say nothing together, not among the blocs', () => {
    const silent = dataset({
      parties: Array.from({ length: 50 }, (_, i) => `p${i}`),
      issues: ['i'],
      statements: ['p1 supports i', 'p2 supports i', 'p3 opposes i', 'p4 opposes i'],
    });
    const camps = campsOf(withShown(silent));
    expect(camps.map(({ parties, isBloc }) => [parties.length, isBloc])).toEqual([
      [2, true],
      [2, true],
      [46, false],
    ]);
  });

  it('sum up all ties between them, and none inside', () => {
    const camps = campsOf(PLANTED.dataset);
    const ties = wholeTies(PLANTED.dataset, 'none');
    const [bundle, ...others] = bundlesOf(camps, tableFrom(ties));
    const between = ties.filter(({ a, b }) => PLANTED.campOf.get(a) !== PLANTED.campOf.get(b));
    expect(others).toEqual([]);
    expect(bundle?.ties).toBe(between.length);
    for (const arc of ARCS)
      expect(bundle?.[arc]).toBeCloseTo(
        between.reduce((sum, tie) => sum + tie[arc], 0),
        9,
      );
  });

  it('have the same sums where some of their parties are out of view', () => {
    const camps = campsOf(PLANTED.dataset);
    fc.assert(
      fc.property(fc.subarray(PLANTED.dataset.parties.map(({ id }) => id)), (inView) => {
        const table = tableFrom(
          wholeTies(PLANTED.dataset, 'none').filter(({ a, b }) => inView.includes(a) && inView.includes(b)),
        );
        const left = camps
          .map((camp) => ({ ...camp, parties: camp.parties.filter((id) => inView.includes(id)) }))
          .filter(({ parties }) => parties.length > 0);
        expect(bundlesOf(camps, table)).toEqual(bundlesOf(left, table));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the backbone', () => {
  const ties = wholeTies(PLANTED.dataset, 'none');
  const table = tableFrom(ties);

  /** The first of each party's strongest ties, by place and then by arc. */
  function naive(arcs: readonly Arc[], least: number): readonly string[] {
    const strongest = PLANTED.dataset.parties.flatMap(({ id }) => {
      const own = ties.filter((tie) => tie.a === id || tie.b === id);
      return arcs.flatMap((arc) => {
        const most = Math.max(...own.map((tie) => tie[arc]));
        return most > 0 && most >= least
          ? [`${ties.findIndex((tie) => own.includes(tie) && tie[arc] === most)} ${arc}`]
          : [];
      });
    });
    return ties.flatMap((_, at) =>
      ARCS.map((arc) => `${at} ${arc}`).filter((half) => strongest.includes(half)),
    );
  }

  it('has the strongest alignment and the strongest conflict of every party', () => {
    const backbone = backboneOf(table, ARCS, 0);
    for (const { id } of PLANTED.dataset.parties) {
      for (const arc of ARCS) {
        const own = ties.filter(({ a, b }) => a === id || b === id).map((tie) => tie[arc]);
        const drawn = backbone
          .filter((each) => each.arc === arc && (each.a === id || each.b === id))
          .map(({ at }) => table.tie(at)[arc]);
        expect(Math.max(0, ...drawn)).toBe(Math.max(0, ...own));
      }
    }
  });

  it('has at most one of each for every party, and only what the view draws', () => {
    fc.assert(
      fc.property(fc.subarray([...ARCS]), fc.double({ min: 0, max: 12, noNaN: true }), (arcs, least) => {
        const backbone = backboneOf(table, arcs, least);
        expect(backbone.map(({ at, arc }) => `${at} ${arc}`)).toEqual(naive(arcs, least));
        expect(backboneOf(table, arcs, least)).toEqual(backbone);
        expect(backbone.length).toBeLessThanOrEqual(arcs.length * PLANTED.dataset.parties.length);
        for (const { at, a, b, arc } of backbone) {
          const tie = table.tie(at);
          expect([a, b]).toEqual([tie.a, tie.b]);
          expect(arcs).toContain(arc);
          expect(tie[arc]).toBeGreaterThanOrEqual(least);
          expect(tie[arc]).toBeGreaterThan(0);
        }
      }),
      { numRuns: 20 },
    );
  });
});
