/** The terms of a tie: what the sums are made of. */
import type { Id } from '../model/dataset.ts';
import type { Arc } from '../model/view.ts';
import type { Atom } from './stances.ts';
import type { Attitude } from './towards.ts';

/** One term of a tie's alignment or conflict. */
export interface Term {
  readonly arc: Arc;
  /** Above 0; before the norm. */
  readonly amount: number;
  /** An issue, or one party's position towards the other. */
  readonly about: { readonly issue: Id } | { readonly from: Id; readonly to: Id };
  /** What the tie's first party brings; undefined where only the other one speaks, towards it. */
  readonly a: Atom | undefined;
  readonly b: Atom | undefined;
}

/**
 * The terms that two parties' atoms on one issue make: every atom of one with every atom of the other. The weaker
 * commitment counts (MACTOR, Godet); with plain yes and no each term is 1, which is Leifeld's congruence and
 * conflict. In the atoms' order, the first party's first.
 */
export function issueTerms(issue: Id, a: readonly Atom[], b: readonly Atom[]): readonly Term[] {
  return a.flatMap((one) =>
    b.map((other): Term => ({
      arc: one.value > 0 === other.value > 0 ? 'alignment' : 'conflict',
      amount: Math.min(Math.abs(one.value), Math.abs(other.value)),
      about: { issue },
      a: one,
      b: other,
    })),
  );
}

/** The terms that one party's attitude brings to its tie with the other: each atom adds its own size. */
export function attitudeTerms({ from, to, atoms }: Attitude): readonly Term[] {
  return atoms.map((atom) => ({
    arc: atom.value > 0 ? 'alignment' : 'conflict',
    amount: Math.abs(atom.value),
    about: { from, to },
    a: from < to ? atom : undefined,
    b: from < to ? undefined : atom,
  }));
}
