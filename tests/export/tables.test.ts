import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { findings, type Findings } from '../../src/analysis/findings.ts';
import { unsupposed } from '../../src/analysis/reading.ts';
import type { Tie } from '../../src/analysis/ties.ts';
import { stanceTable } from '../../src/export/tables/stances.ts';
import { statementTable } from '../../src/export/tables/statements.ts';
import { tableCsv, tableJson, type Row, type Table } from '../../src/export/tables/table.ts';
import { blocTable, issueTable, tieTable } from '../../src/export/tables/tables.ts';
import { idNames, type Names } from '../../src/io/names.ts';
import { openText } from '../../src/io/open.ts';
import { writeSheet } from '../../src/io/sheet/write.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Supposition } from '../../src/model/view.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, statement } from '../helpers/build.ts';
import { valueOf } from '../helpers/parsed.ts';

const OPTIONS = { count: 'all', rule: 'latest', norm: 'none' } as const;
const find = (of: Dataset, whatif: readonly Supposition[] = [], filter: Partial<Filter> = {}): Findings =>
  findings(of, { ...EVERYTHING, ...filter }, OPTIONS, whatif);
const make = (of: (found: Findings, names: Names) => Table, found: Findings): Table =>
  of(found, idNames(found.dataset));
const lines = (table: Table): readonly string[] => tableCsv(table).trimEnd().split('\n');

const SAID = dataset(['a supports x', 'b opposes x', 'a supports y', 'b supports y', 'c conditional z']);
const SUPPOSED = find(SAID, [{ party: 'b', issue: 'x', position: 'supports' }]);

describe('a table of what was said has the headings of the command line', () => {
  test.each([
    [tieTable, 'a,b,compared,agreed,opposed,mixed,alignment,conflict,net'],
    [
      issueTable,
      'issue,side,supports,conditional,neutral,opposes,both,unclear,silent,redlines,breadth,consensus,contested',
    ],
    [blocTable, 'party,bloc,complaints,proven'],
  ])('%o', (of, headings) => {
    expect(lines(make(of, find(SAID)))[0]).toBe(headings);
    expect(lines(make(of, find(dataset())))).toEqual([headings]);
  });
});

describe('a table of a view that supposes something has one column more', () => {
  test('ties that rest on it', () => {
    expect(lines(make(tieTable, SUPPOSED))).toEqual([
      'a,b,compared,agreed,opposed,mixed,alignment,conflict,net,supposed',
      'a,b,2,2,0,0,2,0,2,true',
    ]);
  });

  test('a tie that rests on it even where the numbers are those of what was said', () => {
    const found = find(SAID, [{ party: 'b', issue: 'x', position: 'opposes' }]);
    expect(lines(make(tieTable, found))[1]).toBe('a,b,2,1,1,0,1,1,0,true');
  });

  test('issues that it touches, and no others', () => {
    const { rows } = make(issueTable, find(SAID, [{ party: 'c', issue: 'z', position: 'conditional' }]));
    expect(Array.from(rows, ({ issue, supposed }) => [issue, supposed])).toEqual([
      ['y', false],
      ['z', true],
      ['x', false],
    ]);
  });

  test('blocs that are otherwise for it', () => {
    const { rows } = make(blocTable, find(SAID, [{ party: 'c', issue: 'y', position: 'opposes' }]));
    const supposed = Object.fromEntries(Array.from(rows, (row) => [String(row['party']), row['supposed']]));
    expect(supposed).toMatchObject({ c: true });
  });

  test('also where it changes nothing: the view supposes it all the same', () => {
    const found = find(SAID, [{ party: 'c', issue: 'z', position: 'supports' }], {
      parties: new Set(['a', 'b']),
    });
    expect(Array.from(make(tieTable, found).rows, ({ supposed }) => supposed)).toEqual([false]);
  });
});

describe('stances', () => {
  const of = dataset({
    issues: ['x', 'y', 'z'],
    statements: [
      statement('a supports x on 2017', { redLine: true }),
      statement('a opposes x on 2016'),
      'b neutral x',
      'b unclear y',
      statement('c supports x on 2017', { id: 'c1' }),
      statement('c -0.25 x on 2017-01-01', { id: 'c2' }),
    ],
  });

  test('say what counts, what was said besides, and what is supposed', () => {
    const found = find(of, [{ party: 'b', issue: 'z', position: 'opposes' }]);
    expect(lines(make(stanceTable, found))).toEqual([
      'party,issue,stance,values,counted,in_view,changed,red_line,supposed',
      'a,x,supports,1,1,2,false,true,false',
      'b,x,neutral,0,1,1,false,false,false',
      'b,y,unclear,,0,1,false,false,false',
      'b,z,opposes,-1,0,0,false,false,true',
      'c,x,both,"1; -0.25",2,2,false,false,false',
    ]);
  });

  test('have their values as numbers in JSON', () => {
    const rows = JSON.parse(tableJson(make(stanceTable, find(of)))) as readonly Row[];
    expect(rows.map(({ values }) => values)).toEqual([[1], [0], [], [1, -0.25]]);
  });

  test('have no row for silence', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (any, filter, options) => {
        const found = findings(any, filter, options);
        const rows = [...make(stanceTable, found).rows];
        expect(rows.every(({ in_view: said }) => Number(said) > 0)).toBe(true);
        expect(rows).toHaveLength([...found.stances.values()].reduce((sum, row) => sum + row.size, 0));
      }),
    );
  });
});

test('JSON is what a list of the rows is, row by row', () => {
  fc.assert(
    fc.property(arbDataset(), (any) => {
      for (const of of [stanceTable, tieTable, statementTable]) {
        const table = make(of, find(any));
        expect(tableJson(table)).toBe(`${JSON.stringify([...table.rows], null, 2)}\n`);
      }
    }),
  );
});

test('the ties that rest on a supposition are those that it touches or that read otherwise without it', () => {
  const arbWhatif = fc.record({
    party: fc.constantFrom(...PARTIES),
    issue: fc.constantFrom(...ISSUES),
    position: fc.constantFrom('supports', 'opposes', 'none'),
  });
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, arbWhatif, (any, filter, options, whatif) => {
      const found = findings(any, filter, options, [whatif]);
      const { ties } = found;
      const numbers = ({ a, b, compared, agreed, opposed, mixed, alignment, conflict }: Tie): string =>
        [a, b, compared, agreed, opposed, mixed, alignment, conflict].join(' ');
      const said = new Set(unsupposed(found).ties.map(numbers));
      const rests = ({ terms }: Tie): boolean =>
        terms.some(({ a, b }) => a?.statements.length === 0 || b?.statements.length === 0);
      const supposed = Array.from(make(tieTable, found).rows, (row) => row['supposed']);
      expect(supposed).toEqual(ties.map((tie) => rests(tie) || !said.has(numbers(tie))));
    }),
  );
});

describe('statements', () => {
  test('of everything are the sheet', () => {
    fc.assert(
      fc.property(arbDataset(), (any) => {
        expect(tableCsv(make(statementTable, find(any)))).toBe(writeSheet(any));
      }),
    );
  });

  test('in view are a sheet that opens to the same ties', () => {
    const found = find(SAID, [], { issues: new Set(['x']) });
    const csv = tableCsv(make(statementTable, found));
    const { dataset: read, names } = valueOf(openText(csv, 'x.csv'));
    expect(lines(tieTable(find(read), names))).toEqual(lines(make(tieTable, found)));
    expect(csv.trimEnd().split('\n')).toHaveLength(3);
  });

  test('have no key in JSON for what is not said', () => {
    const found = find(dataset([statement('a supports x', { kind: 'direct', text: '=1+1' })]));
    expect(JSON.parse(tableJson(make(statementTable, found)))).toEqual([
      {
        id: 'a-supports-x',
        party: 'a',
        issue: 'x',
        position: 'supports',
        kind: 'direct',
        text: '=1+1',
        language: 'en',
      },
    ]);
  });

  test('are no formulas in CSV', () => {
    const found = find(dataset([statement('a supports x', { kind: 'direct', text: '=1+1' })]));
    expect(lines(make(statementTable, found))[1]).toContain(",'=1+1,");
  });
});
