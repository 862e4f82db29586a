import { describe, expect, test } from 'vitest';
import { openBytes } from '../../../src/io/open.ts';
import { problemLinesOf, valueOf } from '../../helpers/parsed.ts';
import { parts, workbook, zipped } from '../../helpers/workbook.ts';

const open = (bytes: Uint8Array) => openBytes(bytes, 'talks.xlsx');

describe('a cell', () => {
  /** The text of a statement whose cell is written so. */
  const text = (xml: string, changes: Readonly<Record<string, string>> = {}) => {
    const rows = [
      ['party', 'issue', 'position', 'text'],
      ['A', 'x', 'yes', { xml }],
    ];
    return valueOf(open(zipped({ ...parts({ S: rows }), ...changes }))).dataset.statements[0]?.text;
  };

  test.each([
    ['a text of its own', '<c r="D2" t="inlineStr"><is><t>a</t></is></c>', 'a'],
    [
      'a text in pieces',
      '<c r="D2" t="inlineStr"><is><r><rPr><b/></rPr><t>a </t></r><r><t>b</t></r></is></c>',
      'a b',
    ],
    [
      'a reading aid',
      '<c r="D2" t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh></is></c>',
      '漢',
    ],
    ['what a formula gave', '<c r="D2" t="str"><f>HYPERLINK("http://e.org")</f><v>=1+1</v></c>', '=1+1'],
    ['a number that a formula gave', '<c r="D2"><f>1/4</f><v>0.25</v></c>', '0.25'],
    ['a number in short', '<c r="D2"><v>1.5E-2</v></c>', '0.015'],
    ['a date of a format of its own', '<c r="D2" s="2"><v>42758</v></c>', '2017-01-23'],
    ['a number with a unit', '<c r="D2" s="3"><v>42758</v></c>', '42758'],
    ['an hour without a day', '<c r="D2" s="1"><v>0.5</v></c>', '0.5'],
    ['a day after the last', '<c r="D2" s="1"><v>1E+300</v></c>', '1e+300'],
    ['a day of January 1900', '<c r="D2" s="1"><v>1</v></c>', '1900-01-01'],
    ['a date in words of ISO', '<c r="D2" t="d"><v>2017-01-23T00:00:00</v></c>', '2017-01-23'],
    [
      'a character that XML cannot hold',
      '<c r="D2" t="str"><v>a_x000D_b_x005F_x000D_</v></c>',
      'a\rb_x000D_',
    ],
    ['no place', '<c t="str"><v>a</v></c>', 'a'],
    ['nothing', '<c r="D2" s="1"/>', undefined],
  ])('may hold %s', (_, xml, expected) => {
    expect(text(xml)).toBe(expected);
  });

  test('counts days from 1904 where the workbook says so', () => {
    const made = parts({ S: [] });
    const from1904 =
      made['xl/workbook.xml']
        ?.replace('<workbookPr/>', '<workbookPr date1904="1"/>')
        .replace('<sheets></sheets>', '<sheets><sheet name="S" r:id="rId1"/></sheets>') ?? '';
    expect(text('<c r="D2" s="1"><v>41296</v></c>', { 'xl/workbook.xml': from1904 })).toBe('2017-01-23');
  });

  const faults = (xml: string) =>
    problemLinesOf(
      open(
        workbook({
          S: [
            ['party', 'issue', 'position', 'text'],
            ['A', 'x', 'yes', { xml }],
          ],
        }),
      ),
    );

  test.each([
    [
      'an error',
      '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      'sheet "S": row 2, column D: found the error #DIV/0!, expected a value',
    ],
    [
      'no such text',
      '<c r="D2" t="s"><v>99</v></c>',
      'sheet "S": row 2, column D: found text number "99", expected the number of one of the workbook\'s texts',
    ],
    ['no number', '<c r="D2"><v>x</v></c>', 'sheet "S": row 2, column D: found "x", expected a number'],
    [
      'a place too far',
      '<c r="XFE2"><v>1</v></c>',
      'sheet "S": row 2, column XFE: found a cell, expected none after column XFD',
    ],
    [
      'no heading',
      '<c r="AB2"><v>1</v></c>',
      'sheet "S": row 2: found 28 cells, "1" among the last, expected 4 cells, as many as there are headings',
    ],
  ])('with %s is named with its sheet, row and column', (_, xml, problem) => {
    expect(faults(xml)).toEqual([problem]);
  });
});
