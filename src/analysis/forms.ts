/** What decides about a statement beside its date, as one small number: few pairs of a code and a level are in use. */
import { UNCLEAR } from './levels.ts';

/** Of each form what it stands for. */
export interface Forms {
  /** Evidence, confidence and whether it is joint (`codeParts`). */
  readonly code: Uint8Array;
  /** Its value (levels.ts). */
  readonly level: Int32Array;
}

/** The form of an entry of a cell, which is kept as twice that, and 1 more in the first of each cell. */
export function formOf(kept: number): number {
  return kept >> 1;
}

/** The forms of some statements, and of each statement its own. @param top the highest level */
export function formColumns(
  code: Uint8Array,
  level: Int32Array,
  top: number,
): { readonly columns: Forms; readonly of: Int32Array } {
  const levels = 2 * top + 2;
  const known = new Int32Array((Math.max(0, ...new Set(code)) + 1) * levels).fill(-1);
  const forms: { readonly code: number; readonly level: number }[] = [];
  const of = new Int32Array(code.length);
  for (let at = 0; at < of.length; at++) {
    const [sort, value] = [code[at] ?? 0, level[at] ?? 0];
    const pair = sort * levels + (value === UNCLEAR ? 0 : value + top + 1);
    let form = known[pair] ?? -1;
    if (form === -1) {
      form = forms.push({ code: sort, level: value }) - 1;
      known[pair] = form;
    }
    of[at] = form;
  }
  return {
    columns: {
      code: Uint8Array.from(forms, (each) => each.code),
      level: Int32Array.from(forms, (each) => each.level),
    },
    of,
  };
}
