/**
 * The naive twin of common ground: the formulas as the definition reads, over the naive stances and ties. Who stands
 * with whom is given: blocs have a twin of their own.
 */
import type { Filter } from '../../src/analysis/filter.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import type { Dataset, Id } from '../../src/model/dataset.ts';
import { naiveContested, naiveSaid, naiveTies, naiveValues, naiveWord, worth } from './naive.ts';

const inOrder = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));

/** A row for every issue with a statement in view, in id order. */
export function naiveGround(
  data: Dataset,
  filter: Filter,
  options: TieOptions,
  blocs: readonly (readonly Id[])[],
) {
  const parties = inOrder(data.parties.map(({ id }) => id));
  const issues = inOrder(data.issues.map(({ id }) => id));
  const said = (party: Id, issue: Id) => naiveSaid(data, filter, party, { issue });
  const speaks = (party: Id): boolean =>
    issues.some((issue) => said(party, issue).length > 0) ||
    parties.some((towards) => naiveSaid(data, filter, party, { towards }).length > 0);
  const speakers = parties.filter(speaks);
  const alone = speakers.filter((party) => !blocs.flat().includes(party)).map((party) => [party]);
  const groups = [...blocs, ...alone].filter((group) => group.some(speaks));

  return issues
    .filter((issue) => speakers.some((party) => said(party, issue).length > 0))
    .map((issue) => {
      const word = (party: Id) => naiveWord(said(party, issue), options.rule);
      const many = (group: readonly Id[], ...words: readonly string[]) =>
        group.filter((party) => words.includes(word(party))).length;
      const stances = (group: readonly Id[]) => group.length - many(group, 'unclear', 'none');
      const product = (over: (group: readonly Id[]) => number) =>
        groups.map((group) => over(group) / (2 + stances(group))).reduce((all, each) => all * each, 1);
      const yes = product((group) => 1 + many(group, 'supports') + many(group, 'conditional') / 2);
      const no = product((group) => 1 + many(group, 'opposes'));
      const side = no > yes * (1 + 1e-9) ? 'no' : 'yes';
      const on = side === 'yes' ? many(speakers, 'supports', 'conditional') : many(speakers, 'opposes');
      const redLines = (party: Id) =>
        naiveValues(said(party, issue), options.rule).counted.filter((each) => each.redLine === true);
      const against = side === 'yes' ? -1 : 1;
      return {
        issue,
        side,
        yes,
        no,
        consensus: side === 'yes' ? yes : no,
        breadth: stances(speakers) === 0 ? 0 : on / stances(speakers),
        contested: conflictOn(data, filter, options, parties, issue),
        words: new Map(speakers.map((party) => [party, word(party)])),
        redLines: speakers.filter((party) => redLines(party).length > 0),
        blockedBy: speakers.filter((party) => redLines(party).some((each) => worth(each) * against > 0)),
      };
    });
}

/** The conflict that an issue puts into all ties. */
function conflictOn(
  data: Dataset,
  filter: Filter,
  options: TieOptions,
  parties: readonly Id[],
  issue: Id,
): number {
  if (options.count === 'contested' && !naiveContested(data, issue)) return 0;
  const divisors = new Map(
    naiveTies(data, filter, options).map(({ a, b, divisor }) => [`${a} ${b}`, divisor]),
  );
  const atoms = (party: Id) => naiveValues(naiveSaid(data, filter, party, { issue }), options.rule).atoms;
  let sum = 0;
  for (const a of parties) {
    for (const b of parties.filter((each) => a < each)) {
      for (const v of atoms(a)) {
        for (const w of atoms(b)) {
          // By their signs: the product of two tiny values is 0.
          if (Math.sign(v) * Math.sign(w) < 0) {
            sum += Math.min(Math.abs(v), Math.abs(w)) / (divisors.get(`${a} ${b}`) ?? NaN);
          }
        }
      }
    }
  }
  return sum;
}
