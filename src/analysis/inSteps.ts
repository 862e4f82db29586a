/** What takes long of very many parties, done in steps between which a page can answer. */
import { once } from './once.ts';

/** Work that pauses between its steps. What it comes to does not depend on the pauses. */
export type Steps<V> = Generator<undefined, V, undefined>;

/** So many numbers are looked at in a step, where each takes next to no time. */
const AT_ONCE = 2 ** 19;

/** Whether a walk along very many numbers pauses before this one. */
export const pausesAt = (at: number): boolean => at % AT_ONCE === AT_ONCE - 1;

/** Does all of it at once. */
export function finish<V>(steps: Steps<V>): V {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export interface OnceInSteps<K, V> {
  (about: K): V;
  /** Whether that takes no time any more. */
  readonly isKnown: (about: K) => boolean;
  readonly inSteps: (about: K) => Steps<V>;
}

/**
 * The function, but for each object it works once, at once or in steps. Its answer must depend on that object alone.
 * @param objectOf the object
 */
export function onceInSteps<K, V>(
  objectOf: (about: K) => object,
  make: (about: K) => Steps<V>,
): OnceInSteps<K, V> {
  const answerOf = once((_object: object): { answer?: { readonly value: V } } => ({}));
  const inSteps = function* (about: K): Steps<V> {
    const known = answerOf(objectOf(about));
    if (!known.answer) {
      const value = yield* make(about);
      // Somebody else may have been faster: all get the same.
      known.answer ??= { value };
    }
    return known.answer.value;
  };
  return Object.assign((about: K): V => finish(inSteps(about)), {
    isKnown: (about: K): boolean => answerOf(objectOf(about)).answer !== undefined,
    inSteps,
  });
}
