/** What differs between two findings: an earlier day and today, what was said and what is supposed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { findings, type Findings } from '../../src/analysis/findings.ts';
import { earlier, readingOf, unsupposed } from '../../src/analysis/reading.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import { arbDataset, arbFilter, arbOptions } from '../helpers/arbitrary.ts';
import { dataset, wholeView } from '../helpers/build.ts';
import { allChanges } from '../helpers/changes.ts';

const PLAIN: TieOptions = { count: 'all', rule: 'latest', norm: 'none' };
const find = (said: readonly string[], asOf?: string, options: Partial<TieOptions> = {}): Findings =>
  findings(dataset(said), { ...EVERYTHING, asOf }, { ...PLAIN, ...options });

type All = ReturnType<typeof allChanges>;

describe('an earlier day', () => {
  const SAID = [
    'a supports i on 2017-01-23',
    'a opposes i on 2017-02-16',
    'b opposes i on 2017-01-23',
    'b opposes i on 2017-03-01',
    'c supports i',
    'd conditional i on 2017-02-20',
  ];

  test('uses what was said up to it, the day itself, a month that has begun, and what has no date', () => {
    const days = (asOf: string) =>
      statementsInView(
        dataset([
          'a supports i on 2017-01-24',
          'b supports i on 2017-01',
          'c supports i',
          'd supports i on 2017',
        ]),
        { ...EVERYTHING, asOf },
      ).map(({ id }) => id);
    expect(days('2017-01-24')).toEqual(['s01', 's02', 's03', 's04']);
    expect(days('2017-01-23')).toEqual(['s02', 's03', 's04']);
    expect(days('2016-12-31')).toEqual(['s03']);
  });

  test('tells who moved, and on what; who said the same again has not moved', () => {
    const { moved, spoke } = allChanges(find(SAID, '2017-01-31'), find(SAID));
    const words = (some: All['moved']) =>
      some.map(({ party, before, after }) => [party, before?.word, after?.word]);
    expect(words(moved)).toEqual([['a', 'supports', 'opposes']]);
    expect(words(spoke)).toEqual([['d', undefined, 'conditional']]);
  });

  test('tells which ties changed, and which turned', () => {
    const { ties, alignment, conflict, ...all } = allChanges(find(SAID, '2017-01-31'), find(SAID));
    expect(ties.map(({ a, b, before, after, turned }) => [a, b, before?.net, after?.net, turned])).toEqual([
      ['a', 'b', -1, 1, true],
      ['a', 'c', 1, -1, true],
      ['a', 'd', undefined, -0.5, false],
      ['b', 'd', undefined, -0.5, false],
      ['c', 'd', undefined, 0.5, false],
    ]);
    expect(all.turned).toBe(2);
    expect(alignment).toEqual({ before: 1, after: 1.5 });
    expect(conflict).toEqual({ before: 2, after: 3 });
  });

  test('tells the blocs only where somebody stands with others', () => {
    const { blocs } = allChanges(find(SAID, '2017-01-31'), find(SAID));
    expect(blocs?.before.blocs.map(({ parties }) => parties.join(' '))).toEqual(['a c', 'b']);
    expect(blocs?.after.blocs.map(({ parties }) => parties.join(' '))).toEqual(['a b', 'c d']);
    expect(allChanges(find(SAID, '2017-02-21'), find(SAID)).blocs).toBeUndefined();
  });

  test('a tie that begins or ends at nothing has not turned', () => {
    const said = ['a supports i', 'b supports i', 'b opposes j', 'a supports j on 2017-02-01'];
    const [{ before, after, turned } = {}] = allChanges(find(said, '2017-01-01'), find(said)).ties;
    expect([before?.net, after?.net, turned]).toEqual([1, 0, false]);
    const [back] = allChanges(find(said), find(said, '2017-01-01')).ties;
    expect(back?.turned).toBe(false);
  });

  test('common ground is gained and lost', () => {
    const said = [
      'a supports i',
      'b supports i on 2017-02-01',
      'a supports j',
      'b supports j',
      'c opposes j on 2017',
    ];
    const { gained, lost } = allChanges(find(said, '2016-01-01'), find(said));
    expect({ gained, lost }).toEqual({ gained: ['i'], lost: ['j'] });
  });

  test('from a later quote of the same words nothing differs', () => {
    fc.assert(
      fc.property(arbDataset(), arbOptions, (data, options) => {
        fc.pre(options.rule === 'any');
        const again = data.statements.map((each) => ({ ...each, id: `${each.id}-again`, date: '2030' }));
        const twice = { ...data, statements: [...data.statements, ...again] };
        const then = findings(twice, { ...EVERYTHING, asOf: '2029-12-31' }, options);
        expect(allChanges(then, findings(twice, EVERYTHING, options))).toMatchObject({
          moved: [],
          spoke: [],
        });
      }),
    );
  });

  test('a party that said nothing new has not moved', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const then = { ...filter, asOf: '2017-01-23' };
        const now = { ...filter, asOf: undefined };
        const old = new Set(statementsInView(data, then));
        const isNew = (party: string) =>
          statementsInView(data, now).some((each) => !old.has(each) && each.parties.includes(party));
        const { moved, spoke } = allChanges(findings(data, then, options), findings(data, now, options));
        for (const { party } of [...moved, ...spoke]) expect(isNew(party)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a reading is held against', () => {
  const DATA = dataset(['a supports i on 2017-01-01', 'b opposes i on 2017-02-01']);

  test('its earlier day, without suppositions, under the same filter', () => {
    const whatif = [{ party: 'a', issue: 'i', position: 'opposes' }] as const;
    const reading = readingOf(DATA, wholeView(DATA, { since: '2017-01-15', parties: ['a'], whatif }));
    expect(earlier(reading)?.statements.map(({ id }) => id)).toEqual(['s01']);
    expect(earlier(reading)?.whatif).toEqual([]);
    expect(earlier(reading)?.filter.parties).toEqual(new Set(['a']));
    expect(earlier(reading)).toBe(earlier(reading));
    expect(earlier(readingOf(DATA, wholeView(DATA)))).toBeUndefined();
  });

  test('itself, where nothing is supposed; else what was really said', () => {
    const plain = readingOf(DATA, wholeView(DATA));
    expect(unsupposed(plain)).toBe(plain);
    const whatif = [{ party: 'a', issue: 'i', position: 'none' }] as const;
    const supposed = readingOf(DATA, wholeView(DATA, { whatif }));
    expect(unsupposed(supposed).ties).toEqual(plain.ties);
    expect(supposed.ties).toEqual([]);
  });
});
