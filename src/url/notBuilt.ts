/** What of the grammar this version cannot show. It stays in the address; each release shortens this file. */
import { languageAmong } from '../model/languages.ts';
import type { View } from '../model/view.ts';
import type { Key } from './keys.ts';

/** The keys of a view that are understood but not shown. */
export function notBuilt(view: View): readonly Key[] {
  const asked: readonly (readonly [Key, boolean])[] = [
    ['lang', view.lang !== undefined && languageAmong([view.lang]) === undefined],
  ];
  return asked.filter(([, is]) => is).map(([key]) => key);
}
