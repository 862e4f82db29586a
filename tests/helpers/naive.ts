/**
 * The naive twin: stances and ties once more, as the definitions read, with no thought of speed and no code of the
 * real ones. For small data sets only.
 */
import type { Filter } from '../../src/analysis/filter.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import type { Dataset, Id, Statement } from '../../src/model/dataset.ts';
import type { Norm, Rule } from '../../src/model/view.ts';

/** What a party can speak about: an issue, or another party. */
export type About = { readonly issue: Id } | { readonly towards: Id };

const WORTH = { supports: 1, conditional: 0.5, neutral: 0, opposes: -1, unclear: NaN };
export const worth = ({ position }: Statement): number =>
  typeof position === 'number' ? position : WORTH[position];
const isClear = (statement: Statement): boolean => !Number.isNaN(worth(statement));
const has = <T>(set: ReadonlySet<T> | undefined, value: T | undefined): boolean =>
  set === undefined || (value !== undefined && set.has(value));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A date as a number: the first instant in ms, and a half more with an hour. */
function age({ date }: Statement): number {
  if (date === undefined) return -Infinity;
  if (!date.includes('T')) return Date.parse(date);
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`) + 0.5;
}

function inTime({ date }: Statement, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  const first = { 4: `${date}-01-01`, 7: `${date}-01` }[date.length] ?? date.slice(0, 10);
  const last = { 4: `${date}-12-31`, 7: `${date}-31` }[date.length] ?? date.slice(0, 10);
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/** What a party says about something in view. */
export function naiveSaid(dataset: Dataset, filter: Filter, party: Id, about: About): readonly Statement[] {
  if (!has(filter.parties, party)) return [];
  if ('towards' in about && (about.towards === party || !has(filter.parties, about.towards))) return [];
  const topic = 'issue' in about ? dataset.issues.find(({ id }) => id === about.issue)?.topic : undefined;
  if ('issue' in about && !(has(filter.issues, about.issue) && has(filter.topics, topic))) return [];
  return dataset.statements
    .filter((each) => ('issue' in about ? each.issue === about.issue : each.towards === about.towards))
    .filter((each) => each.parties.includes(party) && (filter.joint || each.parties.length === 1))
    .filter((each) => has(filter.evidence, each.kind) && has(filter.confidence, each.confidence))
    .filter((each) => inTime(each, filter.from, filter.to))
    .filter((each) => each.date === undefined || inTime(each, undefined, filter.asOf));
}

/** The values that make ties, the clear ones that count, and their statements. */
export function naiveValues(said: readonly Statement[], rule: Rule) {
  const clear = said.filter(isClear);
  const counted =
    rule === 'latest' ? clear.filter((each) => clear.every((other) => age(other) <= age(each))) : clear;
  const values = counted.map(worth);
  const atoms =
    rule === 'every'
      ? values.filter((value) => value !== 0)
      : [Math.max(0, ...values), Math.min(0, ...values)].filter((value) => value !== 0);
  return { atoms, values, counted };
}

export function naiveWord(said: readonly Statement[], rule: Rule): string {
  const { values } = naiveValues(said, rule);
  if (said.length === 0) return 'none';
  if (values.length === 0) return 'unclear';
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (most > 0 && least < 0) return 'both';
  if (most > 0.5) return 'supports';
  if (most > 0) return 'conditional';
  return least < 0 ? 'opposes' : 'neutral';
}

export function naiveContested(dataset: Dataset, issue: Id): boolean {
  const on = dataset.statements.filter((each) => each.issue === issue && isClear(each));
  const says = (sign: number) => on.filter((each) => worth(each) * sign > 0).flatMap((each) => each.parties);
  return says(1).some((party) => says(-1).some((other) => other !== party));
}

function divisor(norm: Norm, total: number, one: readonly number[], other: readonly number[]): number {
  const paired = one.map((x, index) => [x, other[index] ?? 0] as const);
  if (norm === 'share') return total;
  if (norm === 'activity') return (sum(one) + sum(other)) / 2;
  if (norm === 'cosine') return Math.sqrt(sum(one.map((x) => x * x)) * sum(other.map((y) => y * y)));
  if (norm === 'none') return 1;
  return sum(paired.map(([x, y]) => (y === 0 ? x : 0) + (x === 0 ? y : 0) + x * y));
}

/** All ties, by the ids of their parties. */
export function naiveTies(dataset: Dataset, filter: Filter, { count, rule, norm }: TieOptions) {
  const parties = dataset.parties.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
  const issues = dataset.issues
    .map(({ id }) => id)
    .filter((id) => count === 'all' || naiveContested(dataset, id));
  const known = new Map<string, readonly number[]>();
  const atoms = (party: Id, about: About): readonly number[] => {
    const key = JSON.stringify([party, about]);
    const found = known.get(key) ?? naiveValues(naiveSaid(dataset, filter, party, about), rule).atoms;
    known.set(key, found);
    return found;
  };
  /** x of a party on every issue and every pseudo-issue, once for each sign. */
  const profile = (party: Id): number[] => {
    const onIssues = issues.map((issue) => atoms(party, { issue }));
    const onPairs = parties.flatMap((from) =>
      parties.map((to) => (from === party ? atoms(from, { towards: to }) : [])),
    );
    return [...onIssues, ...onPairs].flatMap((each) => [
      each.filter((v) => v > 0).length,
      each.filter((v) => v < 0).length,
    ]);
  };
  return parties.flatMap((a) =>
    parties
      .filter((b) => a < b)
      .flatMap((b) => {
        const sums = issues.map((issue) => {
          const pairs = atoms(a, { issue }).flatMap((v) => atoms(b, { issue }).map((w) => [v, w] as const));
          const least = (same: boolean) =>
            sum(
              pairs
                .filter(([v, w]) => (Math.sign(v) === Math.sign(w)) === same)
                .map(([v, w]) => Math.min(Math.abs(v), Math.abs(w))),
            );
          return { alignment: least(true), conflict: least(false), pairs: pairs.length };
        });
        const towards = [...atoms(a, { towards: b }), ...atoms(b, { towards: a })];
        const alignment = sum(sums.map((each) => each.alignment)) + sum(towards.filter((v) => v > 0));
        const conflict = sum(sums.map((each) => each.conflict)) - sum(towards.filter((v) => v < 0));
        const by = divisor(norm, alignment + conflict, profile(a), profile(b));
        const compared = sums.filter((each) => each.pairs > 0);
        if ((compared.length === 0 && towards.length === 0) || by === 0) return [];
        const agreed = compared.filter((each) => each.conflict === 0).length;
        const opposed = compared.filter((each) => each.alignment === 0).length;
        const mixed = compared.length - agreed - opposed;
        const numbers = {
          alignment: alignment / by,
          conflict: conflict / by,
          net: (alignment - conflict) / by,
        };
        return [{ a, b, compared: compared.length, agreed, opposed, mixed, ...numbers, divisor: by }];
      }),
  );
}
