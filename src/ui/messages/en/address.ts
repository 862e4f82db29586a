/** What of an address was not understood, in words: always the key and the value. */
import type { AddressProblem } from '../../../url/problem.ts';

const SAID: Readonly<Record<AddressProblem['kind'], (key: string, value: string) => string>> = {
  'unknown-key': (key, value) => `“${key}” (with the value “${value}”) is not a key of this address.`,
  repeated: (key, value) => `“${key}” stands more than once; the first one counts, “${value}” was left out.`,
  malformed: (key, value) => `“${value}” could not be read as a value of “${key}”.`,
  'newer-version': (_key, value) =>
    `This link was made by a newer version of Parley (v=${value}); it was read as well as this one can.`,
  'unknown-value': (key, value) => `“${key}” does not know the value “${value}”.`,
  'unknown-id': (key, value) => `“${key}” names “${value}”, which is not in this data set.`,
  'other-version': (key, value) =>
    `This link was made with another version of the data (“${key}”, ${value}): words and numbers may differ.`,
  'other-dataset': (key, value) => `“${key}” names “${value}”; another data set is shown.`,
  'empty-period': (key, value) => `“${key}” is ${value}, before “from”; the end of the period was left out.`,
  'repeated-cell': (key, value) =>
    `“${key}” supposes more than one position for a party on an issue: “${value}” was left out.`,
  'not-built': (key, value) =>
    `This version cannot show “${key}” with the value “${value}”. It stays in the address.`,
};

export const address = {
  problem: ({ kind, key, value }: AddressProblem): string => SAID[kind](key, value),
};
