/** What was added up of pairs of parties, column by column. */
import type { Id } from '../model/dataset.ts';

/** Pairs with a term, by (a, b), column by column. */
export interface PairSums {
  /** In id order. `a` and `b` are places in this list. */
  readonly parties: readonly Id[];
  readonly size: number;
  /** Before `b`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Before the norm. */
  readonly alignment: Float64Array;
  readonly conflict: Float64Array;
  /** Issues that count and on which both have a value other than 0. */
  readonly compared: Int32Array;
  /** Of those: with alignment only, with conflict only, with both. */
  readonly agreed: Int32Array;
  readonly opposed: Int32Array;
  readonly mixed: Int32Array;
}

/** The columns while they are filled, from the first pair on. */
export class PairColumns {
  private size = 0;
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly alignment: Float64Array;
  private readonly conflict: Float64Array;
  private readonly compared: Int32Array;
  private readonly agreed: Int32Array;
  private readonly opposed: Int32Array;
  private readonly mixed: Int32Array;

  constructor(most: number) {
    this.a = new Int32Array(most);
    this.b = new Int32Array(most);
    this.alignment = new Float64Array(most);
    this.conflict = new Float64Array(most);
    this.compared = new Int32Array(most);
    this.agreed = new Int32Array(most);
    this.opposed = new Int32Array(most);
    this.mixed = new Int32Array(most);
  }

  /** @param aligned issues with alignment. @param opposed issues with conflict */
  push(
    a: number,
    b: number,
    alignment: number,
    conflict: number,
    compared: number,
    aligned: number,
    opposed: number,
  ): void {
    const at = this.size;
    const mixed = aligned + opposed - compared;
    this.a[at] = a;
    this.b[at] = b;
    this.alignment[at] = alignment;
    this.conflict[at] = conflict;
    this.compared[at] = compared;
    this.agreed[at] = aligned - mixed;
    this.opposed[at] = opposed - mixed;
    this.mixed[at] = mixed;
    this.size = at + 1;
  }

  of(parties: readonly Id[]): PairSums {
    const { size } = this;
    return {
      parties,
      size,
      a: this.a.slice(0, size),
      b: this.b.slice(0, size),
      alignment: this.alignment.slice(0, size),
      conflict: this.conflict.slice(0, size),
      compared: this.compared.slice(0, size),
      agreed: this.agreed.slice(0, size),
      opposed: this.opposed.slice(0, size),
      mixed: this.mixed.slice(0, size),
    };
  }
}
