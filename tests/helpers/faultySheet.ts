/** Sheets at random in which some rows have faults of many kinds. */
import * as fc from 'fast-check';
import { strToU8 } from 'fflate';

export const HEADINGS = ['id', 'date', 'party', 'issue', 'towards', 'position', 'text', 'intensity'] as const;

/** A row, its cells in the order of `HEADINGS`. */
export type Cells = readonly string[];

const NAMES = ['North', 'north', 'N.o.r.t.h', 'South', 'SOUTH', 'East', 'East; West', '=East'];

const about = fc.oneof(
  fc.tuple(fc.constantFrom('Dam', 'dam', 'Open, or shut', '"Dam"'), fc.constant('')),
  fc.tuple(fc.constant(''), fc.constantFrom('Far', 'far')),
);

/** A row without fault. */
export const goodRow: fc.Arbitrary<Cells> = fc
  .tuple(
    fc.constantFrom('', '2017', '2017-01-23', '13/2/2017', '2/2/2017'),
    fc.constantFrom(...NAMES),
    about,
    fc.constantFrom('yes', 'No', '0.5', '-1', 'unclear', 'absent'),
    fc.constantFrom('', 'We will\nnot.', '<b>'),
    fc.constantFrom('', '1', '4'),
  )
  .map(([date, party, [issue, towards], position, text, intensity]) => [
    '',
    date,
    party,
    issue,
    towards,
    position,
    text,
    intensity,
  ]);

/** A row with one fault; a repeated id is one only beside its like. */
const badRow: fc.Arbitrary<Cells> = fc
  .tuple(
    goodRow,
    fc.constantFrom<readonly [number, string]>(
      [0, 'r1'],
      [1, '31/2/2017'],
      [1, 'May'],
      [2, ''],
      [2, 'South; South'],
      [5, 'perhaps'],
      [5, '7'],
      [5, ''],
      [7, 'much'],
      [8, 'one cell too many'],
    ),
  )
  .map(([row, [index, cell]]) => Object.assign([...row], { [index]: cell }));

/** Rows of which some have faults. */
export const faultyRows: fc.Arbitrary<readonly Cells[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: goodRow }, { weight: 1, arbitrary: badRow }),
  { minLength: 1, maxLength: 12 },
);

/** A sheet as a file. */
export function sheetFile(rows: readonly Cells[], headings: Cells = HEADINGS) {
  const quoted = (cells: Cells): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return { name: 'talks.csv', bytes: strToU8([headings, ...rows].map(quoted).join('\n')) };
}
