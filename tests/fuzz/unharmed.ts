/** What no input may change: the prototypes that every object shares. */
import { isDeepStrictEqual } from 'node:util';

const SHARED = {
  Object: Object.prototype,
  Array: Array.prototype,
  String: String.prototype,
  Map: Map.prototype,
};
const state = () =>
  Object.entries(SHARED).map(([name, each]) => [name, Reflect.ownKeys(each), Object.getPrototypeOf(each)]);
const AT_START = state();

/** Throws where a prototype is not what it was when the program started. */
export function prototypesUnharmed(): void {
  if (!isDeepStrictEqual(state(), AT_START)) throw new Error('a prototype was changed');
}
