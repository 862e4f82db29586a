import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { dataset } from '../helpers/build.ts';
import { parley } from '../helpers/commandLine.ts';

const FILES = { 'river.json': canonicalText(dataset(['north supports dam', 'south opposes dam'])) };

describe('a wrong option', () => {
  test.each([
    ['no command', []],
    ['no command quarrel: expected one of validate, ties, issues, blocs, convert', ['quarrel']],
    ["Unknown option '--rules'", ['ties', 'river.json', '--rules', 'any']],
    ["Unknown option '--rule'", ['convert', 'river.json', '--rule', 'any']],
    ['--rule: found last, expected one of latest, any, every', ['ties', 'river.json', '--rule', 'last']],
    ['--norm: found nothing, expected', ['ties', 'river.json', '--norm', '']],
    ['--count: found some, expected one of contested, all', ['ties', 'river.json', '--count', 'some']],
    ['--format: found xml', ['ties', 'river.json', '--format', 'xml']],
    ['--joint: found maybe', ['ties', 'river.json', '--joint', 'maybe']],
    [
      '--evidence: found hearsay, expected one of direct, reported, coded',
      ['ties', 'river.json', '--evidence', 'hearsay'],
    ],
    [
      '--from: found 2020-02-30, expected a day, month or year',
      ['ties', 'river.json', '--from', '2020-02-30'],
    ],
    ['--to: found 2020-01-01T10:00, expected a day', ['ties', 'river.json', '--to', '2020-01-01T10:00']],
    ['--parties: found West, expected', ['ties', 'river.json', '--parties', 'north~West']],
    ['--issues: found war, expected', ['ties', 'river.json', '--issues', 'war']],
    ['--map: found parties=x, expected COLUMN=HEADING', ['ties', 'river.json', '--map', 'parties=x']],
    [
      '--to: found docx, expected one of parley, csv, graphml, gexf',
      ['convert', 'river.json', '--to', 'docx'],
    ],
    ['--to: found nothing, expected one of parley, csv', ['convert', 'river.json']],
    ['ties: found no file, expected one', ['ties']],
    ['ties: found 2 files, expected one', ['ties', 'a', 'b']],
    ['validate: found no file', ['validate']],
  ])('%s … exits 2 and tells the usage', (message, argv) => {
    const { status, out, err } = parley(argv, FILES);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('usage:');
  });

  test('is told with all others', () => {
    expect(parley(['ties', 'river.json', '--rule', 'x', '--norm', 'y'], FILES).err).toMatch(
      /--rule.*\n--norm/,
    );
  });
});
