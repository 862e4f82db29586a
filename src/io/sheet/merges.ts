/** Names that may be one: they differ only in case, blanks or punctuation. Never merged, always mentioned. */
import type { Note } from '../../model/problem.ts';
import { byCodeUnit } from '../../model/ids.ts';
import { shown } from '../path.ts';
import type { Draft } from './draft.ts';
import { byName } from './things.ts';

const COLUMNS: readonly { column: string; names: (draft: Draft) => readonly (string | undefined)[] }[] = [
  { column: 'party', names: ({ parties, towards }) => [...parties, towards] },
  { column: 'issue', names: ({ issue }) => [issue] },
  { column: 'topic', names: ({ topic }) => [topic] },
  { column: 'event', names: ({ event }) => [event] },
  { column: 'speaker', names: ({ speaker }) => [speaker] },
];

/** A note for each group of names that may be one. */
export function likelyMerges(drafts: readonly Draft[]): readonly Note[] {
  return COLUMNS.flatMap(({ column, names }) => {
    const all = new Set(drafts.flatMap(names).filter((name) => name !== undefined));
    const alike = byName([...all].sort(byCodeUnit), (name) => essence(name) || undefined);
    return [...alike.values()]
      .filter((group) => group.length > 1)
      .map((group) => ({
        path: `column ${column}`,
        message: `${group.map(shown).join(' and ')} may be the same; they are kept apart`,
      }));
  });
}

/** Letters, digits and their marks only, without case. */
function essence(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}
