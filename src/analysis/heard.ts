/** What parties say of one another, by the first party of each pair. */
import type { CellColumns } from './cellColumns.ts';
import type { Encoded } from './encoded.ts';
import { valueAt } from './levels.ts';
import { once } from './once.ts';

/** One value of one party towards the other, for a first party. */
export interface Heard {
  /** The later party of the pair, as a place. */
  readonly other: number;
  readonly value: number;
}

/** Whether anybody speaks of a party. */
export const isOfParties: (encoded: Encoded) => boolean = once(({ issues, cells }) => {
  for (let cell = 0; cell < cells.thing.length; cell++) {
    if ((cells.thing[cell] ?? 0) >= issues.length) return true;
  }
  return false;
});

/** For each party what is said between it and later ones: of each pair the first party's words first. */
export function heardIn(columns: CellColumns): readonly (readonly Heard[] | undefined)[] {
  if (!isOfParties(columns.encoded)) return [];
  const { encoded, parties, rows, thing, starts, level } = columns;
  const issues = encoded.issues.length;
  const placeOf = new Int32Array(encoded.parties.length).fill(-1);
  parties.forEach((party, place) => {
    placeOf[party] = place;
  });
  const heard: Heard[][] = [];
  const ofOthers: (() => void)[] = [];
  for (let from = 0; from < parties.length; from++) {
    // Issues come before parties in a row.
    for (let cell = (rows[from + 1] ?? 0) - 1; cell >= (rows[from] ?? 0); cell--) {
      const to = placeOf[(thing[cell] ?? 0) - issues];
      if (to === undefined || to < 0) break;
      const add = (): void => {
        const own = (heard[Math.min(from, to)] ??= []);
        for (let atom = starts[cell] ?? 0; atom < (starts[cell + 1] ?? 0); atom++) {
          own.push({ other: Math.max(from, to), value: valueAt(encoded.sizes, level[atom] ?? 0) });
        }
      };
      if (from < to) add();
      else ofOthers.push(add);
    }
  }
  for (const add of ofOthers) add();
  return heard;
}
