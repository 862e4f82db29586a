/**
 * How wide a text is without asking a font: the shipped fonts' own advances, classes of letters for the rest. Kerning is
 * ignored, so that text is at most a little narrower than its place.
 */
import { ADVANCES } from './advances.generated.ts';

/** The width of a text in em at a font weight. */
export function textWidth(text: string, weight: 500 | 600): number {
  const table = ADVANCES[weight];
  let em = 0;
  for (const letter of text.normalize('NFC')) em += table[letter] ?? outsideFonts(letter);
  return em;
}

/** Marks over or under a letter, and signs that only say how letters join or which way they run. */
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]$/u;

/** Scripts and signs that are drawn about as wide as high. */
const FULL =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]$/u;

/** What the shipped fonts do not have comes from a fallback font: measured classes, rather too wide than too narrow. */
function outsideFonts(letter: string): number {
  if (WITHOUT_WIDTH.test(letter)) return 0;
  return FULL.test(letter) ? 1.02 : 0.68;
}
