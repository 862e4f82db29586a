/** Counts keys of forty bits, a million of them in little memory: a table in which a key stands at its own place or after it. */
export class NumberedKeys {
  private readonly low: Uint32Array;
  /** The other eight bits, with the next one set: 0 stands for an empty place. */
  private readonly high: Uint16Array;
  /** How often those have come that came again. */
  private readonly again = new Map<number, number>();

  /** @param most keys at the most */
  constructor(most: number) {
    let places = 16;
    // Half of the places stay empty, so that a key is found in a step or two.
    while (places < 2 * most) places *= 2;
    this.low = new Uint32Array(places);
    this.high = new Uint16Array(places);
  }

  /** How often a key has come, this time included. @param bytes those of the key first */
  count(bytes: Uint8Array): number {
    const { low, high } = this;
    const [first = 0, a = 0, b = 0, c = 0, d = 0] = bytes;
    const rest = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    const mark = 0x100 | first;
    let at = rest & (low.length - 1);
    for (; high[at] !== 0; at = (at + 1) & (low.length - 1)) {
      if (low[at] !== rest || high[at] !== mark) continue;
      const times = (this.again.get(at) ?? 1) + 1;
      this.again.set(at, times);
      return times;
    }
    low[at] = rest;
    high[at] = mark;
    return 1;
  }
}
