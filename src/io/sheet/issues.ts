/** The issues of a sheet, with their topics. */
import type { Issue } from '../../model/dataset.ts';
import { byCodeUnit } from '../../model/ids.ts';
import type { Note } from '../../model/problem.ts';
import { isShortTitle } from '../fields.ts';
import { shown } from '../path.ts';
import type { Census } from './census.ts';
import { inIdOrder, type Ids } from './things.ts';

/** The issues that the rows name. Of several topics for one issue the one given most often is taken, and said. */
export function issuesOf(
  { topicsOf }: Census,
  ids: Ids,
  topicIds: Ids,
): { list: readonly Issue[]; notes: readonly Note[] } {
  const notes: Note[] = [];
  const list = inIdOrder(ids, (id, name): Issue => {
    const [first, ...others] = [...(topicsOf.get(name) ?? [])]
      .sort(([a, some], [b, more]) => more - some || byCodeUnit(a, b))
      .map(([topic]) => topic);
    if (others.length > 0) {
      const also = others.map(shown).join(', ');
      notes.push({
        path: 'column topic',
        message: `${shown(name)} stands under ${shown(first)}, not also under ${also}`,
      });
    }
    const topic = first === undefined ? undefined : topicIds.get(first);
    return { id, title: titleOf(name), proposition: name, topic, asks: [] };
  });
  return { list, notes };
}

/** The name, or as many of its words as a title has room for. */
export function titleOf(name: string): string {
  if (isShortTitle(name)) return name;
  const characters = [...name];
  let end = characters.length;
  while (!isShortTitle(`${characters.slice(0, end).join('')}…`)) end--;
  const cut = characters.slice(0, end).join('');
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}

/** What is said of names too long for the graph. */
export function shortenedNotes(issues: readonly Issue[], column = 'issue'): readonly Note[] {
  const count = issues.filter(({ title, proposition }) => title !== proposition).length;
  if (count === 0) return [];
  const what = count === 1 ? '1 name is' : `${count} names are`;
  return [{ path: `column ${column}`, message: `${what} too long for a title and shortened there` }];
}
