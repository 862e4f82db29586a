/** The brief before it has words: what its notes are numbered by, what it lists in which order, and what it leaves out. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
import {
  BRIEF_SECTIONS,
  briefOf,
  LIMITS,
  type Brief,
  type BriefLimits,
  type BriefSection,
} from '../../src/export/brief/brief.ts';
import { runsOf, type Evidence } from '../../src/export/brief/notes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { COUNTS, RULES, type View } from '../../src/model/view.ts';
import { arbDataset } from '../helpers/arbitrary.ts';
import { dataset, statement, wholeView } from '../helpers/build.ts';

const ALL = new Set(BRIEF_SECTIONS);
const TIGHT: BriefLimits = {
  notes: 9,
  notesOfClaim: 2,
  parties: 3,
  issues: 2,
  columns: 2,
  ties: 2,
  grounds: 1,
  leading: 1,
  redLines: 1,
};

const brief = (of: Dataset, changes: Partial<View> = {}, limits: Partial<BriefLimits> = {}): Brief =>
  briefOf(readingOf(of, wholeView(of, changes)), ALL, { ...LIMITS, ...limits });

/** All that a brief rests its claims on, in the order of the paper. */
function claims({ findings, ties, matrix, ground, redLines }: Brief): readonly Evidence[] {
  return [
    ...(findings?.conflict.rows ?? []),
    ...(findings?.alignment.rows ?? []),
    ...(findings?.shared.rows ?? []),
    ...(findings?.blocked.rows ?? []),
    ...(ties?.rows ?? []),
    ...(matrix?.parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) ?? []),
    ...(ground?.shared.rows ?? []),
    ...(ground?.divided.rows ?? []),
    ...(ground?.blocked.rows ?? []),
    ...(redLines?.rows ?? []),
  ].map(({ evidence }) => evidence);
}

const arbBrief = fc
  .record({
    of: arbDataset(),
    count: fc.constantFrom(...COUNTS),
    rule: fc.constantFrom(...RULES),
    sections: fc.subarray([...BRIEF_SECTIONS]),
    limits: fc.constantFrom(LIMITS, TIGHT),
  })
  .map(({ of, count, rule, sections, limits }) => {
    const reading = readingOf(of, wholeView(of, { count, rule }));
    return { reading, limits, made: briefOf(reading, new Set<BriefSection>(sections), limits) };
  });

describe('the notes of any brief', () => {
  test('are numbered from 1 without gaps, each statement once', () => {
    fc.assert(
      fc.property(arbBrief, ({ made: { notes } }) => {
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
        expect(new Set(notes.map((note) => note.statement)).size).toBe(notes.length);
      }),
    );
  });

  test('stand in the order in which the claims need them, and each is needed', () => {
    fc.assert(
      fc.property(arbBrief, ({ made }) => {
        let next = 1;
        for (const { notes } of claims(made)) {
          expect(notes).toEqual([...new Set(notes)].sort((a, b) => a - b));
          for (const number of notes) {
            expect(number).toBeLessThanOrEqual(next);
            if (number === next) next += 1;
          }
        }
        const cited = next - 1;
        for (const { number, disputes } of made.notes.slice(cited)) {
          expect(disputes.length, String(number)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('leave no claim without its evidence, or say how much has no note', () => {
    fc.assert(
      fc.property(arbBrief, ({ made: { ties, matrix, notes }, limits }) => {
        expect(notes.length).toBeLessThanOrEqual(limits.notes);
        for (const { tie, supposed, evidence } of ties?.rows ?? []) {
          const rests = new Set(
            tie.terms.flatMap(({ a, b }) => [...(a?.statements ?? []), ...(b?.statements ?? [])]),
          );
          expect(evidence.notes.length + evidence.left).toBe(rests.size);
          expect(supposed).toBe(false);
        }
        for (const { stance, evidence } of matrix?.parts.flatMap(({ rows }) =>
          rows.flatMap((r) => r.cells),
        ) ?? []) {
          const rests = stance === undefined ? 0 : stance.counted.length || stance.inView.length;
          expect(evidence.notes.length + evidence.left).toBe(rests);
        }
      }),
    );
  });
});

test('a brief of any size lists what fits, and says how much is left', () => {
  fc.assert(
    fc.property(arbBrief, ({ reading, limits, made: { ties, matrix, findings } }) => {
      if (ties) {
        expect(ties.rows.length + ties.left).toBe(reading.tieTable.size);
        expect(ties.rows.length).toBeLessThanOrEqual(limits.ties);
      }
      if (matrix) {
        const shown = matrix.parts.flatMap(({ parties }) => parties);
        expect(shown.length + matrix.leftParties).toBe(reading.dataset.parties.length);
        expect(matrix.parts.every(({ parties }) => parties.length <= limits.columns)).toBe(true);
        const [first] = matrix.parts;
        expect((first?.rows.length ?? 0) + matrix.leftIssues + matrix.silentIssues.length).toBe(
          reading.dataset.issues.length,
        );
      }
      for (const arc of ['conflict', 'alignment'] as const) {
        const amounts = findings?.[arc].rows.map(({ tie }) => tie[arc]) ?? [];
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        if (findings && amounts.length > 0) expect(Math.max(...reading.tieTable[arc])).toBe(amounts[0]);
      }
    }),
  );
});

test('numbers that follow one another are a run, two of them are two', () => {
  expect(runsOf([1, 2, 3, 5, 6, 9])).toEqual([
    { from: 1, to: 3 },
    { from: 5, to: 5 },
    { from: 6, to: 6 },
    { from: 9, to: 9 },
  ]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), (some) => {
      const numbers = some.sort((a, b) => a - b);
      const back = runsOf(numbers).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
      expect(back).toEqual(numbers);
    }),
  );
});

describe('what the brief says of a small data set', () => {
  const TALKS = dataset({
    parties: ['c', 'a', 'b', 'quiet'],
    statements: [
      'a supports aid',
      'b conditional aid',
      'c unclear aid',
      'a supports truce',
      statement('c opposes truce on 2017', { id: 's05', redLine: true }),
      statement('c supports truce on 2016', { id: 's06', contradicts: ['s05'] }),
      'a supports zone',
      'b opposes zone',
      'b supports gate',
    ],
  });

  test('shared, divided, blocked, and what one party alone speaks of are told apart', () => {
    const { ground } = brief(TALKS);
    const issues = (kind: 'shared' | 'divided' | 'blocked') =>
      ground?.[kind].rows.map((row) => row.ground.issue);
    expect(issues('shared')).toEqual(['aid']);
    expect(issues('divided')).toEqual(['zone']);
    expect(issues('blocked')).toEqual(['truce']);
    expect(ground?.single).toEqual(['gate']);
  });

  test('a conditional yes stays conditional, an unclear word unclear, and silence has no stance', () => {
    const rows = brief(TALKS).matrix?.parts[0]?.rows ?? [];
    const aid = rows.find(({ issue }) => issue === 'aid');
    expect(aid?.cells.map(({ party, stance }) => [party, stance?.word])).toEqual([
      ['c', 'unclear'],
      ['a', 'supports'],
      ['b', 'conditional'],
      ['quiet', undefined],
    ]);
    expect(brief(TALKS).silent).toEqual(['quiet']);
  });

  test('ties stand in the order of the data set, each pair too', () => {
    const { ties, pairsWithoutTie } = brief(TALKS);
    expect(ties?.rows.map(({ pair }) => pair)).toEqual([
      ['c', 'a'],
      ['a', 'b'],
    ]);
    expect(pairsWithoutTie).toBe(4);
  });

  test('what disputes a statement has a note too, though no claim counts it', () => {
    const { notes } = brief(TALKS);
    const [counted] = notes.filter((note) => note.statement.id === 's05');
    const [other] = notes.filter((note) => note.statement.id === 's06');
    expect(counted).toMatchObject({ counted: true, disputes: [other?.number] });
    expect(other).toMatchObject({ counted: false, disputes: [counted?.number] });
  });

  test('a supposed stance rests on nothing, and ties and issues that rest on it say so', () => {
    const { ties, matrix, ground } = brief(TALKS, {
      whatif: [{ party: 'b', issue: 'zone', position: 'supports' }],
    });
    expect(ties?.rows.map(({ pair, supposed }) => [...pair, supposed])).toEqual([
      ['c', 'a', false],
      ['a', 'b', true],
    ]);
    const zone = matrix?.parts[0]?.rows.find(({ issue }) => issue === 'zone');
    expect(zone?.cells.find(({ party }) => party === 'b')?.evidence).toEqual({ notes: [], left: 0 });
    expect(ground?.shared.rows.map((row) => [row.ground.issue, row.supposed])).toContainEqual(['zone', true]);
  });

  test('ties as strong as the last of those that lead are listed too, so that none is left out by accident', () => {
    const star = dataset(['a', 'b', 'c', 'd', 'e'].map((one) => `${one} supports x`).concat('z opposes x'));
    const { findings } = brief(star);
    expect(findings?.conflict.rows).toHaveLength(5);
    expect(findings?.alignment).toMatchObject({ left: 4 });
  });
});
