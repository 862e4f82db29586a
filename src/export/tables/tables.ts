/** Ties, issues and blocs as tables. Their headings are those of the command line, and stay. */
import { blocsOf } from '../../analysis/blocs.ts';
import { commonGround } from '../../analysis/commonGround.ts';
import type { Findings } from '../../analysis/findings.ts';
import { sortedBy } from '../../analysis/radix.ts';
import { stanceOf, type StanceWord } from '../../analysis/stances.ts';
import type { TieTable } from '../../analysis/tieTable.ts';
import type { Names } from '../../io/names.ts';
import { byCodeUnit, sortedUnique } from '../../model/ids.ts';
import { must } from '../../model/lookup.ts';
import { supposedTies, tableOf } from '../supposed.ts';
import { oneByOne } from './oneByOne.ts';
import type { Row, Table } from './table.ts';

/** All ties, by (a, b) in code-unit order of what is printed: a before b. What is supposed is said as `tableOf` says it. */
export function tieTable(found: Findings, names: Names): Table {
  const columns = 'a,b,compared,agreed,opposed,mixed,alignment,conflict,net'.split(',');
  if (found.whatif.length > 0) columns.push('supposed');
  return { columns, rows: tieRows(found, names) };
}

function tieRows(found: Findings, names: Names): Iterable<Row> {
  const supposed = supposedTies(found);
  const { tieTable: table } = found;
  const { compared, agreed, opposed, mixed, alignment, conflict } = table;
  const { printed, first, second, order } = pairsAsPrinted(table, names);
  return oneByOne(order.length, (place) => {
    const at = order[place] ?? 0;
    const [aligned, apart] = [alignment[at] ?? 0, conflict[at] ?? 0];
    const row = {
      a: printed[first[at] ?? 0] ?? '',
      b: printed[second[at] ?? 0] ?? '',
      compared: compared[at] ?? 0,
      agreed: agreed[at] ?? 0,
      opposed: opposed[at] ?? 0,
      mixed: mixed[at] ?? 0,
      alignment: aligned,
      conflict: apart,
      net: aligned - apart,
    };
    return supposed ? { ...row, supposed: supposed[at] === 1 } : row;
  });
}

/** The names of parties in the order of what is printed, of each tie the places of its two there, and the order of ties. */
function pairsAsPrinted({ parties, size, a, b }: TieTable, names: Names) {
  const own = parties.map((party) => must(names.parties, party));
  const printed = sortedUnique(own);
  const places = new Map(printed.map((name, place) => [name, place]));
  const placeOf = Int32Array.from(own, (name) => places.get(name) ?? 0);
  const [first, second] = [new Int32Array(size), new Int32Array(size)];
  for (let at = 0; at < size; at++) {
    const [one, other] = [placeOf[a[at] ?? 0] ?? 0, placeOf[b[at] ?? 0] ?? 0];
    first[at] = Math.min(one, other);
    second[at] = Math.max(one, other);
  }
  const bySecond = sortedBy(Int32Array.from(second.keys()), second, printed.length);
  return { printed, first, second, order: sortedBy(bySecond, first, printed.length) };
}

const WORDS = ['supports', 'conditional', 'neutral', 'opposes', 'both', 'unclear'] as const;

/** All issues with a statement in view, ranked by common ground. */
export function issueTable(found: Findings, names: Names): Table {
  const columns = ['issue', 'side', ...WORDS, 'silent', 'redlines', 'breadth', 'consensus', 'contested'];
  return tableOf(found, columns, (of) => {
    const supposed = new Set(
      of.whatif.flatMap(({ party, issue }) => (stanceOf(of.stances, party, issue)?.supposed ? issue : [])),
    );
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
    const complaints = blocs.byParty();
    return [...blocs.blocOf]
      .map(([party, { number }]) => ({
        row: {
          party: must(names.parties, party),
          bloc: number,
          complaints: complaints.get(party) ?? 0,
          proven: blocs.proven,
        },
      }))
      .sort(({ row: x }, { row: y }) => byCodeUnit(x.party, y.party));
  });
}
