import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneList, type Lane } from '../../src/analysis/lanes.ts';
import { findings } from '../../src/analysis/findings.ts';
import { readingOf } from '../../src/analysis/reading.ts';
import { POSITION_WORDS, type Dataset } from '../../src/model/dataset.ts';
import { LANES, type Lanes, type View } from '../../src/model/view.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, statement, wholeView } from '../helpers/build.ts';
import { lanesOf } from '../helpers/lanes.ts';
import { naiveLanes } from '../helpers/naiveLanes.ts';

const lanes = (data: Dataset, by: Lanes, changes: Partial<View> = {}): readonly Lane[] =>
  lanesOf(readingOf(data, wholeView(data, changes)), by);

/** `lane: statement, statement` for each lane. */
const ids = (all: readonly Lane[]): readonly string[] =>
  all.map(({ id, marks }) => `${id}: ${marks.map((mark) => mark.statement.id).join(', ')}`);

/** `lane: party on issue from → to` for each turn. */
const turns = (all: readonly Lane[]): readonly string[] =>
  all.flatMap(({ id, turns: own }) =>
    own.map(({ party, issue, from, to }) => `${id}: ${party} on ${issue} ${from.id} → ${to.id}`),
  );

describe('lanes', () => {
  const data = dataset({
    parties: ['b', 'a', 'c'],
    issues: ['y', 'x', 'z'],
    statements: [
      'a supports x on 2017-01-02', // s01
      'a+b opposes y on 2017-01-01', // s02
      'b unclear x on 2017-01', // s03
      'a opposes x', // s04
      'a 0.3 towards b on 2017-01-03', // s05
    ],
  });

  it('of parties stand in the data set’s order, the silent one too, a joint statement with each of its parties', () => {
    expect(ids(lanes(data, 'party'))).toEqual(['b: s02, s03', 'a: s04, s02, s01, s05', 'c: ']);
  });

  it('of issues are those with a statement in view; what is said towards a party stands in none', () => {
    expect(ids(lanes(data, 'issue'))).toEqual(['y: s02', 'x: s04, s03, s01']);
  });

  it('follow the filters', () => {
    expect(ids(lanes(data, 'party', { parties: ['b'], joint: false }))).toEqual(['b: s03']);
    expect(ids(lanes(data, 'issue', { from: '2017-01-02' }))).toEqual(['x: s03, s01']);
  });

  it('say of each mark its word, its days, its parties in view, and whether the rule counts it', () => {
    const [, a] = lanes(data, 'party');
    expect(a?.marks).toMatchObject([
      { word: 'opposes', days: undefined, speakers: ['a'], counted: false },
      {
        word: 'opposes',
        days: { first: '2017-01-01', last: '2017-01-01' },
        speakers: ['a', 'b'],
        counted: true,
      },
      { word: 'supports', counted: true },
      { word: 'conditional', counted: true },
    ]);
    const [b] = lanes(data, 'party', { parties: ['b'] });
    expect(b?.marks).toMatchObject([
      { speakers: ['b'], counted: true },
      { word: 'unclear', days: { first: '2017-01-01', last: '2017-01-31' }, counted: false },
    ]);
  });

  it('under another rule other marks count', () => {
    const counted = (rule: View['rule']) =>
      lanes(data, 'party', { rule })[1]?.marks.map((mark) => mark.counted);
    expect(counted('latest')).toEqual([false, true, true, true]);
    expect(counted('any')).toEqual([true, true, true, true]);
  });
});

describe('turns', () => {
  it('join two successive clear statements with different words, in either kind of lane', () => {
    const data = dataset([
      'a supports x on 2017-01-01', // s01
      'a unclear x on 2017-01-02', // s02
      'a opposes x on 2017-01-03', // s03
      'a opposes x on 2017-01-04', // s04
      'a 0.4 x on 2017-01-05', // s05
      'a 0.5 x on 2017-01-06', // s06
      'b supports x on 2017-01-02', // s07
    ]);
    expect(turns(lanes(data, 'party'))).toEqual(['a: a on x s01 → s03', 'a: a on x s04 → s05']);
    expect(turns(lanes(data, 'issue'))).toEqual(['x: a on x s01 → s03', 'x: a on x s04 → s05']);
    expect(lanes(data, 'issue')[0]?.marks.filter((mark) => mark.turnedFrom.length > 0)).toMatchObject([
      { statement: { id: 's03' }, turnedFrom: ['supports'] },
      { statement: { id: 's05' }, turnedFrom: ['opposes'] },
    ]);
  });

  it('a word for a condition is another word than a plain yes, and neutral is one of its own', () => {
    const data = dataset([
      'a supports x on 2017-01-01',
      'a conditional x on 2017-01-02',
      'a neutral x on 2017-01-03',
    ]);
    expect(turns(lanes(data, 'party'))).toEqual(['a: a on x s01 → s02', 'a: a on x s02 → s03']);
  });

  it('yes and no on one date are no turn; a new word on the next date is one, an old word none', () => {
    const data = dataset([
      'a supports x on 2017-01-01',
      'a opposes x on 2017-01-01',
      'a opposes x on 2017-01-02',
      'a neutral x on 2017-01-03',
      'a neutral x on 2017-01-03',
    ]);
    expect(turns(lanes(data, 'party'))).toEqual(['a: a on x s03 → s04']);
  });

  it('an undated statement is the oldest of all', () => {
    expect(turns(lanes(dataset(['a opposes x on 2016', 'a supports x']), 'party'))).toEqual([
      'a: a on x s02 → s01',
    ]);
  });

  it('what another party says, or the same party on another issue, turns nobody', () => {
    expect(
      turns(lanes(dataset(['a supports x on 2016', 'b opposes x on 2017', 'a opposes y on 2017']), 'party')),
    ).toEqual([]);
  });

  it('a joint statement can turn several parties', () => {
    const data = dataset(['a supports x on 2016', 'b 0.2 x on 2016', 'a+b opposes x on 2017']);
    const [lane] = lanes(data, 'issue');
    expect(turns(lanes(data, 'issue'))).toEqual(['x: a on x s01 → s03', 'x: b on x s02 → s03']);
    expect(lane?.marks.at(-1)?.turnedFrom).toEqual(['conditional', 'supports']);
  });
});

describe('laws', () => {
  it('lanes made one by one are those that a walk over all statements finds, under any filter and supposition', () => {
    const arbWhatif = fc.array(
      fc.record({
        party: fc.constantFrom(...PARTIES),
        issue: fc.constantFrom(...ISSUES),
        position: fc.constantFrom(...POSITION_WORDS, 'none' as const),
      }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(
        arbDataset(),
        arbFilter,
        arbOptions,
        arbWhatif,
        fc.constantFrom(...LANES),
        (data, filter, options, whatif, by) => {
          const found = findings(data, filter, options, whatif);
          const naive = naiveLanes(found, by);
          const { ids: made, marks, laneOf } = laneList(found, by);
          expect(made).toEqual(naive.map(({ id }) => id));
          expect(marks).toEqual(naive.map((lane) => lane.marks.length));
          // In any order, and without the others.
          expect(made.toReversed().map(laneOf)).toEqual(naive.toReversed());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the order of the file changes nothing but the order of the lanes', () => {
    fc.assert(
      fc.property(arbDataset(), arbOptions, fc.constantFrom(...LANES), (data, options, by) => {
        const turned: Dataset = {
          ...data,
          parties: data.parties.toReversed(),
          issues: data.issues.toReversed(),
          statements: data.statements.toReversed(),
        };
        expect(lanes(turned, by, options).toReversed()).toEqual(lanes(data, by, options));
      }),
    );
  });

  it('every statement in view stands once in the lane of each of its parties in view', () => {
    fc.assert(
      fc.property(arbDataset(), fc.subarray([...PARTIES]), (data, parties) => {
        const reading = readingOf(data, wholeView(data, { parties }));
        const expected = reading.statements.flatMap((each) =>
          each.parties.filter((party) => parties.includes(party)).map((party) => `${party} ${each.id}`),
        );
        const found = lanesOf(reading, 'party').flatMap(({ id, marks }) =>
          marks.map((mark) => `${id} ${mark.statement.id}`),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('what counts in the lanes is what the stances count', () => {
    fc.assert(
      fc.property(arbDataset(), arbOptions, (data, options) => {
        const reading = readingOf(data, wholeView(data, options));
        const counted = [...reading.stances.values()].flatMap((row) =>
          [...row.values()].flatMap((stance) => stance.counted.map(({ id }) => `${stance.party} ${id}`)),
        );
        const marked = lanesOf(reading, 'party').flatMap(({ id, marks }) =>
          marks
            .filter((mark) => mark.counted && mark.statement.issue !== undefined)
            .map((mark) => `${id} ${mark.statement.id}`),
        );
        expect(marked.toSorted()).toEqual(counted.toSorted());
      }),
    );
  });

  it('no party turns to the word that it turned from', () => {
    fc.assert(
      fc.property(arbDataset(), (data) => {
        for (const { marks, turns: own } of lanes(data, 'party')) {
          const wordOf = (id: string) => marks.find((mark) => mark.statement.id === id)?.word;
          for (const { from, to } of own) expect(wordOf(from.id)).not.toBe(wordOf(to.id));
        }
      }),
    );
  });
});

it('a statement of no clear position is never taken for neutral', () => {
  const said = statement('a unclear x on 2017-01-01');
  expect(lanes(dataset([said]), 'party')[0]?.marks).toMatchObject([{ word: 'unclear', counted: false }]);
});
