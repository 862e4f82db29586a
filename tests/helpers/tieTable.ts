/** A table of ties made by hand. */
import { tableOf, type TieTable } from '../../src/analysis/tieTable.ts';
import type { Tie } from '../../src/analysis/ties.ts';
import { sortedUnique } from '../../src/model/ids.ts';

/** The table of these ties, which are in order. Throws where it is asked for one that is not there. */
export function tableFrom(ties: readonly Tie[]): TieTable {
  const parties = sortedUnique(ties.flatMap(({ a, b }) => [a, b]));
  const whole = (of: (tie: Tie) => number): Int32Array => Int32Array.from(ties, of);
  const exact = (of: (tie: Tie) => number): Float64Array => Float64Array.from(ties, of);
  const numbers = {
    parties,
    size: ties.length,
    a: whole(({ a }) => parties.indexOf(a)),
    b: whole(({ b }) => parties.indexOf(b)),
    alignment: exact((tie) => tie.alignment),
    conflict: exact((tie) => tie.conflict),
    divisor: exact((tie) => tie.divisor),
    compared: whole((tie) => tie.compared),
    agreed: whole((tie) => tie.agreed),
    opposed: whole((tie) => tie.opposed),
    mixed: whole((tie) => tie.mixed),
  };
  return tableOf(
    numbers,
    () => numbers,
    (at) => {
      const tie = ties[at];
      if (!tie) throw new Error(`no tie at ${at}`);
      return tie;
    },
  );
}
