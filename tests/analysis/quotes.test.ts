import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctQuotes, quotesIn } from '../../src/analysis/quotes.ts';
import { restOf, withColumns } from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { arbFile } from '../helpers/arbitraryFile.ts';

test('direct quotes are counted by their words, of columns as of statements', () => {
  fc.assert(
    fc.property(arbFile, (data) => {
      const { statements } = data;
      const words = statements.filter(({ kind }) => kind === 'direct').map(({ text }) => text);
      const many = new Set(words.filter((text) => text !== undefined)).size;
      expect(distinctQuotes(statements)).toBe(many);
      expect(quotesIn(data)).toBe(many);
      expect(quotesIn(withColumns(restOf(data), statements.length, () => columnsOf(statements)))).toBe(many);
    }),
  );
});
