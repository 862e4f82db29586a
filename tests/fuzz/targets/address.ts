/** The address: any text comes to a view that can be written, and is then the same. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { KEY_ORDER } from '../../../src/url/keys.ts';
import { parseAddress } from '../../../src/url/parse.ts';
import { resolveView } from '../../../src/url/resolve.ts';
import { pinnedAddress, writeAddress } from '../../../src/url/write.ts';
import { ADDRESSED, arbView } from '../../helpers/arbitraryView.ts';
import { brokenText, hostileText } from '../mutate.ts';
import type { Target } from '../target.ts';
import { prototypesUnharmed } from '../unharmed.ts';

const CONTEXT = { dataset: ADDRESSED, hash: '0123abcd'.padEnd(64, '0'), home: 'talks' };

const written = arbView(ADDRESSED, ['0123abcd']).map((view) => writeAddress(view, CONTEXT));
const composed = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...KEY_ORDER), hostileText), hostileText), { maxLength: 6 })
  .map((parts) => `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`);

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

/** Inputs are JSON texts, which hold half characters too. */
export const address: Target = {
  name: 'address',
  inputs: fc
    .oneof(brokenText(written), brokenText(composed))
    .map((text) => Uint8Array.from(Buffer.from(JSON.stringify(text)))),
  law(input) {
    const text = String(JSON.parse(Buffer.from(input).toString()));
    const { view, problems } = resolveView(parseAddress(text), CONTEXT);
    for (const { kind, key, value } of problems) {
      if (![kind, key, value].every((each) => typeof each === 'string'))
        throw new Error('a problem without words');
    }
    const again = resolveView(parseAddress(writeAddress(view, CONTEXT)), CONTEXT).view;
    if (!isDeepStrictEqual(plain(again), plain(view)))
      throw new Error('a view that its address does not hold');
    const sent = pinnedAddress(view, CONTEXT);
    if (!/^[\x21-\x7e]*$/.test(sent) || /[<>"`]/.test(sent))
      throw new Error(`an address that is none: ${sent}`);
    prototypesUnharmed();
  },
};
