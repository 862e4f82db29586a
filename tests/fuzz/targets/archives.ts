/** Archives whose bytes were changed, and such as unpack to much more than they are. */
import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { brokenBytes } from '../mutate.ts';
import { opens } from '../opens.ts';
import type { Target } from '../target.ts';
import { zipped } from '../zipped.ts';

const SHEET = strToU8('party,issue,position\nNorth,Dam,yes\nSouth,Dam,no\n');

const whole = fc.constantFrom(
  zipped({ 'a.csv': SHEET }),
  zipped({ 'a.csv': SHEET, 'b/': new Uint8Array() }, 0),
  zipped({ '__MACOSX/a.csv': SHEET, '../../a.csv': SHEET, constructor: SHEET }),
  zipped({ 'a.zip': zipped({ 'a.csv': SHEET }) }),
);
const bomb = fc
  .tuple(fc.nat(30), fc.constantFrom('a.csv', 'xl/workbook.xml', 'a.zip'))
  .map(([mega, name]) => zipped({ [name]: new Uint8Array(mega * 1_000_000) }, 9));
const crowd = fc
  .nat(2000)
  .map((many) =>
    zipped(Object.fromEntries(Array.from({ length: many }, (_, at) => [`${at}.csv`, SHEET])), 0),
  );

export const archives: Target = {
  name: 'archive',
  inputs: fc.oneof(
    { weight: 60, arbitrary: brokenBytes(whole) },
    { weight: 1, arbitrary: bomb },
    { weight: 1, arbitrary: crowd },
  ),
  law: opens,
};
