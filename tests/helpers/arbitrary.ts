/** Data sets, filters and choices at random, small enough that coincidences happen. */
import * as fc from 'fast-check';
import type { Filter } from '../../src/analysis/filter.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import type { Dataset, Id, Position, Statement } from '../../src/model/dataset.ts';
import { CONFIDENCES, EVIDENCE_KINDS, POSITION_WORDS } from '../../src/model/dataset.ts';
import { COUNTS, NORMS, RULES } from '../../src/model/view.ts';
import { dataset } from './build.ts';

/** Ids whose order by code unit is not that of the numbers in them. */
export const PARTIES: readonly Id[] = ['a', 'a-b', 'a10', 'a2', 'b'];
export const ISSUES: readonly Id[] = ['i', 'i-1', 'i10', 'i2'];
const TOPICS: readonly Id[] = ['t', 'u'];

/** Dates that meet: equal instants written differently, hours, zones across midnight, whole months and years. */
const DATES = [
  '2016',
  '2017',
  '2017-01',
  '2017-01-01',
  '2017-01-23',
  '2017-01-23T00:00Z',
  '2017-01-23T09:00',
  '2017-01-23T10:00+01:00',
  '2017-01-23T23:30-03:00',
  '2017-01-24',
  '2017-02',
] as const;
const DAYS = ['2016-12-31', '2017-01-01', '2017-01-23', '2017-01-24', '2017-01-31', '2017-02-28'] as const;

/** Objects like those that parsers make. */
const PLAIN = { noNullPrototype: true } as const;

const arbDate = fc.option(fc.constantFrom(...DATES), { nil: undefined });

/** Words, tenths (whose sums depend on their order), both zeros and any number from −1 to 1. */
const arbPosition: fc.Arbitrary<Position> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...POSITION_WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(-1, -0.7, -0.2, -0.1, -0, 0, 0.1, 0.3, 0.5, 0.6, 1) },
  { weight: 1, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
);

/** Statements with unique ids that are not in the order of the list. */
function arbStatements(position: fc.Arbitrary<Position> = arbPosition): fc.Arbitrary<Statement[]> {
  const core = {
    id: fc.nat(999).map((number) => `s${number}`),
    date: arbDate,
    parties: fc.uniqueArray(fc.constantFrom(...PARTIES), { minLength: 1, maxLength: 3 }),
    position,
    redLine: fc.option(fc.boolean(), { nil: undefined }),
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES), { nil: undefined }),
    contradicts: fc.constant([]),
  };
  const onIssue = fc.record({ ...core, issue: fc.constantFrom(...ISSUES) }, PLAIN);
  const towards = fc.record({ ...core, towards: fc.constantFrom(...PARTIES) }, PLAIN);
  return fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: onIssue }, { weight: 1, arbitrary: towards }), {
    maxLength: 24,
    selector: (statement) => statement.id,
    size: 'max',
  });
}

/** A data set of all `PARTIES` and `ISSUES`, listed in any order; some issues have a topic. */
export function arbDataset(position: fc.Arbitrary<Position> = arbPosition): fc.Arbitrary<Dataset> {
  const all = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...things], { minLength: things.length });
  const topic = fc.option(fc.constantFrom(...TOPICS), { nil: undefined });
  return fc
    .record({
      parties: all(PARTIES),
      issues: fc
        .tuple(all(ISSUES), fc.array(topic, { minLength: ISSUES.length, maxLength: ISSUES.length }))
        .map(([ids, topics]) => ids.map((id, index) => ({ id, topic: topics[index] }))),
      topics: all(TOPICS),
      statements: arbStatements(position),
    })
    .map(dataset);
}

const chosen = <T>(things: readonly T[]): fc.Arbitrary<ReadonlySet<T> | undefined> =>
  fc.option(
    fc.subarray([...things]).map((each) => new Set(each)),
    { nil: undefined, freq: 1 },
  );

/** Any filter of such a data set; each part is often open, so that something is left in view. */
export const arbFilter: fc.Arbitrary<Filter> = fc.record(
  {
    parties: chosen(PARTIES),
    issues: chosen(ISSUES),
    topics: chosen(TOPICS),
    from: fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 1 }),
    to: fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 1 }),
    asOf: fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 1 }),
    evidence: chosen(EVIDENCE_KINDS),
    joint: fc.boolean(),
    confidence: chosen(CONFIDENCES),
  },
  PLAIN,
);

export const arbOptions: fc.Arbitrary<TieOptions> = fc.record(
  {
    count: fc.constantFrom(...COUNTS),
    rule: fc.constantFrom(...RULES),
    norm: fc.constantFrom(...NORMS),
  },
  PLAIN,
);
