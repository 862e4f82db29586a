/** Workbooks: parts that are broken or say something else, in an archive that is whole. */
import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { parts, type CellOf } from '../../helpers/workbook.ts';
import { brokenBytes, brokenText, hostileText } from '../mutate.ts';
import { opens } from '../opens.ts';
import type { Target } from '../target.ts';
import { zipped } from '../zipped.ts';

const WHOLE = parts({
  Talks: [
    ['party', 'issue', 'position', 'date'],
    ['North', 'Dam', 'yes', { day: 42_758 }],
    ['South', 'Dam', 0.5, { day: 42_759.5 }],
  ],
  Other: [['x', true]],
});

const cell: fc.Arbitrary<CellOf> = fc.oneof(
  hostileText,
  fc.double(),
  fc.boolean(),
  fc.double().map((day) => ({ day })),
  fc.constantFrom('North', 'Dam', 'yes', 'party', 'issue', 'position', 'date'),
  fc
    .tuple(
      fc.constantFrom('A1', 'XFD1', 'ZZZZ9', '1', '', 'A0'),
      fc.constantFrom('s', 'b', 'e', 'd', 'str', 'inlineStr', 'x'),
      fc.constantFrom('0', '-1', '1e999', 'NaN', '99999999', '#REF!', ''),
    )
    .map(([place, type, value]) => ({
      xml: `<c r="${place}" t="${type}" s="${value}"><f>1+1</f><v>${value}</v></c>`,
    })),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 });
const headed = rows.map((list) => parts({ '=<b>': [['party', 'issue', 'position', 'date'], ...list] }));

/** One part changed as a text, or gone. */
const torn = fc.constantFrom(...Object.keys(WHOLE)).chain((name) =>
  fc.option(brokenText(fc.constant(WHOLE[name] ?? ''), 4), { nil: undefined, freq: 9 }).map((text) => {
    const { [name]: _gone, ...others } = WHOLE;
    return text === undefined ? others : { ...others, [name]: text };
  }),
);

const packed = fc
  .oneof(torn, headed)
  .map((made) =>
    zipped(Object.fromEntries(Object.entries(made).map(([path, text]) => [path, strToU8(text)]))),
  );

export const workbooks: Target = {
  name: 'workbook',
  inputs: fc.oneof({ weight: 5, arbitrary: packed }, { weight: 1, arbitrary: brokenBytes(packed) }),
  law: opens,
};
