/** What differs between two findings: laws, and the same as it is found one by one. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, changes, isShared } from '../../src/analysis/changes.ts';
import { commonGround } from '../../src/analysis/commonGround.ts';
import { findings } from '../../src/analysis/findings.ts';
import { earlier, readingOf, unsupposed } from '../../src/analysis/reading.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, wholeView } from '../helpers/build.ts';
import { allChanges, naiveStances, naiveTies } from '../helpers/changes.ts';

type All = ReturnType<typeof allChanges>;

/** The same, looked at from the other end. Who spoke first is then who fell silent: those who moved are all together. */
function mirrored({ ties, alignment, conflict, gained, lost, blocs, turned }: All) {
  const turn = <T extends { readonly before: unknown; readonly after: unknown }>(each: T): T => ({
    ...each,
    before: each.after,
    after: each.before,
  });
  return {
    ties: ties.map(turn),
    turned,
    alignment: turn(alignment),
    conflict: turn(conflict),
    gained: lost,
    lost: gained,
    blocs: blocs && turn(blocs),
  };
}

const pair = fc.tuple(arbDataset(), arbFilter, arbFilter, arbOptions).map(([data, one, other, options]) => ({
  one: findings(data, one, options),
  other: findings(data, other, options),
}));

const arbWhatif = fc.uniqueArray(
  fc.record({
    party: fc.constantFrom(...PARTIES),
    issue: fc.constantFrom(...ISSUES),
    position: fc.constantFrom('supports', 'conditional', 'neutral', 'opposes', 'unclear', 'none'),
  }),
  { selector: ({ party, issue }) => `${party} ${issue}`, maxLength: 3 },
);

test('nothing differs from itself', () => {
  fc.assert(
    fc.property(pair, ({ one }) => {
      const again = findings(one.dataset, one.filter, one.options);
      const { moved, spoke, ties, gained, lost, blocs, alignment, conflict } = allChanges(one, again);
      expect([moved, spoke, ties, gained, lost, blocs]).toEqual([[], [], [], [], [], undefined]);
      expect(alignment.before).toBe(alignment.after);
      expect(conflict.before).toBe(conflict.after);
    }),
  );
});

test('looked at from the other end it is the mirror', () => {
  fc.assert(
    fc.property(pair, ({ one, other }) => {
      expect(allChanges(other, one)).toMatchObject(mirrored(allChanges(one, other)));
    }),
    { numRuns: 200 },
  );
});

test('stances and ties differ as they do one by one', () => {
  fc.assert(
    fc.property(pair, arbWhatif, ({ one, other }, whatif) => {
      const supposed = findings(other.dataset, other.filter, other.options, whatif);
      for (const [before, after] of [
        [one, other],
        [other, supposed],
        [supposed, one],
      ] as const) {
        const { moved, spoke, ties, turned } = allChanges(before, after);
        const stances = naiveStances(before, after);
        const had = (each: All['moved'][number]) =>
          each.before !== undefined && !['unclear', 'none'].includes(each.before.word);
        expect(moved).toEqual(stances.filter(had));
        expect(spoke).toEqual(stances.filter((each) => !had(each)));
        expect(ties).toEqual(naiveTies(before, after));
        expect(turned).toBe(ties.filter((tie) => tie.turned).length);
      }
    }),
    { numRuns: 300 },
  );
});

test('a part of what differs is that part of all of it', () => {
  fc.assert(
    fc.property(pair, fc.nat(12), fc.nat(12), ({ one, other }, from, to) => {
      const { moved, spoke, ties } = changes(between(one, other));
      for (const some of [moved, spoke, ties]) {
        expect(some.slice()).toHaveLength(some.length);
        expect(some.slice(from, to)).toEqual(some.slice().slice(from, to));
      }
    }),
  );
});

test('two findings are compared once, under whichever view they are seen', () => {
  const data = dataset(['a supports i on 2017-01-01', 'b opposes i on 2017-02-01']);
  const reading = readingOf(data, wholeView(data, { since: '2017-01-15' }));
  const selected = readingOf(data, { ...reading.view, select: { kind: 'party', id: 'a' } });
  const compared = [reading, selected].map((each) => between(earlier(each) ?? each, unsupposed(each)));
  expect(compared[0]).toBe(compared[1]);
  expect(changes.isKnown(between(earlier(reading) ?? reading, reading))).toBe(false);
  if (compared[0]) changes(compared[0]);
  expect(changes.isKnown(between(earlier(selected) ?? selected, selected))).toBe(true);
});

test('common ground needs two with a stance, all on one side', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      for (const ground of commonGround(findings(data, filter, options))) {
        const on = (...words: readonly ('supports' | 'conditional' | 'neutral' | 'opposes' | 'both')[]) =>
          words.reduce((sum, word) => sum + (ground.stances.get(word)?.length ?? 0), 0);
        const all = on('supports', 'conditional', 'neutral', 'opposes', 'both');
        const shared = all > 1 && (on('supports', 'conditional') === all || on('opposes') === all);
        expect(isShared(ground)).toBe(shared);
      }
    }),
    { numRuns: 300 },
  );
});
