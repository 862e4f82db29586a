/** What is asked of the same object again has been answered. */

/** The function, but for each object it works once. Its answer must depend on the object alone. */
export function once<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (about) => {
    const before = known.get(about);
    if (before) return before.value;
    const value = answer(about);
    known.set(about, { value });
    return value;
  };
}
