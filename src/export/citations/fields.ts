/** What the formats of citations have in common: single lines, days, and notes made of sentences. */

/** A text on one line, without control characters: no format of citations has room for either. */
export function onOneLine(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

/** Sentences as one text, each with a full stop where it has no mark of its own; an address at the end stays as it is. */
export function sentences(all: readonly string[]): string {
  return all
    .map(onOneLine)
    .map((each) => (/[.!?…؟۔]$|https?:\S+$/.test(each) ? each : `${each}.`))
    .join(' ');
}

/** The year, month and day of a written date as digits, as far as it has them. */
export function dayParts(date: string): readonly string[] {
  return (date.split('T')[0] ?? '').split('-');
}
