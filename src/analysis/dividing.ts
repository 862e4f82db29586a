/** The same issues by what divides the parties. */
import { byCodeUnit } from '../model/ids.ts';
import { rounded, type Ground } from './commonGround.ts';

/** By the conflict that an issue puts into the ties, most first; then the least consensus; then id. */
export function byDivision(grounds: readonly Ground[]): readonly Ground[] {
  return [...grounds].sort(
    (a, b) =>
      rounded(b.contested) - rounded(a.contested) ||
      rounded(a.consensus) - rounded(b.consensus) ||
      byCodeUnit(a.issue, b.issue),
  );
}
