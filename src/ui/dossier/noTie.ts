/** Why two parties have no tie: what a reader is told instead of a number. */
import type { Comparison } from '../../analysis/comparison.ts';

/**
 * `apart`: they speak of no common issue. `no-value`: on every common issue one is only neutral or unclear.
 * `undisputed`: what can be compared does not count. `undivided`: there are terms, but the norm divides by 0.
 */
export type NoTie = 'apart' | 'no-value' | 'undisputed' | 'undivided';

/** The reason, given that the view has no tie between the two. */
export function whyNoTie({ issues, attitudes }: Comparison): NoTie {
  const comparable = issues.filter(({ verdict }) => verdict !== 'incomparable');
  if (comparable.some(({ counts }) => counts)) return 'undivided';
  if (attitudes.some(({ atoms }) => atoms.length > 0)) return 'undivided';
  if (comparable.length > 0) return 'undisputed';
  return issues.some(({ a, b }) => a && b) ? 'no-value' : 'apart';
}
