/**
 * Very many things that are made one after the other when they are walked through, and again each time. Plain iterators: the
 * engine takes them apart in a loop, which it does not do with generators.
 */

/** @param make one of them, by its place */
export function oneByOne<T>(size: number, make: (at: number) => T): Iterable<T> {
  return {
    [Symbol.iterator]() {
      let at = 0;
      return {
        next: (): IteratorResult<T, undefined> =>
          at < size ? { done: false, value: make(at++) } : { done: true, value: undefined },
      };
    },
  };
}

/** What is made of each of some things. @param all gives them, each time anew */
export function eachMade<A, B>(all: () => Iterable<A>, make: (each: A) => B): Iterable<B> {
  return {
    [Symbol.iterator]() {
      const each = all()[Symbol.iterator]();
      return {
        next(): IteratorResult<B, undefined> {
          const { done = false, value } = each.next();
          return done ? { done: true, value: undefined } : { done: false, value: make(value) };
        },
      };
    },
  };
}

/** The next of very many things, so many at most. */
export function nextOf<T>(many: number, each: Iterator<T>): Iterable<T> {
  return {
    [Symbol.iterator]() {
      let left = many;
      return { next: () => (left-- > 0 ? each.next() : { done: true, value: undefined }) };
    },
  };
}
