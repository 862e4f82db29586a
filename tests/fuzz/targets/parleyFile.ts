/** Parley's own file: broken as a text, or whole JSON that says something else. */
import * as fc from 'fast-check';
import { canonicalText } from '../../../src/io/canonical.ts';
import { dataset } from '../../helpers/build.ts';
import { arbFile } from '../../helpers/arbitraryFile.ts';
import { HOSTILE } from '../hostile.ts';
import { brokenText, encoded } from '../mutate.ts';
import { opens } from '../opens.ts';
import type { Target } from '../target.ts';

const small = fc.constant(
  canonicalText(dataset(['a supports x on 2017-01-23', 'b opposes x on 2017-01-24'])),
);
const whole = fc.oneof(small, arbFile.map(canonicalText));

/** What may stand for any value of JSON. */
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(
    null,
    true,
    0,
    -0,
    1e308,
    5e-324,
    -1,
    2,
    [],
    {},
    '',
    ' ',
    [[]],
    [null],
    { en: '' },
    { en: 'x' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const change = fc.tuple(fc.nat(9999), fc.nat(3), fc.constantFrom(...HOSTILE), value);

/** A JSON text with some of its values exchanged, removed, doubled or moved under another key. */
const told = fc
  .tuple(whole, fc.array(change, { maxLength: 4 }))
  .map(([text, changes]) =>
    changes.reduce((now, [at, how, key, put]) => changed(now, at, how, key, put), text),
  );

function changed(text: string, at: number, how: number, other: string, put: unknown): string {
  let left = 0;
  let count = 0;
  const walk = (counting: boolean) => (key: string, each: unknown) => {
    if (key === '') return each;
    if (counting) count++;
    else if (left-- === 0)
      return how === 0 ? put : how === 1 ? undefined : how === 2 ? [each, each] : { [other]: each };
    return each;
  };
  JSON.parse(text, walk(true));
  left = Math.floor((at * count) / 10_000);
  return JSON.stringify(JSON.parse(text, walk(false)));
}

export const parleyFile: Target = {
  name: 'parley-file',
  inputs: encoded(fc.oneof(brokenText(whole), told)),
  law: opens,
};
