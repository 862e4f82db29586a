import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultView } from '../../src/model/defaults.ts';
import { withSupposition, type SupposedCell } from '../../src/model/supposition.ts';
import type { Supposition } from '../../src/model/view.ts';
import { parseAddress } from '../../src/url/parse.ts';
import { resolveView } from '../../src/url/resolve.ts';
import { writeAddress } from '../../src/url/write.ts';
import { dataset } from '../helpers/build.ts';

it('supposes a position, another one in its place, and none again', () => {
  const one = withSupposition([], { party: 'b', issue: 'x', position: 'opposes' });
  const two = withSupposition(one, { party: 'a', issue: 'x', position: 'none' });
  expect(two).toEqual([
    { party: 'a', issue: 'x', position: 'none' },
    { party: 'b', issue: 'x', position: 'opposes' },
  ]);
  const other = withSupposition(two, { party: 'b', issue: 'x', position: 'neutral' });
  expect(other.map(({ position }) => position)).toEqual(['none', 'neutral']);
  expect(withSupposition(other, { party: 'a', issue: 'x', position: undefined })).toEqual([
    { party: 'b', issue: 'x', position: 'neutral' },
  ]);
});

it('keeps one position a cell, in the order of the address, whatever is supposed when', () => {
  const data = dataset({ parties: ['a', 'a-b', 'b'], issues: ['x', 'x-y', 'y'] });
  const cells = fc.record<SupposedCell>({
    party: fc.constantFrom('a', 'a-b', 'b'),
    issue: fc.constantFrom('x', 'x-y', 'y'),
    position: fc.constantFrom('supports', 'opposes', 'none', undefined),
  });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 12 }), (steps) => {
      const whatif = steps.reduce<readonly Supposition[]>(withSupposition, []);
      const context = { dataset: data, hash: '', home: data.id };
      const { view } = resolveView(
        parseAddress(writeAddress({ ...defaultView(data), whatif }, context)),
        context,
      );
      expect(view.whatif).toEqual(whatif);
    }),
  );
});
