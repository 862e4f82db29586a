/** The kinds of values that a Parley file has. Each message says what was expected; parley.ts adds where. */
import * as v from 'valibot';
import { isSlug } from '../model/ids.ts';
import { readDate } from '../model/time.ts';

/** `one of a, b, c`. */
export function oneOf(words: readonly (string | number)[]): string {
  return `one of ${words.join(', ')}`;
}

/** One of some words. */
export function word<const T extends readonly string[]>(words: T) {
  return v.picklist(words, oneOf(words));
}

/** A text with at least one character that can be seen. */
export const filled = v.pipe(v.string('a text'), v.regex(/\S/, 'a text that is not empty'));

const ID = 'an id of small letters a–z, digits and hyphens';

/** A slug. */
export const id = v.pipe(v.string(ID), v.check(isSlug, ID), v.metadata({ pattern: '^[a-z0-9-]+$' }));

const DATE = 'YYYY, YYYY-MM, YYYY-MM-DD or a date-time such as 2017-01-23T10:00Z';

/** A date that the calendar has. */
export const date = v.pipe(
  v.string(`a date: ${DATE}`),
  v.check((text) => readDate(text) !== undefined, `a real date: ${DATE}`),
  v.metadata({
    pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$',
  }),
);

/** What is said of an address that is none. */
export const URL_EXPECTED = 'a web address: http://… or https://…';

/** Web addresses only: anything else could do harm when it is clicked. */
export const url = v.pipe(v.string(URL_EXPECTED), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/, URL_EXPECTED));

const TAG = 'a language tag such as en, ar or pt-BR';

/** A language tag, by its shape: whether a language is registered is no business of a file's. */
export const tag = v.pipe(v.string(TAG), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, TAG));

const TEXT = 'a text, or an object of language tag → text';

const inLanguages = <T extends v.GenericSchema<string>>(one: T) =>
  v.union([one, v.pipe(v.record(tag, one, TEXT), v.minEntries(1, TEXT))], TEXT);

/** A shown text: one, or one for each language. */
export const text = inLanguages(filled);

/** The longest title that the layout makes room for, in characters. */
const LONGEST_TITLE = 32;

/** Characters as a reader counts them in most scripts: code points, not UTF-16 units. */
const lengthOf = (title: string): number => [...title].length;

/** Whether the layout has room for an issue's title. */
export function isShortTitle(title: string): boolean {
  return lengthOf(title) <= LONGEST_TITLE;
}

/** An issue's title, short in every language. */
export const shortTitle = inLanguages(
  v.pipe(
    filled,
    v.check(isShortTitle, ({ input }) => {
      const given = typeof input === 'string' ? lengthOf(input) : 0;
      return `a title of at most ${LONGEST_TITLE} characters, not ${given}`;
    }),
    v.metadata({ maxLength: LONGEST_TITLE }),
  ),
);

/** A list that may be left out: then it is empty. */
export function listOf<T extends v.GenericSchema>(item: T, what: string) {
  return v.optional(v.array(item, `a list of ${what}`), []);
}

/** An object with these keys and no others. */
export function fields<T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, 'an object');
}

/** A field with the sentence that an editor shows beside it. */
export function described<T extends v.GenericSchema>(sentence: string, field: T) {
  return v.pipe(field, v.description(sentence));
}
