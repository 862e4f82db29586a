/**
 * How many statements each option of a filter has, as columns. A step of the time slider changes few statements: the last
 * counts are kept, and what it changes is taken away and added.
 */
import { CODES, encoded as encodedOf, type Encoded, type StatementColumns } from './encoded.ts';
import type { Dataset } from '../model/dataset.ts';
import { EVERYTHING, type Filter } from './filter.ts';
import { isHeard } from './inView.ts';
import { codesThrough, isSame, letThrough, thingsThrough } from './letThrough.ts';
import { once, type Once } from './once.ts';
import { countedInto, sortedBy } from './radix.ts';

/** Statements by place: of parties, of things for the options of issues and of topics, and of codes for the rest. */
export interface OptionTallies {
  readonly parties: Int32Array;
  readonly issues: Int32Array;
  readonly topics: Int32Array;
  readonly evidence: Int32Array;
  readonly confidence: Int32Array;
  readonly joint: Int32Array;
}

/** What a filter lets through, and what it would if it left one choice open: 1 for each that is. */
type Flags = ReturnType<typeof flagsOf>;

function flagsOf(dataset: Dataset, encoded: Encoded, filter: Filter) {
  const things = (open: Partial<Filter>) => thingsThrough(dataset, encoded, { ...filter, ...open });
  return {
    ...letThrough(dataset, encoded, filter),
    anyIssue: things({ issues: undefined }),
    anyTopic: things({ topics: undefined }),
    everybody: things({ parties: undefined }),
    anyEvidence: codesThrough({ ...filter, evidence: undefined }),
    anyConfidence: codesThrough({ ...filter, confidence: undefined }),
    withJoint: codesThrough({ ...filter, joint: true }),
  };
}

interface Last {
  readonly flags: Flags;
  readonly tallies: OptionTallies;
}

/** Those of the whole data set, which the first picture asks for. */
export const wholeTallies: Once<Dataset, OptionTallies> = once((dataset) => {
  const encoded = encodedOf(dataset);
  return counted(encoded.statements, flagsOf(dataset, encoded, EVERYTHING));
});

const lastOf = once((dataset: Dataset): { last: Last } => ({
  last: { flags: flagsOf(dataset, encodedOf(dataset), EVERYTHING), tallies: wholeTallies(dataset) },
}));

/** Each option is counted under all other choices of the filter. */
export function optionTallies(dataset: Dataset, filter: Filter): OptionTallies {
  const encoded = encodedOf(dataset);
  const kept = lastOf(dataset);
  const flags = flagsOf(dataset, encoded, filter);
  const tallies = updated(encoded, kept.last, flags) ?? counted(encoded.statements, flags);
  kept.last = { flags, tallies };
  return tallies;
}

function counted(statements: StatementColumns, flags: Flags): OptionTallies {
  const things = flags.things.length;
  const tallies = {
    parties: new Int32Array(flags.parties.length),
    issues: new Int32Array(things),
    topics: new Int32Array(things),
    evidence: new Int32Array(CODES),
    confidence: new Int32Array(CODES),
    joint: new Int32Array(CODES),
  };
  for (let at = 0; at < statements.size; at++) {
    if (flags.dates[statements.date[at] ?? 0] === 1) tally(statements, flags, tallies, at, 1);
  }
  return tallies;
}

/** An update of a larger part of the statements costs more than to count them anew. */
const MOST = 0.4;

/** The last tallies brought up to date; undefined where more has changed than some dates. */
function updated(encoded: Encoded, last: Last, flags: Flags): OptionTallies | undefined {
  const { dates: wasTimely, ...before } = last.flags;
  if (!KEYS.every((key) => isSame(before[key], flags[key]))) return undefined;
  const changed = [...encoded.dates.rank.keys()].filter((date) => wasTimely[date] !== flags.dates[date]);
  if (changed.length === 0) return last.tallies;
  const { begins, sorted } = byDate(encoded);
  const work = changed.reduce((sum, date) => sum + (begins[date + 1] ?? 0) - (begins[date] ?? 0), 0);
  if (work > MOST * sorted.size) return undefined;
  const tallies = copied(last.tallies);
  for (const date of changed) {
    const by = flags.dates[date] === 1 ? 1 : -1;
    const end = begins[date + 1] ?? 0;
    for (let at = begins[date] ?? 0; at < end; at++) tally(sorted, flags, tallies, at, by);
  }
  return tallies;
}

const copied = ({ parties, issues, topics, evidence, confidence, joint }: OptionTallies): OptionTallies => ({
  parties: parties.slice(),
  issues: issues.slice(),
  topics: topics.slice(),
  evidence: evidence.slice(),
  confidence: confidence.slice(),
  joint: joint.slice(),
});

const KEYS = [
  'parties',
  'things',
  'codes',
  'anyIssue',
  'anyTopic',
  'everybody',
  'anyEvidence',
  'anyConfidence',
  'withJoint',
] as const;

/** The statements in the order of their dates, side by side in memory, and where those of each date begin. */
const byDate = once(({ statements, dates }: Encoded) => {
  const { size, date, party } = statements;
  const begins = new Int32Array(dates.rank.length + 1);
  for (let at = 0; at < size; at++) begins[(date[at] ?? 0) + 1] = (begins[(date[at] ?? 0) + 1] ?? 0) + 1;
  countedInto(begins);
  const order = sortedBy(Int32Array.from(date.keys()), date, dates.rank.length);
  const sorted = {
    size,
    thing: order.map((at) => statements.thing[at] ?? 0),
    date: order.map((at) => date[at] ?? 0),
    code: Uint8Array.from(order, (at) => statements.code[at] ?? 0),
    starts: new Int32Array(size + 1),
    party: new Int32Array(party.length),
  };
  let end = 0;
  order.forEach((at, place) => {
    const said = party.subarray(statements.starts[at], statements.starts[at + 1]);
    sorted.party.set(said, end);
    end += said.length;
    sorted.starts[place + 1] = end;
  });
  return { begins, sorted };
});

/** Counts a statement of a date that is let through. @param by −1 takes it away */
function tally(
  statements: StatementColumns,
  flags: Flags,
  tallies: OptionTallies,
  at: number,
  by: 1 | -1,
): void {
  const { thing, code, starts, party } = statements;
  const [about, sort] = [thing[at] ?? 0, code[at] ?? 0];
  const isTrusted = flags.codes[sort] === 1;
  if (isTrusted && flags.everybody[about] === 1) {
    for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each++)
      count(tallies.parties, party[each] ?? 0, by);
  }
  if (!isHeard(statements, flags.parties, at)) return;
  if (isTrusted && flags.anyIssue[about] === 1) count(tallies.issues, about, by);
  if (isTrusted && flags.anyTopic[about] === 1) count(tallies.topics, about, by);
  if (flags.things[about] === 0) return;
  if (flags.anyEvidence[sort] === 1) count(tallies.evidence, sort, by);
  if (flags.anyConfidence[sort] === 1) count(tallies.confidence, sort, by);
  if (flags.withJoint[sort] === 1) count(tallies.joint, sort, by);
}

function count(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
