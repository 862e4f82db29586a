/** The rows of a sheet in which something is wrong. Most sheets have none, and then no row is read by itself. */
import type { Coded } from '../../model/coded.ts';
import type { Column } from './columns.ts';
import type { Meanings, Texts } from './readColumns.ts';

/** The places of the rows about which `draftOf` has something to report. */
export function doubtfulRows(texts: Texts, meanings: Meanings): readonly number[] {
  const { parties, towards, position, sourceDate, address } = meanings;
  const isDoubtful = new Uint8Array(position.codes.length);
  const doubt = <T>({ values, codes }: Coded<T>, isWrong: (value: T, place: number) => boolean): void => {
    const wrong = values.map(isWrong);
    if (!wrong.includes(true)) return;
    for (let row = 0; row < codes.length; row++) if (wrong[codes[row] ?? 0]) isDoubtful[row] = 1;
  };
  const meansNothing = (column: Column, meaning: Coded<unknown>): void =>
    doubt(texts(column), (text, place) => text !== undefined && meaning.values[place] === undefined);

  doubt(parties, (names) => names.length === 0 || new Set(names).size < names.length);
  doubt(position, (value) => value === undefined);
  meansNothing('kind', meanings.kind);
  meansNothing('date', meanings.date);
  meansNothing('intensity', meanings.intensity);
  meansNothing('red_line', meanings.redLine);
  meansNothing('source_url', address);
  meansNothing('source_date', sourceDate);
  meansNothing('confidence', meanings.confidence);
  doubt(towards, (names) => names.length > 1);

  const [issue, outlet, title] = [texts('issue'), texts('source_outlet'), texts('source_title')];
  const others = towards.values.map(([other]) => other);
  for (let row = 0; row < isDoubtful.length; row++) {
    const other = others[towards.codes[row] ?? 0];
    if ((issue.codes[row] === 0) === (other === undefined)) isDoubtful[row] = 1;
    if (other !== undefined && parties.values[parties.codes[row] ?? 0]?.includes(other)) isDoubtful[row] = 1;
    if (sourceDate.codes[row] === 0) continue;
    // A date of no source.
    const isNamed = outlet.codes[row] !== 0 || title.codes[row] !== 0;
    if (!isNamed && address.values[address.codes[row] ?? 0] === undefined) isDoubtful[row] = 1;
  }
  const rows: number[] = [];
  isDoubtful.forEach((doubtful, row) => {
    if (doubtful) rows.push(row);
  });
  return rows;
}
