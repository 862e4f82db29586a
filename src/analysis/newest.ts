/** The order in which statements are read: what was said last stands first. */
import type { Statement } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { compareWritten, readDate, type WrittenDate } from '../model/time.ts';

/**
 * Newest first, undated last; those of one date by id, whatever the file's order. Many statements share few dates:
 * each is read once, and only statements of one date are compared by id.
 */
export function newestFirst(statements: readonly Statement[]): readonly Statement[] {
  return byDates(statements).flat();
}

/** The same the other way round: undated first; those of one date by id, too. */
export function oldestFirst(statements: readonly Statement[]): readonly Statement[] {
  return byDates(statements).toReversed().flat();
}

/** Groups of one date each, newest first. */
function byDates(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const written = new Map<string | undefined, string>();
  const days = new Map<string, { readonly date: WrittenDate | undefined; readonly said: Statement[] }>();
  for (const statement of statements) {
    const { date: text } = statement;
    let key = written.get(text);
    if (key === undefined) {
      const date = text === undefined ? undefined : readDate(text);
      key = date ? `${date.instant} ${date.timed}` : '';
      written.set(text, key);
      if (!days.has(key)) days.set(key, { date, said: [] });
    }
    days.get(key)?.said.push(statement);
  }
  return [...days.values()]
    .sort((a, b) => compareWritten(b.date, a.date))
    .map(({ said }) => said.sort((a, b) => byCodeUnit(a.id, b.id)));
}
