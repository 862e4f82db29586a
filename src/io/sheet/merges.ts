/** Names that may be one: they differ only in case, blanks or punctuation. Never merged unasked, always mentioned. */
import type { Merge, Note } from '../../model/problem.ts';
import { MERGE_KINDS } from '../../model/problem.ts';
import { byCodeUnit } from '../../model/ids.ts';
import { shown } from '../path.ts';
import type { Census } from './census.ts';
import { byName } from './things.ts';

/** The groups of names that may be one. Of each the name that is given most often comes first. */
export function likelyMerges({ names }: Census): readonly Merge[] {
  return MERGE_KINDS.flatMap((kind) => {
    const often = names[kind];
    const alike = byName([...often.keys()], (name) => essence(name) || undefined);
    const times = (name: string): number => often.get(name) ?? 0;
    return [...alike.values()]
      .filter((group) => group.length > 1)
      .map((group) => [...group].sort((a, b) => times(b) - times(a) || byCodeUnit(a, b)))
      .sort(([a = ''], [b = '']) => byCodeUnit(a, b))
      .map((group) => ({ kind, names: group }));
  });
}

/** What is said of each group. */
export function mergeNotes(merges: readonly Merge[]): readonly Note[] {
  return merges.map((merge) => ({
    path: `column ${merge.kind}`,
    message: `${[...merge.names].sort(byCodeUnit).map(shown).join(' and ')} may be the same; they are kept apart`,
    merge,
  }));
}

/** Letters, digits and their marks only, without case. */
function essence(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}
