/** What can be fuzzed: where inputs come from, and what must hold of every one of them. */
import type * as fc from 'fast-check';

export interface Target {
  /** Also the folder of its findings. */
  readonly name: string;
  /** Inputs: valid ones, broken ones, and such as mean harm. */
  readonly inputs: fc.Arbitrary<Uint8Array>;
  /** Throws where the product does not do with an input what it does with every input. */
  readonly law: (input: Uint8Array) => void;
}
