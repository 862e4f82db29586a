/** Dates in workbooks: numbers that a cell's style shows as days. */
import { momentText } from '../sheet/dates.ts';
import type { Part } from './workbook.ts';
import { readXml } from './xml.ts';

/** The formats of dates and times that every workbook has, by their numbers, first and last of each run. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** `xl/styles.xml`: for each style of a cell, by its number, whether it shows a date. */
export function dateStylesOf(document: string): Part<readonly boolean[]> {
  const own = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  const fault = readXml(document, {
    open(name, attribute) {
      if (name === 'numFmt') own.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = attribute('numFmtId') ?? '0';
        const code = own.get(id);
        styles.push(code === undefined ? isBuiltIn(Number(id)) : isDateFormat(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return { value: styles, fault };
}

const isBuiltIn = (id: number): boolean => BUILT_IN.some(([first, last]) => id >= first && id <= last);

/** Whether a format has a day, month, year, hour or second in it, outside texts, colours and languages. */
function isDateFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return bare !== 'General' && /[dmyhs]/i.test(bare);
}

/** Day 1 is 1 January 1900 and day 60 a 29 February that never was, or day 0 is 1 January 1904. */
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1462;

/** The last day of the year 9999. */
const LAST = 2_958_465;

/** A day number as files write dates, to the second; undefined for what is an hour only, or no day at all. */
export function dateOfDay(number: number, from1904: boolean): string | undefined {
  const day = from1904 ? number + DAYS_TO_1904 : number < 60 ? number + 1 : number;
  if (!(number >= 1 && day < LAST + 1)) return undefined;
  return momentText(Math.round((day - DAYS_TO_1970) * 86_400) * 1000);
}
