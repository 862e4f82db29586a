/** Places in a JSON file, as problems name them: `$.parties[2].id`, `$.title["zh-Hant"]`. */

/** One step of a path: `[2]` into a list, `.id` into an object, `["odd key"]` where the key is no plain name. */
export function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** The longest value that a problem quotes whole. */
const LONGEST = 60;

/** A value as a reader recognises it: on one line, long texts cut, lists and objects only named. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 2)}…"` : text;
}

/** Whether a value is a JSON object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The row of a sheet that a place is in; undefined for any other place. Names of sheets and columns may say anything. */
export function rowIn(path: string): number | undefined {
  const [, row] = /(?:^|: )row (\d+)(?=, |: |$)/.exec(path.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')) ?? [];
  return row === undefined ? undefined : Number(row);
}

/** Problems or notes with the name of the part of a file that they are about before their places, if it has one. */
export function within<T extends { readonly path: string }>(
  part: string | undefined,
  told: readonly T[],
): readonly T[] {
  return part === undefined ? told : told.map((each) => ({ ...each, path: `${part}: ${each.path}` }));
}
