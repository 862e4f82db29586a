/** Dates in words. All in UTC: a written day is that day wherever it is read. */
import { readDate } from '../../model/time.ts';
import { localeOf } from './locale.ts';

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };

/** Made at the first need and kept: to make one costs more than a hundred dates. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, parts]);
  let format = made.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), parts);
    made.set(key, format);
  }
  return format;
}

/** A written date in the reader's language: a year, a month, a day, or a day with its hour in UTC. */
export function inWords(date: string, language: string): string {
  const written = readDate(date);
  if (!written) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length > 4) parts.month = 'long';
  if (date.length > 7) parts.day = 'numeric';
  if (written.timed) Object.assign(parts, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  return formatter(language, parts).format(written.instant);
}

/** From one date to another, in words; two days share what they have in common: "23 – 24 January 2017". */
export function daysInWords(from: string, until: string | undefined, language: string): string {
  if (until === undefined || until === from) return inWords(from, language);
  const [start, end] = [day(from), day(until)];
  if (start === undefined || end === undefined)
    return `${inWords(from, language)} – ${inWords(until, language)}`;
  // Browsers differ in the blanks round the dash: none, thin or plain ones.
  return formatter(language, DAY)
    .formatRange(start, end)
    .replaceAll(/\s*–\s*/g, ' – ');
}

/** How much of a day an axis names. */
const ON_AXIS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
  whole: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day as an axis names it, as short as can be: "2017", "Feb", "23 Jan", "29 Dec 2016". */
export function onAxis(date: string, names: keyof typeof ON_AXIS, language: string): string {
  const written = readDate(date);
  return written ? formatter(language, { ...ON_AXIS[names], timeZone: 'UTC' }).format(written.instant) : date;
}

/** The instant of a date written as a day; undefined for a year, a month or an hour. */
function day(date: string): number | undefined {
  return date.length === 10 ? readDate(date)?.instant : undefined;
}
