/** The one way to write a data set: what is hashed, and what `convert --to parley` gives. */
import type { Dataset } from '../model/dataset.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Keys in the order of the format; a list gives the order within its records. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  '': 'format version id title description language licence method topics parties speakers issues events sources statements shownParties shownIssues ring stories aliases'.split(
    ' ',
  ),
  topics: ['id', 'title'],
  parties: ['id', 'name', 'shortName', 'names', 'role', 'roles', 'description'],
  roles: ['event', 'role'],
  speakers: ['id', 'name', 'party', 'role', 'note'],
  issues: ['id', 'title', 'proposition', 'topic', 'definition', 'asks'],
  events: ['id', 'title', 'date', 'until', 'description'],
  sources: 'id outlet kind title url date archived language translatedBy note'.split(' '),
  statements:
    'id date event parties speaker role issue towards position intensity redLine kind text context language source locator confidence coder contradicts note'.split(
      ' ',
    ),
  stories: ['id', 'title', 'steps'],
  steps: ['text', 'view'],
};

/** A data set as canonical text: two-space JSON, LF, final newline, absent rather than null or empty. */
export function canonicalText(dataset: Dataset): string {
  const file = { format: 'parley', version: 1, ...dataset } as unknown as Json;
  return `${JSON.stringify(tidy(file, ''), null, 2)}\n`;
}

/** The value with its keys in order, and without what is empty. `place` is the key it stands under. */
function tidy(value: Json | undefined, place: string): Json | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((each: Json) => tidy(each, place) ?? null);
  }
  if (typeof value !== 'object') return value;
  const record = value as { readonly [key: string]: Json | undefined };
  const keys = ORDER[place] ?? Object.keys(record).sort();
  const entries = keys.flatMap((key) => {
    const kept = tidy(record[key], key);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
