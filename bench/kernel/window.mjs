/** A span of days that moves on: only statements that enter or leave are counted. */

/** @typedef {import('./encode.mjs').Columns} Columns */

/** Keeps the sums of all pairs for a span whose both ends only move forward. */
export class MovingWindow {
  /** @param {Columns} columns */
  constructor(columns) {
    const { parties, issues, size, day } = columns;
    this.columns = columns;
    this.alignment = new Uint16Array(parties * parties);
    this.conflict = new Uint16Array(parties * parties);
    /** How often a party said the same of an issue. */
    this.times = new Uint16Array(parties * issues * 2);
    /** Who holds a position, and where in that list a party stands. */
    this.holders = Array.from({ length: issues * 2 }, () => new Uint16Array(parties));
    this.held = new Uint16Array(issues * 2);
    this.place = new Uint16Array(parties * issues * 2);
    this.order = Uint32Array.from({ length: size }, (_, at) => at).sort((a, b) => day[a] - day[b]);
    this.first = 0;
    this.end = 0;
  }

  /** @param {number} from @param {number} to */
  moveTo(from, to) {
    const { order, columns } = this;
    while (this.end < columns.size && columns.day[order[this.end]] <= to) this.#enter(order[this.end++]);
    while (this.first < this.end && columns.day[order[this.first]] < from) this.#leave(order[this.first++]);
  }

  /** @param {number} at */
  #enter(at) {
    const { cell, side, party } = this.#cellOf(at);
    this.times[cell] += 1;
    if (this.times[cell] > 1) return;
    this.#count(party, side, 1);
    this.place[cell] = this.held[side];
    this.holders[side][this.held[side]++] = party;
  }

  /** @param {number} at */
  #leave(at) {
    const { cell, side, party } = this.#cellOf(at);
    this.times[cell] -= 1;
    if (this.times[cell] > 0) return;
    const last = this.holders[side][--this.held[side]];
    this.holders[side][this.place[cell]] = last;
    this.place[last * this.columns.issues * 2 + side] = this.place[cell];
    this.#count(party, side, -1);
  }

  /** @param {number} at */
  #cellOf(at) {
    const { party, issue, no, issues } = this.columns;
    const side = issue[at] * 2 + no[at];
    return { cell: party[at] * issues * 2 + side, side, party: party[at] };
  }

  /** @param {number} party @param {number} side @param {number} by */
  #count(party, side, by) {
    this.#add(this.alignment, party, side, by);
    this.#add(this.conflict, party, side ^ 1, by);
  }

  /** @param {Uint16Array} sums @param {number} party @param {number} side @param {number} by */
  #add(sums, party, side, by) {
    const { parties } = this.columns;
    const holders = this.holders[side];
    for (let at = 0; at < this.held[side]; at += 1) {
      const other = holders[at];
      if (party < other) sums[party * parties + other] += by;
      else if (other < party) sums[other * parties + party] += by;
    }
  }
}
