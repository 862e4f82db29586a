/** What the commands print as tables: rows of named cells, as CSV or JSON. */
import { blocsOf, complaintsOf } from '../analysis/blocs.ts';
import { commonGround } from '../analysis/commonGround.ts';
import type { Findings } from '../analysis/findings.ts';
import type { StanceWord } from '../analysis/stances.ts';
import { csvText } from '../io/csv.ts';
import type { Names } from '../io/names.ts';
import { byCodeUnit } from '../model/ids.ts';
import { must } from '../model/lookup.ts';

/** Rows of a table; the keys of each are its headings, in order. */
type Rows = readonly Readonly<Record<string, string | number | boolean>>[];

/** A table: its headings, for it may have no row, and its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Rows;
}

/** All ties, by (a, b) in code-unit order of what is printed: a before b. */
export function tieTable({ ties }: Findings, names: Names): Table {
  const rows = ties
    .map(({ a, b, compared, agreed, opposed, mixed, alignment, conflict, net }) => {
      const [one = '', other = ''] = [must(names.parties, a), must(names.parties, b)].sort(byCodeUnit);
      return { a: one, b: other, compared, agreed, opposed, mixed, alignment, conflict, net };
    })
    .sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
  return { columns: 'a,b,compared,agreed,opposed,mixed,alignment,conflict,net'.split(','), rows };
}

const WORDS = ['supports', 'conditional', 'neutral', 'opposes', 'both', 'unclear'] as const;

/** All issues with a statement in view, ranked by common ground. */
export function issueTable(found: Findings, names: Names): Table {
  const rows = commonGround(found).map(({ issue, side, stances, redLines, ...numbers }) => {
    const many = (word: StanceWord): number => stances.get(word)?.length ?? 0;
    return {
      issue: must(names.issues, issue),
      side,
      ...Object.fromEntries(WORDS.map((word) => [word, many(word)])),
      silent: many('none'),
      redlines: redLines.length,
      breadth: numbers.breadth,
      consensus: numbers.consensus,
      contested: numbers.contested,
    };
  });
  const columns = ['issue', 'side', ...WORDS, 'silent', 'redlines', 'breadth', 'consensus', 'contested'];
  return { columns, rows };
}

/** Every party that is in a bloc, in code-unit order of what is printed. */
export function blocTable({ ties }: Findings, names: Names): Table {
  const blocs = blocsOf(ties);
  const rows = [...blocs.blocOf]
    .map(([party, { number }]) => ({
      party: must(names.parties, party),
      bloc: number,
      complaints: complaintsOf(blocs, party),
      proven: blocs.proven,
    }))
    .sort((x, y) => byCodeUnit(x.party, y.party));
  return { columns: ['party', 'bloc', 'complaints', 'proven'], rows };
}

/** A table as CSV with a heading. */
export function tableCsv({ columns, rows }: Table): string {
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

/** A table as a JSON list of objects. */
export function tableJson({ rows }: Table): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}
