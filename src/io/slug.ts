/** The ids of things that files know by name only. */
import type { Id } from '../model/dataset.ts';
import { sha256Hex } from './hash.ts';

/** How many hex digits of a name's hash tell apart what its letters do not. */
const DIGITS = 6;

/** A name as a slug: marks dropped, lower case, every other run of characters a hyphen. Empty for Арабский. */
export function slugOf(name: string): string {
  // Most names of a large table are ids of some kind.
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * An id for every name; names are trimmed first, and the map has the trimmed ones. Where a slug is empty or two
 * names meet in it, each gets `-` and the first 6 hex digits of its hash, and more of them should even those meet.
 * The order of the names never matters. `slug` makes the readable part.
 */
export function idsOfNames(
  names: Iterable<string>,
  slug: (name: string) => string = slugOf,
): ReadonlyMap<string, Id> {
  const drafts = [...new Set([...names].map((name) => name.trim()))].map((name) => {
    const plain = slug(name);
    return { name, plain, digits: plain === '' ? DIGITS : 0 };
  });
  const idOf = ({ name, plain, digits }: (typeof drafts)[number]): Id =>
    digits === 0 ? plain : `${plain}-${sha256Hex(name).slice(0, digits)}`;
  for (;;) {
    const seen = new Map<Id, number>();
    for (const draft of drafts) seen.set(idOf(draft), (seen.get(idOf(draft)) ?? 0) + 1);
    const met = drafts.filter((draft) => (seen.get(idOf(draft)) ?? 0) > 1);
    if (met.length === 0) return new Map(drafts.map((draft) => [draft.name, idOf(draft)]));
    for (const draft of met) draft.digits += DIGITS;
  }
}

/** The id of a name that stands alone: a sheet's file name, for instance. */
export function idOfName(name: string): Id {
  return idsOfNames([name]).get(name.trim()) ?? '';
}
