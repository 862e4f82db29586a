/** Data sets with everything that an address can name, and views of them at random. */
import * as fc from 'fast-check';
import type { Dataset, Story } from '../../src/model/dataset.ts';
import { CONFIDENCES, EVIDENCE_KINDS, POSITION_WORDS } from '../../src/model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../../src/model/ids.ts';
import {
  ARCS,
  COUNTS,
  LANES,
  NORMS,
  ONLY,
  PILLS,
  RANKS,
  RULES,
  THEMES,
  VIEW_KINDS,
  type Selection,
  type StoryPlace,
  type Supposition,
  type View,
} from '../../src/model/view.ts';
import { dataset } from './build.ts';

/** The data set that the fixtures of addresses speak of. */
export const ADDRESSED: Dataset = dataset({
  id: 'talks',
  parties: ['a', 'a-b', 'b', 'c'],
  issues: [
    { id: 'x', topic: 't' },
    { id: 'y', topic: 't' },
    { id: 'z', topic: 'u' },
  ],
  events: [{ id: 'round', title: 'Round', date: '2017-01-23' }],
  statements: ['a supports x on 2017-01-23', 'b opposes x on 2017-01-24'],
  shownParties: ['a', 'b'],
  shownIssues: ['x', 'y'],
  stories: [
    {
      id: 'intro',
      title: 'Introduction',
      steps: [
        { title: 'One', text: 'First.', view: '?v=1&view=matrix&select=issue.old-x', rests: ['s01'] },
        { title: 'Two', text: 'Then.', view: '?v=1&from=2017-01-24&parties=b', rests: [] },
      ],
    },
    {
      id: 'a-b',
      title: 'A and B',
      steps: Array.from({ length: 12 }, () => ({ text: 'On.', view: '?v=1', rests: [] })),
    },
  ],
  aliases: {
    'story.old-intro': 'intro',
    'party.old-a': 'a',
    'issue.old-x': 'x',
    'topic.old-t': 't',
  },
});

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
const some = <T extends string>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...list]).map((chosen) => sortedUnique(chosen));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Every step of a story, as the address counts them. */
const placesIn = ({ id, steps }: Story): readonly StoryPlace[] =>
  steps.map((_, index) => ({ id, step: index + 1 }));

function arbSelection(of: Dataset): fc.Arbitrary<Selection> {
  const parties = ids(of.parties);
  const one = (kind: 'party' | 'issue' | 'statement' | 'event', from: readonly string[]) =>
    fc.constantFrom(...from).map((id): Selection => ({ kind, id }));
  const tie = fc
    .uniqueArray(fc.constantFrom(...parties), { minLength: 2, maxLength: 2 })
    .map((ends): Selection => {
      const [a = '', b = ''] = [...ends].sort(byCodeUnit);
      return { kind: 'tie', a, b };
    });
  return fc.oneof(
    one('party', parties),
    one('issue', ids(of.issues)),
    one('statement', ids(of.statements)),
    one('event', ids(of.events)),
    tie,
  );
}

function arbSuppositions(of: Dataset): fc.Arbitrary<Supposition[]> {
  const supposition = fc.record({
    party: fc.constantFrom(...ids(of.parties)),
    issue: fc.constantFrom(...ids(of.issues)),
    position: fc.constantFrom(...POSITION_WORDS, 'none' as const),
  });
  const text = (each: Supposition): string => `${each.party}.${each.issue}.${each.position}`;
  return fc
    .uniqueArray(supposition, { maxLength: 4, selector: ({ party, issue }) => `${party}.${issue}` })
    .map((all) => all.sort((a, b) => byCodeUnit(text(a), text(b))));
}

/** Any view that a resolver could give for a data set; `pins` are the versions that it may name. */
export function arbView(of: Dataset, pins: readonly string[]): fc.Arbitrary<View> {
  return fc
    .record({
      dataset: fc.constant(of.id),
      pinned: maybe(fc.constantFrom(...pins)),
      kind: fc.constantFrom(...VIEW_KINDS),
      select: maybe(arbSelection(of)),
      parties: some(ids(of.parties)),
      issues: some(ids(of.issues)),
      topics: some(ids(of.topics)),
      arcs: some(ARCS),
      pills: fc.constantFrom(...PILLS),
      from: maybe(day),
      to: maybe(day),
      evidence: some(EVIDENCE_KINDS),
      joint: fc.boolean(),
      confidence: some(CONFIDENCES),
      count: fc.constantFrom(...COUNTS),
      rule: fc.constantFrom(...RULES),
      norm: fc.constantFrom(...NORMS),
      min: fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e300, noNaN: true }).map(Math.abs)),
      whatif: arbSuppositions(of),
      since: maybe(day),
      compare: some(ids(of.parties)),
      lanes: fc.constantFrom(...LANES),
      open: some(ids(of.parties)),
      q: fc.string({ unit: 'grapheme' }),
      story: fc.constantFrom(undefined, ...of.stories.flatMap(placesIn)),
      lang: maybe(fc.constantFrom('en', 'de', 'pt-BR')),
      theme: maybe(fc.constantFrom(...THEMES)),
      embed: fc.boolean(),
      blocs: fc.boolean(),
      rank: fc.constantFrom(...RANKS),
      only: fc.constantFrom(...ONLY),
    })
    .filter(({ from, to }) => from === undefined || to === undefined || from <= to);
}
