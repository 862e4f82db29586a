/** The part of an address that never reaches a server: it can carry a data set. */

/** Whether a fragment carries a data set of its own, of whatever version of that form. */
export function carriesData(fragment: string): boolean {
  return /^#d\d/.test(fragment);
}
