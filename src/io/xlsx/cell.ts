/** The value of a cell of a workbook. */
import { shown } from '../path.ts';
import { dateOfDay } from './dates.ts';
import { unescaped } from './texts.ts';

/** What the cells of all sheets refer to. */
export interface Shared {
  /** The texts of the workbook, by their numbers. */
  readonly strings: readonly string[];
  /** For each style, by its number, whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  /** Whether days are counted from 1904, and not from 1900. */
  readonly from1904: boolean;
}

/** The text by which a CSV file would have the value, or why there is none. */
type ReadCell = { readonly text: string } | { readonly found: string; readonly expected: string };

/** Reads what is written in a cell, which is not empty, by the type that the standard gives it (ECMA-376, ST_CellType). */
export function readCell(written: string, type: string, style: number, shared: Shared): ReadCell {
  switch (type) {
    case 's': {
      const text = shared.strings[Number(written)];
      if (text !== undefined) return { text };
      return {
        found: `text number ${shown(written)}`,
        expected: "the number of one of the workbook's texts",
      };
    }
    case 'b':
      return { text: written === '1' ? 'true' : 'false' };
    case 'e':
      return { found: `the error ${written}`, expected: 'a value' };
    case 'd':
      return { text: written.replace(/T00:00:00(\.0+)?Z?$/, '') };
    case 'n': {
      const number = Number(written);
      if (!Number.isFinite(number)) return { found: shown(written), expected: 'a number' };
      const date = shared.dateStyles[style] ? dateOfDay(number, shared.from1904) : undefined;
      return { text: date ?? String(number) };
    }
    default:
      return { text: unescaped(written) };
  }
}
