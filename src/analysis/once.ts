/** What is asked of the same object again has been answered. */

export interface Once<K extends object, V> {
  (about: K): V;
  /** Tells it an answer that is known from elsewhere, which must be the one that it would give. */
  readonly know: (about: K, value: V) => void;
}

/** The function, but for each object it works once. Its answer must depend on the object alone. */
export function once<K extends object, V>(answer: (about: K) => V): Once<K, V> {
  const known = new WeakMap<K, { readonly value: V }>();
  const know = (about: K, value: V): void => void known.set(about, { value });
  const ask = (about: K): V => {
    const before = known.get(about);
    if (before) return before.value;
    const value = answer(about);
    know(about, value);
    return value;
  };
  return Object.assign(ask, { know });
}
