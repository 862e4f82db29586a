/** Whether a graph with the words behind its ties can be written at all. */
import type { CellColumns } from '../../analysis/cellColumns.ts';

/** So many meetings of two parties on an issue make a file of some gigabytes, which no program for graphs opens. */
const MOST = 10_000_000;

/** Whether more parties meet on issues in view than a file can hold the words of. */
export function hasTooManyWords({ thing, encoded }: CellColumns): boolean {
  const speakers = new Float64Array(encoded.issues.length + encoded.parties.length);
  for (let cell = 0; cell < thing.length; cell++) {
    const about = thing[cell] ?? 0;
    speakers[about] = (speakers[about] ?? 0) + 1;
  }
  return speakers.reduce((sum, many) => sum + (many * (many - 1)) / 2, 0) > MOST;
}
