/** Ties, issues and blocs as tables. Their headings are those of the command line, and stay. */
import { blocsOf, complaintsOf } from '../../analysis/blocs.ts';
import { commonGround } from '../../analysis/commonGround.ts';
import type { Findings } from '../../analysis/findings.ts';
import type { StanceWord } from '../../analysis/stances.ts';
import type { Names } from '../../io/names.ts';
import { byCodeUnit } from '../../model/ids.ts';
import { must } from '../../model/lookup.ts';
import { supposedTies, tableOf } from '../supposed.ts';
import type { Table } from './table.ts';

/** All ties, by (a, b) in code-unit order of what is printed: a before b. */
export function tieTable(found: Findings, names: Names): Table {
  const columns = 'a,b,compared,agreed,opposed,mixed,alignment,conflict,net'.split(',');
  return tableOf(found, columns, (of) => {
    const supposed = supposedTies(of);
    return of.ties
      .map((tie) => {
        const { compared, agreed, opposed, mixed, alignment, conflict, net } = tie;
        const [a = '', b = ''] = [must(names.parties, tie.a), must(names.parties, tie.b)].sort(byCodeUnit);
        const row = { a, b, compared, agreed, opposed, mixed, alignment, conflict, net };
        return { row, supposed: supposed.has(tie) };
      })
      .sort(({ row: x }, { row: y }) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
  });
}

const WORDS = ['supports', 'conditional', 'neutral', 'opposes', 'both', 'unclear'] as const;

/** All issues with a statement in view, ranked by common ground. */
export function issueTable(found: Findings, names: Names): Table {
  const columns = ['issue', 'side', ...WORDS, 'silent', 'redlines', 'breadth', 'consensus', 'contested'];
  return tableOf(found, columns, (of) => {
    const stances = [...of.stances.values()].flatMap((row) => [...row.values()]);
    const supposed = new Set(stances.flatMap((stance) => (stance.supposed ? stance.issue : [])));
    return commonGround(of).map(({ issue, side, stances: held, redLines, ...numbers }) => {
      const many = (word: StanceWord): number => held.get(word)?.length ?? 0;
      const row = {
        issue: must(names.issues, issue),
        side,
        ...Object.fromEntries(WORDS.map((word) => [word, many(word)])),
        silent: many('none'),
        redlines: redLines.length,
        breadth: numbers.breadth,
        consensus: numbers.consensus,
        contested: numbers.contested,
      };
      return { row, supposed: supposed.has(issue) };
    });
  });
}

/** Every party that is in a bloc, in code-unit order of what is printed. */
export function blocTable(found: Findings, names: Names): Table {
  return tableOf(found, ['party', 'bloc', 'complaints', 'proven'], ({ tieTable: ties }) => {
    const blocs = blocsOf(ties);
    return [...blocs.blocOf]
      .map(([party, { number }]) => ({
        row: {
          party: must(names.parties, party),
          bloc: number,
          complaints: complaintsOf(blocs, party),
          proven: blocs.proven,
        },
      }))
      .sort(({ row: x }, { row: y }) => byCodeUnit(x.party, y.party));
  });
}
