/** The values of options. What is wrong with one is noted, and reading goes on: all wrong ones are told at once. */
import { COLUMNS, type ColumnMap } from '../io/sheet/columns.ts';
import { readDate } from '../model/time.ts';

/** Reads options by their names. */
export interface Values {
  readonly text: (key: string) => string | undefined;
  /** One of some words, or the fallback where the option is not given. */
  readonly choice: <T extends string, F extends T | undefined>(
    key: string,
    words: readonly T[],
    fallback: F,
  ) => T | F;
  /** A list, `a~b`; empty where nothing is given for it, undefined without the option. */
  readonly list: (key: string) => readonly string[] | undefined;
  /** A list of some words. */
  readonly words: <T extends string>(key: string, words: readonly T[]) => readonly T[] | undefined;
  /** An ISO day: the first or last of the day, month or year that is given. */
  readonly day: (key: string, end: 'first' | 'last') => string | undefined;
  /** `column=heading,column=heading`. */
  readonly map: (key: string) => ColumnMap;
}

/** A reader of typed values that adds what is wrong to a list. */
export function valuesOf(typed: Readonly<Record<string, unknown>>, wrong: string[]): Values {
  const text: Values['text'] = (key) => {
    const value = typed[key];
    return typeof value === 'string' ? value : undefined;
  };
  const known = <T extends string>(key: string, value: string, words: readonly T[]): readonly T[] => {
    const found = words.filter((word) => word === value);
    if (found.length === 0)
      wrong.push(`--${key}: found ${value || 'nothing'}, expected one of ${words.join(', ')}`);
    return found;
  };
  const list: Values['list'] = (key) => {
    const value = text(key);
    return value === '' ? [] : value?.split('~').map((name) => name.trim());
  };
  return {
    text,
    list,
    choice(key, words, fallback) {
      const value = text(key);
      return value === undefined ? fallback : (known(key, value, words)[0] ?? fallback);
    },
    words: (key, words) => list(key)?.flatMap((value) => known(key, value, words)),
    day(key, end) {
      const value = text(key);
      const date = value === undefined || value.includes('T') ? undefined : readDate(value);
      if (value !== undefined && !date) {
        wrong.push(
          `--${key}: found ${value || 'nothing'}, expected a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY`,
        );
      }
      return date?.[end];
    },
    map: (key) =>
      Object.fromEntries(
        (text(key)?.split(',') ?? []).flatMap((pair) => {
          const [, name = '', heading = ''] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
          const column = COLUMNS.find((each) => each === name.trim());
          if (column && heading.trim() !== '') return [[column, heading.trim()]];
          wrong.push(
            `--${key}: found ${pair || 'nothing'}, expected COLUMN=HEADING, COLUMN one of ${COLUMNS.join(', ')}`,
          );
          return [];
        }),
      ),
  };
}
