/** Titles in one or two lines. */
import { textWidth } from './textWidth.ts';

/** The title in one line if it is at most `maxEm` wide or has no blank, else broken where its longer line is shortest. */
export function wrapTitle(text: string, weight: 500 | 600, maxEm: number): readonly string[] {
  if (textWidth(text, weight) <= maxEm) return [text];
  const words = text.split(' ');
  let best: { readonly lines: readonly string[]; readonly width: number } | undefined;
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const width = widest(lines, weight);
    if (best === undefined || width < best.width) best = { lines, width };
  }
  return best?.lines ?? [text];
}

/** The width in em of the widest of some lines. */
export function widest(lines: readonly string[], weight: 500 | 600): number {
  return lines.reduce((most, line) => Math.max(most, textWidth(line, weight)), 0);
}
