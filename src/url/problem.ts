/** What of an address was not understood. The words for it are the interface's. */

export const ADDRESS_PROBLEMS = [
  /** A key that no version of the grammar has. */
  'unknown-key',
  /** A key that came before: the first one counts. */
  'repeated',
  /** No `=`, or a percent sign that begins no character. */
  'malformed',
  /** The grammar's version is greater than this program's; it is read as 1. */
  'newer-version',
  'unknown-value',
  'unknown-id',
  /** The link pins another version of this data set. */
  'other-version',
  /** The data set that is shown is another one. */
  'other-dataset',
  /** The period ends before it begins: its end is dropped. */
  'empty-period',
  /** A supposition on a cell that has one already: the first counts. */
  'repeated-cell',
  /** A view or key of the grammar that this version cannot show; it stays in the address. */
  'not-built',
] as const;

export interface AddressProblem {
  readonly kind: (typeof ADDRESS_PROBLEMS)[number];
  readonly key: string;
  /** The part that was not understood, decoded. */
  readonly value: string;
}
