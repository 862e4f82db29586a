/** The fragment of an address that carries a data set: broken outside, or whole with something else inside. */
import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { readFragment, writeFragment } from '../../../src/io/fragment.ts';
import { idNames } from '../../../src/io/names.ts';
import { crc32 } from '../../../src/io/zip/crc32.ts';
import { carriesData } from '../../../src/url/fragment.ts';
import { dataset } from '../../helpers/build.ts';
import { brokenBytes, brokenText } from '../mutate.ts';
import { spoken } from '../opens.ts';
import { sound } from '../sound.ts';
import type { Target } from '../target.ts';
import { prototypesUnharmed } from '../unharmed.ts';
import { parleyFile } from './parleyFile.ts';

const whole = fc.constant(writeFragment(dataset(['a supports x', 'b opposes x'])));

/** A fragment as a program that means harm would make it: packed and summed, whatever it packs. */
const packed = parleyFile.inputs.map((bytes) => link(deflateSync(bytes), bytes));
const torn = brokenBytes(parleyFile.inputs.map((bytes) => deflateSync(bytes))).map((bytes) =>
  link(bytes, bytes),
);
const bomb = fc.integer({ min: 0, max: 40 }).map((mega) => {
  const bytes = new Uint8Array(mega * 1024 * 1024);
  return link(deflateSync(bytes), bytes);
});

function link(payload: Uint8Array, bytes: Uint8Array): string {
  const sum = crc32(bytes).toString(16).padStart(8, '0');
  return `#d1.${Buffer.from(payload).toString('base64url')}.${sum}`;
}

export const fragment: Target = {
  name: 'fragment',
  inputs: fc
    .oneof(
      { weight: 20, arbitrary: brokenText(whole) },
      { weight: 20, arbitrary: packed },
      { weight: 20, arbitrary: torn },
      { weight: 1, arbitrary: bomb },
    )
    .map((text) => Uint8Array.from(Buffer.from(JSON.stringify(text)))),
  law(input) {
    const text = String(JSON.parse(Buffer.from(input).toString()));
    carriesData(text);
    const parsed = readFragment(text);
    spoken(parsed);
    if (parsed.ok) sound(parsed.value, idNames(parsed.value));
    prototypesUnharmed();
  },
};
