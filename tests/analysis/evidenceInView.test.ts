/** What the statements in view rest on is what they have, one after the other. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceInView } from '../../src/analysis/evidenceInView.ts';
import { findings } from '../../src/analysis/findings.ts';
import { distinctQuotes } from '../../src/analysis/quotes.ts';
import { arbDataset, arbFilter, arbOptions } from '../helpers/arbitrary.ts';

const some = (...words: readonly string[]) =>
  fc.array(fc.option(fc.constantFrom(...words), { nil: undefined }), { minLength: 24, maxLength: 24 });

it('has the sources and the distinct quotes of the statements in view', () => {
  const arbSaid = fc.tuple(some('Yes.', 'No.', 'So be it.'), some('page', 'post'));
  fc.assert(
    fc.property(arbDataset(), arbSaid, arbFilter, arbOptions, (made, [words, pages], filter, options) => {
      const statements = made.statements.map((each, at) => ({ ...each, text: words[at], source: pages[at] }));
      const found = findings({ ...made, statements }, filter, options);
      expect(evidenceInView(found)).toEqual({
        sources: new Set(found.statements.flatMap(({ source }) => source ?? [])),
        quotes: distinctQuotes(found.statements),
      });
    }),
  );
});
