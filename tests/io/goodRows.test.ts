import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFiles } from '../../src/io/openFiles.ts';
import { rowIn } from '../../src/io/path.ts';
import { faultyRows, sheetFile } from '../helpers/faultySheet.ts';
import { problemLinesOf, valueOf } from '../helpers/parsed.ts';
import { workbook } from '../helpers/workbook.ts';

const file = (text: string, name = 'talks.csv') => ({ name, bytes: strToU8(text) });
const goodOnly = (text: string) => openFiles([file(text)], { goodRowsOnly: true });

test('however many rows are bad, the others open', () => {
  const bad = 'A,x,perhaps\n'.repeat(150_000);
  const parsed = goodOnly(`party,issue,position\n${bad}B,x,yes\n`);
  expect(valueOf(parsed).leftOut).toHaveLength(150_000);
  expect(valueOf(parsed).dataset.statements).toHaveLength(1);
});

describe('the good rows of a sheet', () => {
  test('are what the sheet would be without the others, which are all told', () => {
    let opened = 0;
    fc.assert(
      fc.property(faultyRows, (rows) => {
        const parsed = openFiles([sheetFile(rows)], { goodRowsOnly: true });
        if (!parsed.ok) return;
        opened++;
        const bad = new Set(parsed.value.leftOut.map(({ path }) => rowIn(path)));
        const rest = rows.filter((_, index) => !bad.has(index + 2));
        expect(parsed.value.dataset).toEqual(valueOf(openFiles([sheetFile(rest)])).dataset);
        const told = openFiles([sheetFile(rows)]);
        expect(parsed.value.leftOut).toEqual(told.ok ? [] : expect.arrayContaining([...told.problems]));
      }),
    );
    expect(opened).toBeGreaterThan(10);
  });

  test('are all rows where nothing is wrong', () => {
    const text = 'party,issue,position\nA,x,yes\nB,x,no\n';
    expect(valueOf(goodOnly(text))).toEqual(valueOf(openFiles([file(text)])));
  });

  test('are left without those that only the rows left out made readable', () => {
    // Without the second row 0 and 1 are no and yes: they are read by their whole column.
    const text = 'party,issue,vote\nA,x,1\n,x,-1\nB,x,0\n';
    expect(valueOf(goodOnly(text)).dataset.statements.map(({ position }) => position)).toEqual([
      'supports',
      'opposes',
    ]);
  });

  test('are found in a matrix, an edge list and a workbook, too', () => {
    expect(valueOf(goodOnly('x,Dam,Fish\nA,yes,no\nB,perhaps,no\nC,no,yes\n'))).toMatchObject({
      dataset: { parties: [{ name: 'A' }, { name: 'C' }] },
      leftOut: [{ path: 'row 3, column "Dam"', found: '"perhaps"' }],
    });
    expect(valueOf(goodOnly('from,to,sign\nA,B,1\nA,A,1\n'))).toMatchObject({
      dataset: { statements: { length: 1 } },
      leftOut: [{ path: 'row 3, column to' }],
    });
    const bytes = workbook({
      'row 9, "x"': [
        ['party', 'issue', 'position'],
        ['A', 'x', 'yes'],
        ['B', 'x', 7],
      ],
    });
    expect(valueOf(openFiles([{ name: 'w.xlsx', bytes }], { goodRowsOnly: true }))).toMatchObject({
      dataset: { statements: { length: 1 } },
      leftOut: [{ path: 'sheet "row 9, \\"x\\"": row 3, column position' }],
    });
  });
});

describe('nothing is opened', () => {
  const HEADING = 'party,issue,position\n';

  test.each([
    ['if no row is good', `${HEADING}A,x,perhaps\n`, /^row 2, column position: found "perhaps"/],
    ['if a column is missing', 'party,issue\nA,x\n', /^row 1, column position: found nothing/],
    [
      'if an open quotation mark has swallowed rows',
      `${HEADING}A,x,yes\nB,"x,no\nC,x,no\n`,
      /^row 3: found a quotation mark that is never closed/,
    ],
    [
      'if a stray quotation mark has swallowed rows',
      `${HEADING}A,x,yes\nB,"x" y,no\nC,"x",no\n`,
      /^row 3: found a stray quotation mark/,
    ],
  ])('%s', (_, text, problem) => {
    const lines = problemLinesOf(goodOnly(text));
    expect(lines[0]).toMatch(problem);
  });

  test('if nobody knows which day is meant, as long as nobody says it', () => {
    const text = 'date,party,issue,position\n1/2/2017,A,x,yes\n2/3/2017,B,x,perhaps\n';
    expect(goodOnly(text).ok).toBe(false);
    const days = (dateOrder: 'day-first' | 'month-first') =>
      valueOf(openFiles([file(text)], { goodRowsOnly: true, dateOrder })).dataset.statements.map(
        ({ date }) => date,
      );
    expect(days('day-first')).toEqual(['2017-02-01']);
    expect(days('month-first')).toEqual(['2017-01-02']);
  });

  test('of a scale that nobody has explained: what is within -1 and 1 means something else on it', () => {
    const likert = `${HEADING}A,x,1\nB,x,5\nC,x,3\n`;
    expect(problemLinesOf(goodOnly(likert))[0]).toMatch(
      /^row 2, column position: found "1", expected .*the numbers of this column go beyond -1 to 1/,
    );
    const positions = { '1': 'opposes', '3': 'neutral', '5': 'supports' } as const;
    const read = valueOf(openFiles([file(likert)], { positions }));
    expect(read.dataset.statements.map(({ position }) => position)).toEqual([
      'opposes',
      'supports',
      'neutral',
    ]);
  });
});

test('a single number beyond the scale may be a slip', () => {
  expect(valueOf(goodOnly('party,issue,position\nA,x,1\nB,x,-10\nC,x,-1\n'))).toMatchObject({
    dataset: { statements: [{ position: 1 }, { position: -1 }] },
    leftOut: [{ path: 'row 3, column position' }],
  });
});

describe('positions in words that nobody knows', () => {
  const text = 'party,issue,position\nA,x,Rather yes\nB,x,rather YES\nC,x,__proto__\nD,x,no\n';

  test('are read as the reader says, in any case', () => {
    const positions = { 'Rather yes': 'conditional', ['__proto__']: 'unclear', no: 'neutral' } as const;
    const { dataset } = valueOf(openFiles([file(text)], { positions }));
    expect(dataset.statements.map(({ position }) => position)).toEqual([
      'conditional',
      'conditional',
      'unclear',
      'neutral',
    ]);
  });

  test('stay problems where nothing is said of them', () => {
    const positions = { perhaps: 'supports' } as const;
    expect(problemLinesOf(openFiles([file(text)], { positions }))).toHaveLength(3);
  });

  test('may be numbers of a matrix', () => {
    const matrix = file('x,Dam,Fish\nA,0,10\nB,5,10\n');
    const positions = { '0': -1, '5': 0, '10': 1 };
    const { dataset } = valueOf(openFiles([matrix], { positions }));
    expect(dataset.statements.map(({ position }) => position)).toEqual([-1, 1, 0, 1]);
  });
});
