/** Names that may be one: they differ only in case, blanks or punctuation. Never merged unasked, always mentioned. */
import type { Merge, MergeKind, Note } from '../../model/problem.ts';
import { MERGE_KINDS } from '../../model/problem.ts';
import { byCodeUnit } from '../../model/ids.ts';
import { shown } from '../path.ts';
import type { Draft } from './draft.ts';
import { byName } from './things.ts';

const NAMES: Readonly<Record<MergeKind, (draft: Draft) => readonly (string | undefined)[]>> = {
  party: ({ parties, towards }) => [...parties, towards],
  issue: ({ issue }) => [issue],
  topic: ({ topic }) => [topic],
  event: ({ event }) => [event],
  speaker: ({ speaker }) => [speaker],
};

/** The groups of names that may be one. Of each the name that is given most often comes first. */
export function likelyMerges(drafts: readonly Draft[]): readonly Merge[] {
  return MERGE_KINDS.flatMap((kind) => {
    const given = drafts.flatMap(NAMES[kind]).filter((name) => name !== undefined);
    const often = byName(given, (name) => name);
    const alike = byName([...often.keys()], (name) => essence(name) || undefined);
    const times = (name: string): number => often.get(name)?.length ?? 0;
    return [...alike.values()]
      .filter((group) => group.length > 1)
      .map((group) => [...group].sort((a, b) => times(b) - times(a) || byCodeUnit(a, b)))
      .sort(([a = ''], [b = '']) => byCodeUnit(a, b))
      .map((names) => ({ kind, names }));
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
