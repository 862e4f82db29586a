import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/io/inspect.ts';
import { openFiles } from '../../src/io/openFiles.ts';
import type { Merge } from '../../src/model/problem.ts';
import { faultyRows, goodRow, sheetFile } from '../helpers/faultySheet.ts';
import { notesOf, problemLinesOf, valueOf } from '../helpers/parsed.ts';

const file = (text: string) => ({ name: 'talks.csv', bytes: strToU8(text) });
const opened = (text: string, merge: readonly Merge[]) => valueOf(openFiles([file(text)], { merge })).dataset;

describe('names that may be one', () => {
  const text =
    'party,issue,position,speaker\nU.N.,Open the dam,yes,Ms. A\nUN,open the dam,no,Ms A\nUN,Fish,no,\n';

  test('are offered by kind, the more frequent first, and told in a note', () => {
    const parsed = openFiles([file(text)]);
    const merges = [
      { kind: 'party', names: ['UN', 'U.N.'] },
      { kind: 'issue', names: ['Open the dam', 'open the dam'] },
      { kind: 'speaker', names: ['Ms A', 'Ms. A'] },
    ];
    expect(inspect([file(text)])?.merges).toEqual(merges);
    expect(parsed.ok && parsed.notes.flatMap(({ merge }) => merge ?? [])).toEqual(merges);
    expect(notesOf(parsed)).toContain('column party: "U.N." and "UN" may be the same; they are kept apart');
  });

  test('are offered whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(goodRow, { minLength: 1 }), (rows) => {
        const offered = (some: typeof rows) => inspect([sheetFile(some)])?.merges;
        expect(offered(rows.toReversed())).toEqual(offered(rows));
      }),
    );
  });
});

describe('merging', () => {
  test('takes the first name for all, and tells it no more', () => {
    const text = 'party,issue,position\nU.N.,Dam,yes\nUN,dam,no\n';
    const parsed = openFiles([file(text)], { merge: [{ kind: 'party', names: ['UN', 'U.N.'] }] });
    expect(valueOf(parsed).dataset.parties.map(({ name }) => name)).toEqual(['UN']);
    expect(notesOf(parsed)).not.toContainEqual(expect.stringMatching(/^column party/));
    expect(notesOf(parsed)).toContainEqual(expect.stringMatching(/^column issue/));
  });

  test('touches no name of another kind', () => {
    const text = 'party,issue,position\nDam,dam,yes\ndam,Dam,no\n';
    const dataset = opened(text, [{ kind: 'party', names: ['Dam', 'dam'] }]);
    expect(dataset.parties).toHaveLength(1);
    expect(dataset.issues).toHaveLength(2);
  });

  test('again changes nothing, and neither does the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(goodRow, { minLength: 1 }), (rows) => {
        const merge = inspect([sheetFile(rows)])?.merges ?? [];
        const openedWith = (some: typeof rows, merges: readonly Merge[]) =>
          openFiles([sheetFile(some)], { merge: merges, dateOrder: 'day-first', goodRowsOnly: true });
        const once = openedWith(rows, merge);
        expect(openedWith(rows, [...merge, ...merge.toReversed()])).toEqual(once);
        expect(inspect([sheetFile(rows)], { merge })?.merges).toEqual([]);
        if (!once.ok) return;
        const { statements, ...turned } = valueOf(openedWith(rows.toReversed(), merge)).dataset;
        expect({ ...turned, statements: statements.length }).toEqual({
          ...once.value.dataset,
          statements: once.value.dataset.statements.length,
        });
      }),
    );
  });

  test('follows names through groups that share them, and never in a circle', () => {
    const text = 'party,issue,position\nA,x,yes\na,x,yes\nA.,x,yes\nB,x,yes\n';
    const names = (...merge: Merge[]) => opened(text, merge).parties.map(({ name }) => name);
    const party = (...of: string[]): Merge => ({ kind: 'party', names: of });
    expect(names(party('A', 'a'), party('a', 'A.'))).toEqual(['A', 'B']);
    expect(names(party('A', 'a'), party('a', 'A'), party('A.', 'A'))).toEqual(['A.', 'B']);
    expect(names(party('New', 'B'), party())).toEqual(['A', 'a', 'A.', 'New']);
  });

  test('makes one of the two parties of a joint statement', () => {
    expect(
      opened('party,issue,position\nUN; U.N.; EU,x,yes\n', [{ kind: 'party', names: ['UN', 'U.N.'] }])
        .statements,
    ).toMatchObject([{ parties: ['un', 'eu'] }]);
  });

  test('keeps the ids of statements, so that links to them outlive it', () => {
    const text = 'party,issue,position\nUN,x,yes\nU.N.,x,no\n';
    const ids = (merge: readonly Merge[]) => opened(text, merge).statements.map(({ id }) => id);
    expect(ids([{ kind: 'party', names: ['UN', 'U.N.'] }])).toEqual(ids([]));
  });

  test('refuses a statement that it makes one of a party towards itself', () => {
    const merge: readonly Merge[] = [{ kind: 'party', names: ['UN', 'U.N.'] }];
    const expected = 'a party other than those that speak, with which it is merged';
    expect(problemLinesOf(openFiles([file('party,towards,position\nUN,U.N.,yes\n')], { merge }))).toEqual([
      `row 2, column towards: found "UN", expected ${expected}`,
    ]);
    expect(problemLinesOf(openFiles([file('from,to,sign\nUN,U.N.,1\n')], { merge }))).toEqual([
      `row 2, column to: found "UN", expected ${expected}`,
    ]);
  });

  test('reaches the rows of a matrix', () => {
    const { parties, issues } = opened('x,Dam,dam\nUN,yes,no\nU.N.,no,yes\n', [
      { kind: 'party', names: ['UN', 'U.N.'] },
      { kind: 'issue', names: ['Dam', 'dam'] },
    ]);
    expect([parties.length, issues.length]).toEqual([1, 1]);
  });

  test('goes with good rows only: what is merged is what is left', () => {
    fc.assert(
      fc.property(faultyRows, (rows) => {
        const merge = inspect([sheetFile(rows)])?.merges ?? [];
        const parsed = openFiles([sheetFile(rows)], { goodRowsOnly: true, merge });
        expect(parsed.ok && parsed.notes.some((note) => note.merge)).toBe(false);
      }),
    );
  });
});
