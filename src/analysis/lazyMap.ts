/** A map whose values are made when they are first asked for. */

/**
 * @param keys gives them in the order in which the map is walked; it is asked once, when the map is first used
 * @param make the value of one of them, never undefined
 * @param has whether it is one of them, where that can be said without all of them
 */
export function lazyMap<K, V>(
  keys: () => Iterable<K>,
  make: (key: K) => V,
  has?: (key: K) => boolean,
): ReadonlyMap<K, V> {
  return new LazyMap(keys, make, has);
}

class LazyMap<K, V> implements ReadonlyMap<K, V> {
  readonly #keys: () => Iterable<K>;
  readonly #make: (key: K) => V;
  readonly #has: (key: K) => boolean;
  readonly #made = new Map<K, V>();
  #known: ReadonlySet<K> | undefined;
  #whole: ReadonlyMap<K, V> | undefined;

  constructor(
    keys: () => Iterable<K>,
    make: (key: K) => V,
    has: (key: K) => boolean = (key) => this.#all().has(key),
  ) {
    this.#keys = keys;
    this.#make = make;
    this.#has = has;
  }

  get size(): number {
    return this.#all().size;
  }

  has(key: K): boolean {
    return this.#has(key);
  }

  get(key: K): V | undefined {
    return this.#made.get(key) ?? (this.has(key) ? this.#makeOne(key) : undefined);
  }

  keys(): MapIterator<K> {
    return this.#all().keys();
  }

  values(): MapIterator<V> {
    return this.#everything().values();
  }

  entries(): MapIterator<[K, V]> {
    return this.#everything().entries();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }

  #all(): ReadonlySet<K> {
    return (this.#known ??= new Set(this.#keys()));
  }

  #makeOne(key: K): V {
    const value = this.#make(key);
    this.#made.set(key, value);
    return value;
  }

  #everything(): ReadonlyMap<K, V> {
    return (this.#whole ??= new Map(
      Array.from(this.#all(), (key) => [key, this.#made.get(key) ?? this.#makeOne(key)]),
    ));
  }
}
