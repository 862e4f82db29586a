/**
 * Dates as people write them in files: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a date-time with a zone (else UTC).
 * All arithmetic is on the written text and UTC: no clock, no local zone.
 */
import { sortedUnique } from './ids.ts';

const WRITTEN =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** A date taken apart. `first` and `last` are the days it covers as written; `timed` says whether it has an hour. */
export interface WrittenDate {
  readonly first: string;
  readonly last: string;
  /** Milliseconds since 1970 (UTC) of its first instant. */
  readonly instant: number;
  readonly timed: boolean;
}

/** The calendar repeats every 400 years; `Date.UTC` would read years below 100 as 19xx. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, milli = 0): number {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second, milli));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

function offsetMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Reads a written date; undefined if it is none, or names a day or hour that does not exist. */
export function readDate(text: string): WrittenDate | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const [, y, m, d, hh, mm, ss, ms, zone] = match;
  const year = Number(y);
  const month = m === undefined ? 1 : Number(m);
  if (month < 1 || month > 12) return undefined;
  const day = d === undefined ? 1 : Number(d);
  if (day < 1 || day > daysIn(year, month)) return undefined;
  const hour = Number(hh ?? 0);
  const minute = Number(mm ?? 0);
  const second = Number(ss ?? 0);
  const offset = offsetMinutes(zone);
  if (hour > 23 || minute > 59 || second > 59 || offset === undefined) return undefined;
  const milli = Number((ms ?? '').padEnd(3, '0'));
  const instant = utc(year, month, day, hour, minute, second, milli) - offset * 60_000;
  const lastMonth = m === undefined ? '12' : m;
  const lastDay = d ?? String(daysIn(year, Number(lastMonth))).padStart(2, '0');
  return {
    first: `${y}-${m ?? '01'}-${d ?? '01'}`,
    last: `${y}-${lastMonth}-${lastDay}`,
    instant,
    timed: hh !== undefined,
  };
}

/** Whether a text is a real ISO day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text) !== undefined;
}

/**
 * Orders two statements' dates: by first instant; on one day an untimed one before a timed one; none is the
 * oldest of all. Dates in a data set are real: one that is not counts as none.
 */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return compareWritten(a === undefined ? undefined : readDate(a), b === undefined ? undefined : readDate(b));
}

/** The same order for dates already taken apart: sorting many need not read each of them many times. */
export function compareWritten(one: WrittenDate | undefined, other: WrittenDate | undefined): number {
  if (!one || !other) return Number(one !== undefined) - Number(other !== undefined);
  return Math.sign(one.instant - other.instant) || Number(one.timed) - Number(other.timed);
}

/** Whether any day of a written date lies from `from` to `to`, both inclusive. Without a date: only if both are open. */
export function inRange(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const written = date === undefined ? undefined : readDate(date);
  if (!written) return false;
  return (from === undefined || written.last >= from) && (to === undefined || written.first <= to);
}

/** The first days of the dates that are written, each once, oldest first. Many statements share few dates. */
export function inDays(dates: Iterable<string | undefined>): readonly string[] {
  const days = [...new Set(dates)].flatMap((date) =>
    date === undefined ? [] : (readDate(date)?.first ?? []),
  );
  return sortedUnique(days);
}

const DAY = 86_400_000;

/** A day as a whole number of days since 1970-01-01, for scales and steps. The text must be an ISO day. */
export function dayNumber(day: string): number {
  const date = readDate(day);
  if (!date) throw new Error(`not a day: ${day}`);
  return Math.floor(date.instant / DAY);
}

/** The ISO day of a day number. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
