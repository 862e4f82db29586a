import { describe, expect, test } from 'vitest';
import { positionReader } from '../../../src/io/sheet/positions.ts';
import { readSheet } from '../../helpers/sheet.ts';
import { valueOf } from '../../helpers/parsed.ts';

const read = (heading: string, cells: readonly string[], decimalComma = false) => {
  const reader = positionReader(heading, cells, decimalComma);
  return cells.map(reader.read);
};

test.each([
  ['supports', ['supports', 'Agree', 'YES', 'pro', 'for', 'in favour']],
  ['opposes', ['opposes', 'disagree', 'No', 'contra', 'against']],
  ['neutral', ['neutral', 'abstain', 'Abstention']],
  ['conditional', ['conditional']],
  ['unclear', ['unclear', 'ambiguous']],
])('%s is also said in other words', (position, words) => {
  expect(read('position', words)).toEqual(words.map(() => position));
});

describe('numbers', () => {
  test('from -1 to 1 are read as they are, also beside words', () => {
    expect(read('position', ['-1', '-0.25', '0', '.5', '1', '1e-7', 'no'])).toEqual([
      -1,
      -0.25,
      0,
      0.5,
      1,
      1e-7,
      'opposes',
    ]);
  });

  test('outside are no positions', () => {
    expect(read('position', ['1.5', '-2', 'Infinity', '0x1', ''])).toEqual(Array(5).fill(undefined));
  });

  test.each(['agreement', 'agree', 'vote'])(
    '0 and 1 alone are no and yes under the heading %s',
    (heading) => {
      expect(read(heading, ['0', '1', '1'])).toEqual(['opposes', 'supports', 'supports']);
    },
  );

  test('0 and 1 alone are neutral and yes under any other heading', () => {
    expect(read('position', ['0', '1'])).toEqual([0, 1]);
    expect(read('stance', ['0', '1'])).toEqual([0, 1]);
  });

  test('0 and 1 are read as they are where the column has another number too', () => {
    expect(read('vote', ['0', '1', '-1'])).toEqual([0, 1, -1]);
    expect(read('agreement', ['0', '0.5'])).toEqual([0, 0.5]);
  });

  test('0 and 1 keep their meaning beside a word', () => {
    expect(read('agreement', ['0', '1', 'ambiguous'])).toEqual(['opposes', 'supports', 'unclear']);
  });

  test('never are minus zero', () => {
    expect(read('position', ['-0'])).toEqual([0]);
  });

  test('may have a comma only where commas do not divide cells', () => {
    expect(read('position', ['0,5', '\u22121'], true)).toEqual([0.5, -1]);
    expect(read('position', ['0,5'])).toEqual([undefined]);
    const sheet = valueOf(readSheet('party;issue;position\nA;x;-0,5\n', 'x.csv'));
    expect(sheet.statements).toMatchObject([{ position: -0.5 }]);
  });
});
