/** Shown text in the reader's language. */
import type { Text } from './dataset.ts';

/**
 * The text in the wanted language, else in its base language (`de` for `de-AT`), else in the data set's
 * language, else the first there is. Empty for an empty record.
 */
export function textIn(text: Text, wanted: string, fallback: string): string {
  if (typeof text === 'string') return text;
  const own = (tag: string): string | undefined => (Object.hasOwn(text, tag) ? text[tag] : undefined);
  const base = wanted.split('-')[0] ?? wanted;
  return own(wanted) ?? own(base) ?? own(fallback) ?? Object.values(text)[0] ?? '';
}

/** The language tag of what `textIn` gives: a plain text is in the data set's language, `fallback`. */
export function tagIn(text: Text, wanted: string, fallback: string): string {
  if (typeof text === 'string') return fallback;
  const base = wanted.split('-')[0] ?? wanted;
  return [wanted, base, fallback].find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0] ?? fallback;
}

/** Every language's version of a text: what a layout that serves all languages must make room for. */
export function allTexts(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
