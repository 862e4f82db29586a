/** What of the grammar this version cannot show. It stays in the address; each release shortens this file. */
import type { View } from '../model/view.ts';
import type { Key } from './keys.ts';

/** The languages that the interface has. */
const LANGUAGES = ['en'];

/** The keys of a view that are understood but not shown. */
export function notBuilt(view: View): readonly Key[] {
  const asked: readonly (readonly [Key, boolean])[] = [
    ['story', view.story !== undefined],
    ['lang', view.lang !== undefined && !LANGUAGES.includes(view.lang)],
  ];
  return asked.filter(([, is]) => is).map(([key]) => key);
}
