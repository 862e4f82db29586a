/** A map whose values are made when they are first asked for. */

/**
 * @param keys gives them in the order in which the map is walked; it is asked once, when the map is first used
 * @param make the value of one of them, never undefined
 */
export function lazyMap<K, V>(keys: () => Iterable<K>, make: (key: K) => V): ReadonlyMap<K, V> {
  return new LazyMap(keys, make);
}

class LazyMap<K, V> implements ReadonlyMap<K, V> {
  readonly #keys: () => Iterable<K>;
  readonly #make: (key: K) => V;
  #known: Map<K, V | undefined> | undefined;
  #isWhole = false;

  constructor(keys: () => Iterable<K>, make: (key: K) => V) {
    this.#keys = keys;
    this.#make = make;
  }

  get size(): number {
    return this.#made.size;
  }

  has(key: K): boolean {
    return this.#made.has(key);
  }

  get(key: K): V | undefined {
    const known = this.#made.get(key);
    if (known !== undefined || !this.#made.has(key)) return known;
    const value = this.#make(key);
    this.#made.set(key, value);
    return value;
  }

  keys(): MapIterator<K> {
    return this.#made.keys();
  }

  values(): MapIterator<V> {
    return this.#whole().values();
  }

  entries(): MapIterator<[K, V]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }

  get #made(): Map<K, V | undefined> {
    return (this.#known ??= new Map(Array.from(this.#keys(), (key) => [key, undefined])));
  }

  #whole(): Map<K, V> {
    if (!this.#isWhole) for (const key of this.#made.keys()) this.get(key);
    this.#isWhole = true;
    return this.#made as Map<K, V>;
  }
}
