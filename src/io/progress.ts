/** How far reading is. */

/** Told of the part that is done, from 0 to 1, now and then. */
export type Progress = (part: number) => void;

/** The progress of a part of the work, which begins at `from` and ends at `to`. */
export function between(progress: Progress | undefined, from: number, to: number): Progress | undefined {
  return progress && ((part) => progress(from + (to - from) * part));
}
