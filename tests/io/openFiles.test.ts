import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mayNeedSqlite, openFiles } from '../../src/io/openFiles.ts';
import { parley } from '../helpers/commandLine.ts';
import { dnaFile } from '../helpers/dna.ts';
import { tieLinesOf } from '../helpers/opened.ts';
import { notesOf, problemLinesOf, valueOf } from '../helpers/parsed.ts';
import { openSqlite } from '../helpers/sqlite.ts';
import { workbook } from '../helpers/workbook.ts';
import { COMMENTS, PARTICIPANTS, TIES, VOTES } from './polis/export.ts';

const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const SHEET = 'party,issue,position\nA,x,yes\nB,x,no\n';
const comments = file('comments.csv', COMMENTS);
const votes = file('votes.csv', VOTES);
const participants = file('participants-votes.csv', PARTICIPANTS);

describe('one file', () => {
  test('is opened as what it is', () => {
    expect(tieLinesOf(openFiles([file('s.csv', SHEET)]))).toEqual(['A,B,1,0,1,0,0,1,-1']);
  });

  test('may come in an archive, and is named where something is wrong', () => {
    const zip = (text: string) => ({
      name: 'x.zip',
      bytes: zipSync({
        'talks.csv': strToU8(text),
        '__MACOSX/._talks.csv': strToU8('\0'),
        '.DS_Store': strToU8('\0'),
      }),
    });
    expect(valueOf(openFiles([zip(SHEET)])).dataset.id).toBe('talks');
    expect(problemLinesOf(openFiles([zip(SHEET.replace('no', 'perhaps'))]))).toEqual([
      expect.stringMatching(/^talks\.csv: row 3, column position: found "perhaps"/),
    ]);
    expect(notesOf(openFiles([zip(SHEET.replace('A', ' A'))]))).toEqual([
      'talks.csv: row 2: blanks round 1 cell were trimmed, here first',
    ]);
  });
});

test('SQLite is needed for a database and for an archive, which may hold one, and for nothing else', () => {
  const database = dnaFile(3, { said: [{ who: 'North', concept: 'Dam', agreement: 1 }] });
  const archive = zipSync({ 'talks.dna': database });
  expect([database, archive].map(mayNeedSqlite)).toEqual([true, true]);
  expect(mayNeedSqlite(strToU8(SHEET))).toBe(false);
  expect(mayNeedSqlite(workbook({ Sheet: [['party']] }))).toBe(false);
  const parsed = openFiles([{ name: 'x.zip', bytes: archive }], { sqlite: openSqlite });
  expect(valueOf(parsed).dataset).toMatchObject({ id: 'talks', parties: [{ name: 'North' }] });
});

describe('the files of a Polis export', () => {
  test.each([
    ['comments first', [comments, votes]],
    ['votes first', [votes, comments]],
    ['whatever they are called', [file('b', VOTES), file('a', COMMENTS)]],
    ['as a matrix', [participants, comments]],
    ['in both forms', [participants, comments, votes]],
  ])('open together, %s', (_, files) => {
    const parsed = openFiles(files);
    expect(tieLinesOf(parsed)).toEqual(TIES);
    expect(valueOf(parsed).dataset.issues).toMatchObject([
      { id: '0', proposition: 'Open the dam' },
      { id: '3', proposition: 'Say "no" to\n<script>alert(1)</script>' },
      { id: '4', proposition: 'Open the dam' },
    ]);
  });

  test('have dates where they are told, and the name of the votes', () => {
    const { dataset } = valueOf(openFiles([participants, comments, votes]));
    expect(dataset).toMatchObject({ id: 'votes', statements: { length: 8 } });
    expect(dataset.statements[0]).toMatchObject({ date: '2014-06-18T03:53:44.123Z' });
  });

  test('have groups as parties on request, made of the last vote of each participant', () => {
    const options = { groups: true };
    const alone = openFiles([participants], options);
    const together = openFiles([comments, votes, participants], options);
    expect(tieLinesOf(together)).toEqual(tieLinesOf(alone));
    const notes = (parsed: typeof alone) =>
      new Set(valueOf(parsed).dataset.statements.map(({ note }) => note));
    expect(notes(together)).toEqual(notes(alone));
  });

  test('may come in an archive, which names them; what is not read is noted', () => {
    const bytes = zipSync({
      'out/comments.csv': comments.bytes,
      'out/votes.csv': votes.bytes,
      'out/summary.csv': strToU8('topic,"Water\nand fish"\nvoters,3\n'),
    });
    const parsed = openFiles([{ name: 'River talks.zip', bytes }]);
    expect(valueOf(parsed).dataset).toMatchObject({ id: 'river-talks', title: 'River talks' });
    expect(notesOf(parsed)).toContain('out/summary.csv: no file of a Polis export that Parley reads');
    expect(parley(['ties', 'x.zip'], { 'x.zip': bytes }).out.split('\n').slice(1, -1)).toEqual(TIES);
  });

  test('say which of them has a fault', () => {
    const bad = [
      file('votes.csv', VOTES.replace(',0,0,1\n', ',0,0,7\n')),
      file('comments.csv', COMMENTS.replace(',4,1,', ',3,1,')),
    ];
    expect(problemLinesOf(openFiles(bad))).toEqual([
      'comments.csv: row 4, column comment-id: found "3", expected each comment once: row 3 has this one',
      'votes.csv: row 2, column vote: found "7", expected 1 (agree), -1 (disagree) or 0 (pass)',
    ]);
    const bytes = zipSync(Object.fromEntries(bad.map((each) => [each.name, each.bytes])));
    expect(parley(['validate', 'x.zip'], { 'x.zip': bytes })).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^x\.zip: comments\.csv: row 4, .*\nx\.zip: votes\.csv: row 2, .*\n$/),
    });
  });

  test('go by their ids where comments.csv has no words', () => {
    const parsed = openFiles([votes, file('c', 'comment-id,comment-body\n0,Open the dam\n3,\n')]);
    expect(valueOf(parsed).dataset.issues.map(({ title }) => title)).toEqual(['Open the dam', '3', '4']);
    expect(notesOf(parsed)).toEqual([
      'column comment-id: comments that go by their ids, because comments.csv does not have their words: 2',
    ]);
  });
});

describe('files are refused', () => {
  test.each([
    ['that are none', [], 'file: found nothing, expected a file'],
    [
      'in an empty archive',
      [{ name: 'x.zip', bytes: zipSync({ '.x': strToU8('x') }) }],
      'file: found nothing, expected a file',
    ],
    [
      'that do not belong together',
      [file('a.csv', SHEET), file('b.csv', SHEET)],
      'file: found 2 files that do not belong together, expected one file, or those of one Polis export',
    ],
    [
      'of two exports',
      [votes, file('other.csv', VOTES), comments],
      'other.csv: found a second votes.csv, expected one: votes.csv is one',
    ],
    [
      'in a damaged archive',
      [votes, { name: 'x.zip', bytes: zipSync({ a: strToU8('x') }).subarray(0, 40) }],
      'x.zip: file: found a damaged ZIP archive, expected a whole one',
    ],
  ])('%s', (_, files, problem) => {
    expect(problemLinesOf(openFiles(files))).toEqual([problem]);
  });
});
