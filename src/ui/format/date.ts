/** Dates in words. All in UTC: a written day is that day wherever it is read. */
import { readDate } from '../../model/time.ts';

/** A written date in the reader's language: a year, a month, a day, or a day with its hour in UTC. */
export function inWords(date: string, language: string): string {
  const written = readDate(date);
  if (!written) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length > 4) parts.month = 'long';
  if (date.length > 7) parts.day = 'numeric';
  if (written.timed) Object.assign(parts, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  const formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, parts);
  return formatter.format(written.instant);
}

/** The days an event covers, in words. */
export function daysInWords(from: string, until: string | undefined, language: string): string {
  const start = inWords(from, language);
  return until === undefined || until === from ? start : `${start} – ${inWords(until, language)}`;
}
