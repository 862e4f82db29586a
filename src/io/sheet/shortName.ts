/** Short names for parties that came without one. */

/** The longest that is short already, in characters. */
const SHORT = 4;

/**
 * A name that is short already, else its words' first letters, else the first three letters of its only word. A number is
 * one letter: parties that are numbered differ in it alone.
 */
export function shortNameOf(name: string): string {
  if ([...name].length <= SHORT) return name;
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  if (words.length > 1) {
    const letters = words
      .slice(0, SHORT)
      .map((word) => (/^\p{N}+$/u.test(word) ? word : ([...word][0] ?? '')));
    return letters.join('').toUpperCase();
  }
  return [...(words[0] ?? name)].slice(0, 3).join('').toUpperCase();
}
